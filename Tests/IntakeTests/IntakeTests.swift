import CaptureModel
import Foundation
import Intake
import Logging
import Observability
import SampleCaptures
import ServiceLifecycle
import Store
import SystemPackage
import TestSupport
import Testing

@Suite("Intake", .serialized, .timeLimit(.minutes(2)))
struct IntakeTests {
    private let picture = SampleCapture.scope

    @Test("a dropped picture becomes a capture with two fsyncs and one commit, and the original is moved")
    func lonePicture() async throws {
        let house = try House()
        try await house.run([house.device { $0.after = .move }], rescan: .seconds(60)) {
            house.disk.reset()
            let commits = house.store.commitCount
            try house.home.write(picture.bytes, to: "drop/IMG_0042.jpg")
            try await eventually("moved") { house.names("drop").first?.hasPrefix("taken/") == true }
            #expect(house.store.commitCount - commits == 1)
            #expect(house.disk.count(.synchronizeFile) == 1)
            #expect(house.disk.count(.synchronizeFolder) == 1)
        }
        let capture = try #require(try await house.captures().first)
        #expect(try house.bytes(of: capture) == picture.bytes)
        #expect(capture.fileName == "IMG_0042.jpg")
        #expect(capture.kind == .still)
        #expect(capture.summary.hasPrefix("JPEG"))
        #expect(house.names("data/spool") == [capture.spoolPath])
        let moved = try #require(house.names("drop").first)
        #expect(moved.wholeMatch(of: /taken\/\d{4}-\d\d-\d\d\/IMG_0042\.jpg/) != nil)
    }

    @Test("a file written in parts is taken once, whole, after its writer closed it")
    func halfWritten() async throws {
        let house = try House()
        try await house.run([
            house.device {
                $0.after = .remove; $0.settle.quiet = .seconds(30)
            }
        ]) {
            let file = house.home.place("drop/film.mp4")
            #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
            let film = SampleCapture.film.bytes
            let writer = try FileHandle(forWritingTo: file)
            try writer.write(contentsOf: Data(film.prefix(1_000)))
            house.disk.reset()
            try await eventually("looked at several times") { house.disk.count(.names) >= 3 }
            #expect(try await house.captures().isEmpty)
            try writer.write(contentsOf: Data(film.dropFirst(1_000)))
            try writer.close()
            try await eventually("removed") { house.names("drop").isEmpty }
            let captures = try await house.captures()
            #expect(captures.count == 1)
            #expect(captures.first?.kind == .video)
            #expect(try captures.first.map(house.bytes(of:)) == film)
        }
    }

    @Test("a file that stands still while its writer has it open is not taken")
    func paused() async throws {
        let house = try House()
        try await house.run([
            house.device {
                $0.after = .remove; $0.settle.quiet = .milliseconds(20)
            }
        ]) {
            let file = house.home.place("drop/film.mp4")
            let film = SampleCapture.film.bytes
            try Data(film.prefix(1_000)).write(to: house.home.place("drop/.film"))
            let writer = try FileHandle(forUpdating: house.home.place("drop/.film"))
            try FileManager.default.moveItem(at: house.home.place("drop/.film"), to: file)
            try await eventually("tried several times") { house.disk.count(.openForReading) >= 3 }
            #expect(try await house.captures().isEmpty)
            try writer.seekToEnd()
            try writer.write(contentsOf: Data(film.dropFirst(1_000)))
            try writer.close()
            try await eventually("removed") { house.names("drop").isEmpty }
            #expect(try await house.captures().map(house.bytes(of:)) == [film])
        }
    }

    @Test("without close events a file is taken once it stands still")
    func standsStill() async throws {
        let house = try House()
        let device = house.device { $0.settle = SettleRule(closed: false, quiet: .milliseconds(60)) }
        try await house.run([device]) {
            let file = try house.home.write(Array(picture.bytes.prefix(50)), to: "drop/a.jpg")
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("captured") { try await house.captures().count == 1 }
            #expect(FileManager.default.fileExists(atPath: file.path))
        }
    }

