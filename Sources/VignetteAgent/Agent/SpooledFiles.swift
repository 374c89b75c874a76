import Delivery
import Intake
import MediaInspection
import SystemPackage

/// The files of the spool, for who makes instances of them.
struct SpooledFiles: SpooledMedia {
    /// The spool's folder.
    let folder: FilePath

    func inspect(_ path: String) throws -> MediaDescription {
        try withSource(path) { try MediaInspector.inspect($0) }
    }

    func withSource<Value>(_ path: String, _ body: (any MediaSource) throws -> Value) throws -> Value {
        let file = try FileDescriptor.open(folder.appending(path), .readOnly, options: .closeOnExec)
        return try file.closeAfter {
            try body(SpooledFileSource(file, length: try file.seek(offset: 0, from: .end)))
        }
    }
}
