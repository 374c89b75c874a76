import Intake
import Synchronization
import SystemPackage

/// The real disk with a fault where the test wants one, and a count of what was asked of it.
final class FaultyFileSystem: FileSystem {
    /// What can be asked of a disk.
    enum Call: String, Sendable, CaseIterable {
        case names, kindOfPath, openForReading, create, kindOfOpen, read, write, synchronizeFile, synchronizeFolder,
            close
        case rename, remove, makeFolder, freeBytes

        /// Whether a kill before or after it leaves a different disk.
        var changesDisk: Bool {
            switch self {
            case .create, .write, .synchronizeFile, .synchronizeFolder, .close, .rename, .remove, .makeFolder: true
            case .names, .kindOfPath, .openForReading, .kindOfOpen, .read, .freeBytes: false
            }
        }
    }

    private struct State {
        var counts: [Call: Int] = [:]
        var fault: (@Sendable (Call, Int, String) -> Errno?)?
        var free: Int64?
        var shortWrites = false
        var killAt: Int?
        var changes = 0
    }

    private let disk = DiskFileSystem()
    private let state = Mutex(State())

    /// How often something was asked for.
    func count(_ call: Call) -> Int { state.withLock { $0.counts[call] ?? 0 } }

    /// How many calls changed the disk.
    var changes: Int { state.withLock { $0.changes } }

    /// Whether the kill came.
    var isDead: Bool { state.withLock { state in state.killAt.map { state.changes > $0 } ?? false } }

    /// Starts counting anew.
    func reset() {
        state.withLock {
            $0.counts = [:]; $0.changes = 0
        }
    }

    /// Asks before every call whether it is to fail; given are the call, its number from 1, and its path.
    func fail(_ fault: (@Sendable (Call, Int, String) -> Errno?)?) { state.withLock { $0.fault = fault } }

    /// After so many changes every further call fails, as if the process were gone.
    func kill(afterChanges count: Int) {
        state.withLock {
            $0.killAt = count; $0.changes = 0
        }
    }

    /// Gives out another amount of free bytes.
    func pretendFree(_ bytes: Int64?) { state.withLock { $0.free = bytes } }

    /// Takes only part of what is written, as a disk may.
    func writeShort() { state.withLock { $0.shortWrites = true } }

    private func ask(_ call: Call, _ path: DiskPath? = nil) throws(Errno) {
        let error = state.withLock { state -> Errno? in
            state.counts[call, default: 0] += 1
            if call.changesDisk { state.changes += 1 }
            if let limit = state.killAt, state.changes > limit { return .ioError }
            return state.fault?(call, state.counts[call] ?? 0, path?.text ?? "")
        }
        if let error { throw error }
    }

    func names(in folder: DiskPath) throws(Errno) -> [String] {
        try ask(.names, folder)
        return try disk.names(in: folder)
    }

    func kind(of path: DiskPath) throws(Errno) -> FileKind? {
        try ask(.kindOfPath, path)
        return try disk.kind(of: path)
    }

    func openForReading(_ path: DiskPath) throws(Errno) -> FileDescriptor {
        try ask(.openForReading, path)
        return try disk.openForReading(path)
    }

    func create(_ path: DiskPath) throws(Errno) -> FileDescriptor {
        try ask(.create, path)
        return try disk.create(path)
    }

    func kind(of descriptor: FileDescriptor) throws(Errno) -> FileKind {
        try ask(.kindOfOpen)
        return try disk.kind(of: descriptor)
    }

    func isBeingWritten(_ descriptor: FileDescriptor) -> Bool { disk.isBeingWritten(descriptor) }

    func read(_ descriptor: FileDescriptor, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
        try ask(.read)
        return try disk.read(descriptor, into: buffer)
    }

    func write(_ descriptor: FileDescriptor, _ bytes: UnsafeRawBufferPointer) throws(Errno) -> Int {
        try ask(.write)
        let isShort = state.withLock { $0.shortWrites }
        let part = isShort ? UnsafeRawBufferPointer(rebasing: bytes[..<min(bytes.count, 777)]) : bytes
        return try disk.write(descriptor, part)
    }

    func synchronize(_ descriptor: FileDescriptor) throws(Errno) {
        try ask(.synchronizeFile)
        try disk.synchronize(descriptor)
    }

    func synchronize(folder: DiskPath) throws(Errno) {
        try ask(.synchronizeFolder, folder)
        try disk.synchronize(folder: folder)
    }

    func close(_ descriptor: FileDescriptor) throws(Errno) {
        // Also a killed process gives its descriptors back.
        try disk.close(descriptor)
        try ask(.close)
    }

    func rename(_ old: DiskPath, to new: DiskPath) throws(Errno) {
        try ask(.rename, old)
        try disk.rename(old, to: new)
    }

    func remove(_ path: DiskPath) throws(Errno) {
        try ask(.remove, path)
        try disk.remove(path)
    }

    func removeFolder(_ path: DiskPath) throws(Errno) {
        try ask(.remove, path)
        try disk.removeFolder(path)
    }

    func makeFolder(_ path: DiskPath) throws(Errno) {
        try ask(.makeFolder, path)
        try disk.makeFolder(path)
    }

    func freeBytes(at path: DiskPath) throws(Errno) -> Int64 {
        try ask(.freeBytes, path)
        if let free = state.withLock({ $0.free }) { return free }
        return try disk.freeBytes(at: path)
    }
}
