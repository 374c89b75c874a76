import DICOMCore
import DICOMUpperLayer
import Glibc
import NIOCore

/// Writes one instance under a temporary name, and gives it its own when it is whole and on the disk.
struct DirectoryWriter: InstanceWriter {
    private let instance: IncomingInstance
    private let sink: DirectorySink
    private let temporaryPath: String
    private let descriptor: CInt
    /// The beginning of the data set, kept to be read at the end.
    private var beginning: [UInt8] = []

    init(_ instance: IncomingInstance, sink: DirectorySink, temporaryNumber: UInt64) throws {
        self.instance = instance
        self.sink = sink
        temporaryPath = "\(sink.path)/.\(getpid())-\(temporaryNumber).part"
        descriptor = open(temporaryPath, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw DirectorySink.WriteError(temporaryPath) }
        do {
            let meta = FileMetaInformation(
                mediaStorageSOPClassUID: instance.sopClass, mediaStorageSOPInstanceUID: instance.sopInstance,
                transferSyntaxUID: instance.transferSyntax,
                sourceApplicationEntityTitle: instance.calling?.text)
            try meta.encode().withUnsafeBytes { try put($0) }
        } catch {
            cancel()
            throw error
        }
    }

    mutating func write(_ data: ByteBuffer) throws {
        let room = KeptInstance.headerLength - beginning.count
        if room > 0 { beginning += data.readableBytesView.prefix(room) }
        try data.withUnsafeReadableBytes { try put($0) }
    }

    private func put(_ bytes: UnsafeRawBufferPointer) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let slice = UnsafeRawBufferPointer(rebasing: rest)
            let written = Glibc.write(descriptor, slice.baseAddress, slice.count)
            if written < 0, errno == EINTR { continue }
            guard written > 0 else { throw DirectorySink.WriteError(temporaryPath) }
            rest = rest.dropFirst(written)
        }
    }

    mutating func finish() throws -> DIMSEStatus {
        let kept: KeptInstance
        do { kept = try KeptInstance(instance, beginning: beginning) } catch is DirectorySinkMismatch {
            cancel()
            return .dataSetDoesNotMatchSOPClass
        } catch {
            cancel()
            return .cannotUnderstand
        }
        guard fsync(descriptor) == 0 else {
            let error = DirectorySink.WriteError(temporaryPath)
            cancel()
            throw error
        }
        close(descriptor)
        let path = "\(sink.path)/\(instance.sopInstance).dcm"
        guard rename(temporaryPath, path) == 0 else {
            let error = DirectorySink.WriteError(path)
            unlink(temporaryPath)
            throw error
        }
        // The name is on the disk only when the folder is.
        let folder = open(sink.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
        sink.keep(kept)
        return .success
    }

    mutating func cancel() {
        close(descriptor)
        unlink(temporaryPath)
    }
}