    @Test("renamed into the folder, in a folder below, and under a temporary name")
    func names() async throws {
        let house = try House()
        try house.home.write([1], to: "drop/taken/2020-01-01/old.jpg")
        try await house.run([house.device()]) {
            try house.home.write(picture.numbered(1).bytes, to: "outside.jpg")
            try FileManager.default.moveItem(at: house.home.place("outside.jpg"), to: house.home.place("drop/in.jpg"))
            try house.home.write(picture.numbered(2).bytes, to: "drop/patient/eye/left.jpg")
            try house.home.write(picture.numbered(3).bytes, to: "drop/later.jpg.part")
            try await eventually("two") { try await house.captures().count == 2 }
            #expect(Set(try await house.captures().map(\.fileName)) == ["in.jpg", "patient/eye/left.jpg"])
            try FileManager.default.moveItem(
                at: house.home.place("drop/later.jpg.part"), to: house.home.place("drop/later.jpg"))
            try await eventually("three") { try await house.captures().count == 3 }
        }
        #expect(house.left.isEmpty)
    }

    @Test("500 pictures at once are 500 captures, with at most two fsyncs and one commit each")
    func flood() async throws {
        let house = try House()
        for number in 0..<500 {
            try house.home.write(picture.numbered(number).bytes, to: "drop/\(number).jpg")
        }
        let commits = house.store.commitCount
        try await house.run([
            house.device {
                $0.after = .move; $0.settle.quiet = .milliseconds(20)
            }
        ]) {
            try await eventually("all received", within: .seconds(60)) {
                house.seen.all.count { if case .captureReceived = $0 { true } else { false } } == 500
            }
            try await eventually("all moved") { house.names("drop").count { $0.hasPrefix("taken/") } == 500 }
        }
        #expect(try await house.captures().count == 500)
        #expect(house.disk.count(.synchronizeFile) == 500)
        // One more for the spool's own folders, made at the start.
        #expect(house.disk.count(.synchronizeFolder) <= 501)
        #expect(house.store.commitCount - commits <= 500)
        #expect(house.spooled.count == 500)
    }

    @Test("the same bytes twice are one capture, the person is told, and both originals are dealt with")
    func duplicate() async throws {
        let house = try House()
        try await house.run([house.device { $0.after = .remove }]) {
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try house.home.write(picture.bytes, to: "drop/b.jpg")
            try await eventually("both removed") { house.names("drop").isEmpty }
            try house.home.write(picture.bytes, to: "drop/c.jpg")
            try await eventually("third removed") { house.names("drop").isEmpty }
        }
        let captures = try await house.captures()
        #expect(captures.count == 1)
        #expect(house.spooled == captures.map(\.spoolPath))
        #expect(house.seen.all.count { if case .captureRepeated = $0 { true } else { false } } == 2)
    }

    @Test("what stays in its folder is not read again after a restart, nor told of")
    func kept() async throws {
        let house = try House()
        try await house.run([house.device()]) {
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("captured") { try await house.captures().count == 1 }
            try await eventually("remembered") { try await house.store.takenOriginals(of: House.device).count == 1 }
        }
        let again = try House(home: house.home)
        try await again.run([again.device()]) {
            again.disk.reset()
            try await eventually("looked at several times") { again.disk.count(.names) >= 3 }
        }
        #expect(again.disk.count(.openForReading) == 0)
        #expect(!again.seen.all.contains { if case .captureRepeated = $0 { true } else { false } })
        #expect(try await again.captures().count == 1)
    }

    @Test("an empty file is told of once, and taken when something is written to it")
    func empty() async throws {
        let house = try House()
        try await house.run([house.device { $0.after = .remove }]) {
            try house.home.write([], to: "drop/a.jpg")
            try await eventually("told") { !house.left.isEmpty }
            house.disk.reset()
            try await eventually("looked at several times") { house.disk.count(.names) >= 3 }
            #expect(house.left.count == 1)
            #expect(house.left.first?.hasPrefix("is empty") == true)
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("removed") { house.names("drop").isEmpty }
        }
        #expect(try await house.captures().count == 1)
    }

    @Test("a text named .jpg and a cut picture are captured and held, with what to do")
    func unsuitable() async throws {
        let house = try House()
        try await house.run([house.device()]) {
            try house.home.write(Array("not a picture at all".utf8), to: "drop/note.jpg")
            try house.home.write(Array(picture.bytes.dropLast(picture.bytes.count / 2)), to: "drop/cut.jpg")
            try await eventually("both") { try await house.captures().count == 2 }
        }
        for capture in try await house.captures() {
            guard case .held(let reason) = capture.state else {
                Issue.record("\(capture.fileName) is \(capture.state)")
                continue
            }
            #expect(reason.code == .unsuitableMedia)
            #expect(capture.kind == (capture.fileName == "note.jpg" ? .other : .still))
        }
    }

