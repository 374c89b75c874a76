import Dispatch
import Glibc
import SystemPackage
import Synchronization

/// The kernel's watch on a device's folders (inotify(7)).
///
/// Reads happen on a dispatch source when the kernel has events, so that nothing polls and no thread of the
/// concurrency pool ever waits. `IN_MODIFY` is left out on purpose: a film of gigabytes would wake the agent at every
/// block, and the file's own size and time tell the same.
final class FolderWatch: Sendable {
    private struct Folders {
        var byNumber: [Int32: DiskPath] = [:]
        var refused = false
    }

    private let descriptor: FileDescriptor
    private let source: Mutex<any DispatchSourceRead>
    private let folders: Mutex<Folders>

    /// Begins to watch; `deliver` is called with what happened, in order, on a queue of its own.
    init(deliver: @escaping @Sendable ([FolderEvent]) -> Void) throws(Errno) {
        let number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard number >= 0 else { throw Errno(rawValue: errno) }
        descriptor = FileDescriptor(rawValue: number)
        folders = Mutex(Folders())
        source = Mutex(
            DispatchSource.makeReadSource(
                fileDescriptor: number, queue: DispatchQueue(label: "vignette.intake.watch")))
        source.withLock { source in
            source.setEventHandler { [weak self] in
                guard let self else { return }
                let events = self.drain()
                if !events.isEmpty { deliver(events) }
            }
            source.setCancelHandler { Glibc.close(number) }
            source.activate()
        }
    }

    deinit { source.withLock { $0.cancel() } }

    /// Watches a folder as well; watching it again costs nothing and heals a watch that was lost.
    ///
    /// A refusal is thrown once, because the rescan does the work meanwhile: after that it is silent until a watch
    /// succeeds.
    func add(_ folder: DiskPath) throws(Errno) {
        let mask =
            UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF)
            | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)
        let number = folder.text.withCString { inotify_add_watch(descriptor.rawValue, $0, mask) }
        let failure = number < 0 ? Errno(rawValue: errno) : nil
        let isNews = folders.withLock { folders in
            if failure == nil {
                folders.byNumber[number] = folder
                folders.refused = false
                return false
            }
            defer { folders.refused = true }
            return !folders.refused
        }
        if let failure, isNews { throw failure }
    }

    /// Reads every event that the kernel has.
    private func drain() -> [FolderEvent] {
        var events: [FolderEvent] = []
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
            while true {
                let count = Glibc.read(descriptor.rawValue, buffer.baseAddress, buffer.count)
                guard count > 0 else { return }
                parse(UnsafeRawBufferPointer(rebasing: buffer[..<count]), into: &events)
            }
        }
        return events
    }

    private func parse(_ bytes: UnsafeRawBufferPointer, into events: inout [FolderEvent]) {
        let headSize = MemoryLayout<inotify_event>.size
        var place = 0
        while place + headSize <= bytes.count {
            let head = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
            let end = place + headSize + Int(head.len)
            guard end <= bytes.count else { return }
            let name = String(decoding: bytes[place + headSize..<end].prefix { $0 != 0 }, as: UTF8.self)
            place = end
            if let event = event(of: head, name: name) { events.append(event) }
        }
    }

    private func event(of head: inotify_event, name: String) -> FolderEvent? {
        func has(_ bits: Int32) -> Bool { head.mask & UInt32(bitPattern: bits) != 0 }
        if has(IN_Q_OVERFLOW) || has(IN_DELETE_SELF) || has(IN_MOVE_SELF) || has(IN_UNMOUNT) { return .unsure }
        let folder = folders.withLock { folders in
            has(IN_IGNORED) ? folders.byNumber.removeValue(forKey: head.wd) : folders.byNumber[head.wd]
        }
        if has(IN_IGNORED) || head.mask & UInt32(IN_ISDIR) != 0 { return .unsure }
        guard let folder, !name.isEmpty else { return nil }
        let path = folder.appending(name)
        if has(IN_CLOSE_WRITE) || has(IN_MOVED_TO) { return .finished(path) }
        if has(IN_CREATE) { return .begun(path) }
        if has(IN_DELETE) || has(IN_MOVED_FROM) { return .gone(path) }
        return nil
    }
}
