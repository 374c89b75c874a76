import Foundation
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import Intake

@Suite("Folder watch", .timeLimit(.minutes(1)))
struct FolderWatchTests {
    private final class Heard: Sendable {
        private let events = Mutex<[FolderEvent]>([])
        var all: [FolderEvent] { events.withLock { $0 } }
        func add(_ new: [FolderEvent]) { events.withLock { $0 += new } }
    }

    @Test("the kernel tells of what is begun, finished, renamed in and gone")
    func events() async throws {
        let home = try TemporaryFolder()
        let heard = Heard()
        let watch = try FolderWatch { heard.add($0) }
        let folder = DiskPath(FilePath(home.url.path))
        try watch.add(folder)
        let file = home.place("a.jpg")
        try Data([1, 2, 3]).write(to: file)
        try await eventually("finished") {
            heard.all == [.begun(folder.appending("a.jpg")), .finished(folder.appending("a.jpg"))]
        }
        try FileManager.default.moveItem(at: file, to: home.place("b.jpg"))
        try await eventually("renamed") {
            heard.all.suffix(2) == [.gone(folder.appending("a.jpg")), .finished(folder.appending("b.jpg"))]
        }
        try FileManager.default.removeItem(at: home.place("b.jpg"))
        try await eventually("gone") { heard.all.last == .gone(folder.appending("b.jpg")) }
        try FileManager.default.createDirectory(at: home.place("below"), withIntermediateDirectories: true)
        try await eventually("a folder") { heard.all.last == .unsure }
        withExtendedLifetime(watch) {}
    }

    @Test("watching a folder again is free, and a missing one is refused once")
    func again() throws {
        let home = try TemporaryFolder()
        let watch = try FolderWatch { _ in }
        try watch.add(DiskPath(FilePath(home.url.path)))
        try watch.add(DiskPath(FilePath(home.url.path)))
        let missing = DiskPath(FilePath(home.place("missing").path))
        #expect(throws: Errno.noSuchFileOrDirectory) { try watch.add(missing) }
        #expect(throws: Never.self) { try watch.add(missing) }
    }
}