    @Test("a missing folder is told of once and found when it comes; other devices go on")
    func missingFolder() async throws {
        let house = try House()
        let absent = house.device {
            $0.name = DeviceName(unchecked: "absent"); $0.folder = FilePath(house.home.place("share").path)
        }
        let file = house.device {
            $0.name = DeviceName(unchecked: "file"); $0.folder = FilePath(house.home.place("file").path)
        }
        try house.home.write([1], to: "file")
        try await house.run([absent, file, house.device()], watched: 1) {
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("captured") { try await house.captures().count == 1 }
            house.disk.reset()
            try await eventually("looked at several times") { house.disk.count(.names) >= 9 }
            try FileManager.default.createDirectory(at: house.home.place("share"), withIntermediateDirectories: true)
            try house.home.write(picture.numbered(1).bytes, to: "share/b.jpg")
            try await eventually("captured") { try await house.captures().count == 2 }
        }
        let unreadable = house.seen.all.compactMap { event -> String? in
            if case .folderUnreadable(let device, _, let reason) = event { "\(device): \(reason)" } else { nil }
        }
        #expect(
            unreadable.sorted() == [
                "absent: the folder is not there; make it, or mount its share",
                "file: this is a file and not a folder; name the folder that the device writes to",
            ])
    }

    @Test("a file that may not be read is told of once, and taken when it may")
    func unreadableFile() async throws {
        let house = try House()
        house.disk.fail { call, _, path in
            call == .openForReading && path.hasSuffix("/locked.jpg") ? .permissionDenied : nil
        }
        try await house.run([house.device()]) {
            try house.home.write(picture.numbered(1).bytes, to: "drop/locked.jpg")
            try house.home.write(picture.numbered(2).bytes, to: "drop/open.jpg")
            try await eventually("the other") { try await house.captures().map(\.fileName) == ["open.jpg"] }
            try await eventually("told") { !house.left.isEmpty }
            house.disk.reset()
            try await eventually("tried several times") { house.disk.count(.openForReading) >= 3 }
            #expect(house.left == ["may not be read; give the agent's user the right to read it"])
            house.disk.fail(nil)
            try await eventually("captured") { try await house.captures().count == 2 }
        }
    }

    @Test("a link is not followed")
    func link() async throws {
        let house = try House()
        try house.home.write(picture.bytes, to: "secret.jpg")
        try FileManager.default.createSymbolicLink(
            at: house.home.place("drop/link.jpg"), withDestinationURL: house.home.place("secret.jpg"))
        try await house.run([house.device()]) {
            try await eventually("told") { house.left.count == 1 }
            #expect(try await house.captures().isEmpty)
        }
    }

    @Test("a large file does not hold up the small ones")
    func largeFile() async throws {
        let house = try House()
        let release = FileManager.default
        let gate = house.home.place("gate").path
        house.disk.fail { call, _, path in
            // The large file's copy cannot begin before the gate is there.
            call == .openForReading && path.hasSuffix("large.mp4") && !release.fileExists(atPath: gate)
                ? .resourceTemporarilyUnavailable : nil
        }
        try await house.run([house.device()], largeFile: 400_000) {
            try house.home.write(SampleCapture.film.numbered(1, padding: 500_000).bytes, to: "drop/large.mp4")
            try house.home.write(picture.bytes, to: "drop/small.jpg")
            try await eventually("small") { try await house.captures().map(\.fileName) == ["small.jpg"] }
            try house.home.write([], to: "gate")
            try await eventually("large") { try await house.captures().count == 2 }
        }
    }

    @Test("an original that cannot be moved is kept, told of once, and not taken twice")
    func unmovable() async throws {
        let house = try House()
        house.disk.fail { call, _, path in call == .rename && path.contains("/drop/") ? .readOnlyFileSystem : nil }
        try await house.run([house.device { $0.after = .move }]) {
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("captured") { try await house.captures().count == 1 }
            house.disk.reset()
            try await eventually("looked at several times") { house.disk.count(.names) >= 3 }
            #expect(house.names("drop") == ["a.jpg"])
            #expect(house.seen.all.count { if case .originalKept = $0 { true } else { false } } == 1)
            #expect(house.disk.count(.openForReading) == 0)
        }
    }

    @Test("asked to stop, it ends by itself, and the next start goes on")
    func gracefulStop() async throws {
        let house = try House()
        let service = house.service([house.device()], rescan: .seconds(60))
        let group = ServiceGroup(services: [service], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("captured") { try await house.captures().count == 1 }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        #expect(house.spooled.count == 1)
        let again = try House(home: house.home)
        try await again.run([again.device()]) {}
        #expect(try await again.captures().count == 1)
    }
}
