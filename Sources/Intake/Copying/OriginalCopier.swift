import CaptureModel
import Crypto
import MediaInspection
import MediaPreparation
import Observability
import SystemPackage

/// Copies originals into the spool: reads each once, in blocks of one buffer, hashing on the way.
struct OriginalCopier {
    /// Bytes read at once: the whole memory of a copy, whatever the file's size.
    static let blockSize = 1 << 20

    /// Where to, and with what.
    let parts: IntakeParts
    /// Whether the agent was asked to stop: a film of gigabytes is then left for the next start.
    let isStopping: @Sendable () -> Bool

    enum Fault: Error {
        case original(Errno)
        case spool(Errno)
        case changed
        case stillOpen
        case stopped
    }

    /// Makes the copy, or several of a film that has to be cut, or tells why there is none; what is unfinished is removed.
    func copy(_ order: CopyOrder) -> Result<[SpooledCopy], CopyFailure> {
        guard parts.room.admits(order.mark.size) else { return .failure(CopyFailure(.noRoom)) }
        let identifier = parts.newUID()
        let path = parts.spool.incoming.appending(identifier.text)
        do {
            let digest = try copyBytes(order, to: path)
            var reading = try inspect(path, order)
            if reading.plan?.rewrite == .cut, case .video(let film)? = reading.description {
                do throws(PreparationError) { return .success(try cut(film, order, digest, at: path)) } catch {
                    try hold(&reading, error)
                }
            }
            let claims = parts.labels.claims(of: order, &reading, at: path)
            let rewrite = claims.isLabel ? nil : try rewrite(&reading, at: path)
            return .success([
                SpooledCopy(
                    order: order, path: path, digest: digest, identifier: reading.ownIdentifier ?? identifier,
                    reading: reading, claims: claims, rewrite: rewrite)
            ])
        } catch {
            try? parts.fileSystem.remove(path.rewritten)
            try? parts.fileSystem.remove(path)
            return .failure(CopyFailure(outcome(of: error, order)))
        }
    }

    private func outcome(of fault: Fault, _ order: CopyOrder) -> CopyOutcome {
        switch fault {
        case .changed: return .changed
        case .stillOpen: return .stillOpen
        case .stopped: return .failed
        case .original(.noSuchFileOrDirectory): return .vanished
        case .original(.permissionDenied), .original(.notPermitted):
            return .unreadable("may not be read; give the agent's user the right to read it")
        case .original(let error): return .unreadable("cannot be read: \(error); it is tried again at each rescan")
        case .spool(.noSpace), .spool(.diskQuotaExceeded):
            parts.room.ranOut(at: order.mark.size)
            return .noRoom
        case .spool(let error):
            parts.events.emit(.faultMet(part: "spool", reason: "the spool cannot be written: \(error)"))
            return .failed
        }
    }

    private func copyBytes(_ order: CopyOrder, to path: DiskPath) throws(Fault) -> ContentDigest {
        let original = try reading { () throws(Errno) in try parts.fileSystem.openForReading(order.path) }
        defer { try? parts.fileSystem.close(original) }
        try check(original, order.mark)
        // A file that stands still, or was closed and opened again, may be half of a picture.
        guard !parts.fileSystem.isBeingWritten(original) else { throw .stillOpen }
        let copy = try writing { () throws(Errno) in try parts.fileSystem.create(path) }
        var isOpen = true
        defer { if isOpen { try? parts.fileSystem.close(copy) } }

        var hash = SHA256()
        var total: Int64 = 0
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.blockSize, alignment: 4_096)
        defer { buffer.deallocate() }
        while true {
            let count = try reading { () throws(Errno) in try parts.fileSystem.read(original, into: buffer) }
            if count == 0 { break }
            let block = UnsafeRawBufferPointer(rebasing: buffer[..<count])
            hash.update(bufferPointer: block)
            try writing { () throws(Errno) in try write(block, to: copy) }
            total += Int64(count)
            guard total <= order.mark.size else { throw .changed }
            if isStopping() { throw .stopped }
        }
        try check(original, order.mark)
        guard total == order.mark.size, let digest = ContentDigest(bytes: Array(hash.finalize())) else {
            throw .changed
        }
        try writing { () throws(Errno) in try parts.fileSystem.synchronize(copy) }
        isOpen = false
        try writing { () throws(Errno) in try parts.fileSystem.close(copy) }
        return digest
    }

    /// Refuses a file that is not, or no longer, what was found to be finished.
    private func check(_ original: FileDescriptor, _ mark: FileMark) throws(Fault) {
        let kind = try reading { () throws(Errno) in try parts.fileSystem.kind(of: original) }
        guard kind == .file(mark) else { throw .changed }
    }

    private func write(_ block: UnsafeRawBufferPointer, to copy: FileDescriptor) throws(Errno) {
        var rest = block
        while !rest.isEmpty {
            let count = try parts.fileSystem.write(copy, rest)
            // A disk that takes nothing and says nothing would be asked for ever.
            guard count > 0 else { throw .ioError }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// Makes the second file that the capture needs; what stands in the way of it holds the capture.
    private func rewrite(_ reading: inout MediaReading, at path: DiskPath) throws(Fault) -> RewrittenFile? {
        guard reading.obstacle == nil, let plan = reading.plan, let rewrite = plan.rewrite,
            let description = reading.description
        else { return nil }
        let made: PreparedFile
        do throws(PreparationError) {
            made = try parts.workshop.make(
                rewrite, by: plan, of: description, at: FilePath(path.text), to: FilePath(path.rewritten.text))
        } catch {
            try? parts.fileSystem.remove(path.rewritten)
            try hold(&reading, error)
            return nil
        }
        reading.remarks += made.remarks
        let file = try writing { () throws(Errno) in try parts.fileSystem.openForReading(path.rewritten) }
        defer { try? parts.fileSystem.close(file) }
        try writing { () throws(Errno) in try parts.fileSystem.synchronize(file) }
        return made.record
    }

    /// Holds a capture that could not be prepared, unless it was the disk that failed.
    private func hold(_ reading: inout MediaReading, _ error: PreparationError) throws(Fault) {
        switch error.code {
        case .held:
            reading.obstacle = HeldReason(error.reason)
            reading.plan = nil
        case .noRoom: throw .spool(.noSpace)
        case .unwritable: throw .spool(.ioError)
        }
    }

    func inspect(_ path: DiskPath, _ order: CopyOrder) throws(Fault) -> MediaReading {
        let descriptor = try writing { () throws(Errno) in try parts.fileSystem.openForReading(path) }
        defer { try? parts.fileSystem.close(descriptor) }
        return MediaReading(
            SpooledFileSource(descriptor, length: order.mark.size), of: order.device, mark: order.mark,
            offsetMinutes: parts.offsetMinutes(parts.now()))
    }

    private func reading<Value>(_ body: () throws(Errno) -> Value) throws(Fault) -> Value {
        do { return try body() } catch { throw .original(error) }
    }

    private func writing<Value>(_ body: () throws(Errno) -> Value) throws(Fault) -> Value {
        do { return try body() } catch { throw .spool(error) }
    }
}

/// Why there is no copy.
struct CopyFailure: Error {
    /// What the device's part is told.
    let outcome: CopyOutcome

    init(_ outcome: CopyOutcome) { self.outcome = outcome }
}
