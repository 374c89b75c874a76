import Intake
import MediaInspection
import SystemPackage

/// A capture in the spool, for delivery to look at again.
enum SpooledCapture {
    /// What the file is.
    static func inspect(_ path: FilePath) throws -> MediaDescription {
        let file = try FileDescriptor.open(path, .readOnly, options: .closeOnExec)
        return try file.closeAfter {
            try MediaInspector.inspect(SpooledFileSource(file, length: try file.seek(offset: 0, from: .end)))
        }
    }
}
