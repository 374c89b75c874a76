import CaptureModel
import DICOMCore
import Glibc
import SystemPackage

/// Writes an instance as a DICOM file (PS3.10 §7): the file has its name only when it is whole and on the disk.
enum InstanceFileWriter {
    /// Writes the pieces of an instance of a capture, whose ranges are of the file `body`.
    static func write(
        _ instance: FrozenInstance, of capture: ReadableFile, body: String, to output: String,
        _ replacesExisting: Bool
    ) throws(ToolError) {
        let target = FilePath(output)
        guard let name = target.lastComponent else {
            throw ToolError(.unwritable, "“\(output)” names no file. Add a name, such as out.dcm.")
        }
        if !replacesExisting { try refuseExisting(output) }
        let parent = target.removingLastComponent()
        let folder: FilePath = parent.isEmpty ? "." : parent
        let temporary = folder.appending(".\(name.string).\(getpid()).part")
        let header = try fileHeader(of: instance)
        do throws(ToolError) {
            try fill(temporary, header, instance, body, shownAs: output)
            guard capture.isUnchanged else {
                throw ToolError(
                    .changed, "\(capture.path) changed while it was read. Wait until its writer is done, and try again."
                )
            }
            try publish(temporary, target, replacesExisting: replacesExisting)
        } catch {
            unlink(temporary.string)
            throw error
        }
        synchronize(folder)
    }

    private static func fileHeader(of instance: FrozenInstance) throws(ToolError) -> [UInt8] {
        guard let sopClass = UID(instance.sopClassUID.text), let sopInstance = UID(instance.sopInstanceUID.text),
            let transferSyntax = UID(instance.transferSyntaxUID.text),
            let header = try? FileMetaInformation(
                mediaStorageSOPClassUID: sopClass, mediaStorageSOPInstanceUID: sopInstance,
                transferSyntaxUID: transferSyntax
            ).encode()
        else { throw ToolError(.notComposed, "The instance's identifiers are malformed.") }
        return header
    }

    private static func fill(
        _ path: FilePath, _ header: [UInt8], _ instance: FrozenInstance, _ body: String, shownAs output: String
    ) throws(ToolError) {
        let source: FileDescriptor
        do { source = try FileDescriptor.open(FilePath(body), .readOnly, options: .closeOnExec) } catch {
            throw ToolError(.unreadable, "\(body) cannot be read: \(error). Copy the capture from the device again.")
        }
        defer { try? source.close() }
        do {
            // The file holds a patient's picture: only its owner and group may read it.
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate, .closeOnExec],
                permissions: [.ownerReadWrite, .groupRead])
            try file.closeAfter {
                try file.writeAll(header)
                for piece in instance.pieces {
                    switch piece {
                    case .bytes(let bytes): try file.writeAll(bytes)
                    case .file(let range): try FileCopying.copy(range, of: source, to: file)
                    }
                }
                guard fsync(file.rawValue) == 0 else { throw Errno(rawValue: errno) }
            }
        } catch FileCopying.Fault.endsEarly {
            throw ToolError(.unreadable, "\(body) became shorter. Copy the capture from the device again.")
        } catch FileCopying.Fault.unreadable(let error) {
            throw ToolError(.unreadable, "\(body) cannot be read: \(error). Copy the capture from the device again.")
        } catch {
            throw ToolError(
                .unwritable, "\(output) cannot be written: \(error). Check the folder, its rights and the free space.")
        }
    }

    /// Gives the finished file its name; between the first look and now another may have taken it.
    private static func publish(
        _ temporary: FilePath, _ target: FilePath, replacesExisting: Bool
    ) throws(ToolError) {
        if !replacesExisting {
            if link(temporary.string, target.string) == 0 {
                unlink(temporary.string)
                return
            }
            // Some file systems know no links; there the look is all there is.
            guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
                try refuseExisting(target.string)
                throw unwritable(target)
            }
            try refuseExisting(target.string)
        }
        guard rename(temporary.string, target.string) == 0 else { throw unwritable(target) }
    }

    private static func refuseExisting(_ output: String) throws(ToolError) {
        var status = stat()
        guard lstat(output, &status) != 0 else {
            throw ToolError(.exists, "\(output) is there already. Name another file, or add --force to replace it.")
        }
    }

    private static func unwritable(_ target: FilePath) -> ToolError {
        ToolError(.unwritable, "\(target) cannot be written: \(String(cString: strerror(errno))). Check the folder.")
    }

    /// The name is on the disk only when the folder is.
    private static func synchronize(_ folder: FilePath) {
        let descriptor = open(folder.string, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
