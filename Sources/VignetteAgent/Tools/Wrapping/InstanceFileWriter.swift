import CaptureModel
import DICOMCore
import Glibc
import SystemPackage

/// Writes an instance as a DICOM file (PS3.10 §7): the file has its name only when it is whole and on the disk.
enum InstanceFileWriter {
    /// Writes the pieces of an instance of a capture, whose ranges are of the file `body`, under a name of its own.
    static func begin(
        _ instance: FrozenInstance, of capture: ReadableFile, body: String, to output: String, replacesExisting: Bool
    ) throws(ToolError) -> UnfinishedFile {
        let target = FilePath(output)
        guard let name = target.lastComponent else {
            throw ToolError(.unwritable, "“\(output)” names no file. Add a name, such as out.dcm.")
        }
        if !replacesExisting { try refuseExisting(output) }
        let parent = target.removingLastComponent()
        let file = UnfinishedFile(
            temporary: (parent.isEmpty ? "." : parent).appending(".\(name.string).\(getpid()).part"), target: target,
            replacesExisting: replacesExisting)
        do throws(ToolError) {
            try fill(file.temporary, try fileHeader(of: instance), instance, body, shownAs: output)
            guard capture.isUnchanged else {
                throw ToolError(
                    .changed, "\(capture.path) changed while it was read. Wait until its writer is done, and try again."
                )
            }
            return file
        } catch {
            file.remove()
            throw error
        }
    }

    /// Returns once the file is on the disk and has its name; the name itself is safe after ``synchronize(_:)``.
    static func finish(_ file: UnfinishedFile) throws(ToolError) {
        do throws(ToolError) {
            try force(file.temporary, shownAs: file.target)
            try publish(file.temporary, file.target, replacesExisting: file.replacesExisting)
        } catch {
            file.remove()
            throw error
        }
    }

    /// A file that is written and has not its name yet.
    struct UnfinishedFile: Sendable {
        fileprivate let temporary: FilePath
        fileprivate let target: FilePath
        fileprivate let replacesExisting: Bool

        /// Where its name will stand.
        var folder: FilePath {
            let parent = target.removingLastComponent()
            return parent.isEmpty ? "." : parent
        }

        /// Takes it away again.
        func remove() { unlink(temporary.string) }
    }

    private static func force(_ path: FilePath, shownAs output: FilePath) throws(ToolError) {
        let descriptor = open(path.string, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unwritable(output) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw unwritable(output) }
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
                // Sets the disk to work while the next file is written; fsync then has less to wait for.
                posix_fadvise(file.rawValue, 0, 0, POSIX_FADV_DONTNEED)
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

    /// The names in a folder are on the disk only when the folder is.
    static func synchronize(_ folder: FilePath) {
        let descriptor = open(folder.string, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
