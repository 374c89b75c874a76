import CaptureModel
import Foundation
import Intake
import Observability
import SampleCaptures
import SystemPackage
import TestSupport
import Testing

@Suite("Intake on a failing disk", .serialized, .timeLimit(.minutes(3)))
struct DiskFaultTests {
    private let picture = SampleCapture.fundus

    private func count(_ house: House, _ isMeant: (AgentEvent) -> Bool) -> Int { house.seen.all.count(where: isMeant) }

    @Test("a full disk is told of once, nothing is taken, and all goes on when there is room")
    func full() async throws {
        let house = try House()
        house.disk.pretendFree(1_000_000)
        try await house.run([house.device { $0.after = .remove }], reserve: 1_000_000) {
            try house.home.write(picture.numbered(1).bytes, to: "drop/a.jpg")
            try house.home.write(picture.numbered(2).bytes, to: "drop/b.jpg")
            try await eventually("told") { count(house) { if case .spoolFull = $0 { true } else { false } } == 1 }
            house.disk.reset()
            try await eventually("asked several times") { house.disk.count(.freeBytes) >= 6 }
            #expect(house.names("drop") == ["a.jpg", "b.jpg"])
            #expect(house.disk.count(.create) == 0)
            house.disk.pretendFree(nil)
            try await eventually("taken") { house.names("drop").isEmpty }
        }
        #expect(count(house) { if case .spoolFull = $0 { true } else { false } } == 1)
        #expect(count(house) { if case .spoolHasRoom = $0 { true } else { false } } == 1)
        #expect(try await house.captures().count == 2)
    }

    @Test(
        "a fault in the middle of a copy leaves the original and no half copy, and the next try succeeds",
        arguments: [
            (FaultyFileSystem.Call.write, Errno.noSpace), (.write, .ioError), (.create, .noSpace), (.read, .ioError),
            (.synchronizeFile, .ioError), (.close, .diskQuotaExceeded), (.rename, .ioError),
            (.synchronizeFolder, .ioError),
        ])
    func midCopy(call: FaultyFileSystem.Call, error: Errno) async throws {
        let house = try House()
        try await house.run([house.device { $0.after = .remove }]) {
            house.disk.fail { asked, _, _ in asked == call ? error : nil }
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            house.disk.reset()
            try await eventually("failed") { house.disk.count(call) >= 2 }
            #expect(house.names("drop") == ["a.jpg"])
            #expect(try await house.captures().isEmpty)
            house.disk.fail(nil)
            try await eventually("taken") { house.names("drop").isEmpty }
        }
        let captures = try await house.captures()
        #expect(captures.count == 1)
        #expect(try captures.first.map(house.bytes(of:)) == picture.bytes)
        #expect(house.names("data/spool") == captures.map(\.spoolPath))
    }

    @Test("a disk that writes less than asked for is asked again")
    func shortWrites() async throws {
        let house = try House()
        house.disk.writeShort()
        try await house.run([house.device { $0.after = .remove }]) {
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("taken") { house.names("drop").isEmpty }
        }
        #expect(try await house.captures().first.map(house.bytes(of:)) == picture.bytes)
    }

    @Test("a file that changes while it is copied is taken as it is in the end")
    func changesWhileCopied() async throws {
        let house = try House()
        let file = try house.home.write(picture.numbered(1).bytes, to: "drop/a.jpg")
        let final = Data(picture.numbered(2, padding: 10_000).bytes)
        house.disk.fail { call, number, _ in
            if call == .read, number == 2 { try? final.write(to: file, options: .withoutOverwriting) }
            if call == .read, number == 2, let handle = try? FileHandle(forWritingTo: file) {
                try? handle.write(contentsOf: final)
                try? handle.close()
            }
            return nil
        }
        try await house.run([house.device { $0.after = .remove }]) {
            try await eventually("taken") { house.names("drop").isEmpty }
        }
        let captures = try await house.captures()
        #expect(captures.count == 1)
        #expect(try captures.first.map(house.bytes(of:)) == Array(final))
    }

    @Test("another file that has taken the name of a captured one is not removed")
    func replaced() async throws {
        let house = try House()
        let drop = house.home.place("drop/a.jpg")
        let second = Data(picture.numbered(2).bytes)
        house.disk.fail { call, _, path in
            // Between the commit and the removal the device writes the next picture under the same name.
            if call == .rename, path.hasSuffix("/drop/a.jpg") { try? second.write(to: drop, options: .atomic) }
            return nil
        }
        try await house.run([house.device { $0.after = .remove }]) {
            try house.home.write(picture.numbered(1).bytes, to: "drop/a.jpg")
            try await eventually("first") { try await house.captures().count >= 1 }
            try await eventually("put back") { house.names("drop") == ["a.jpg"] && house.disk.count(.rename) >= 3 }
            house.disk.fail(nil)
            try await eventually("second") { try await house.captures().count == 2 }
            try await eventually("removed") { house.names("drop").isEmpty }
        }
    }

    @Test("a lost file of the spool is healed when the same bytes come again")
    func healed() async throws {
        let house = try House()
        try await house.run([house.device { $0.after = .remove }]) {
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("taken") { house.names("drop").isEmpty }
            let capture = try #require(try await house.captures().first)
            try FileManager.default.removeItem(at: house.home.place("data/spool/\(capture.spoolPath)"))
            try house.home.write(picture.bytes, to: "drop/b.jpg")
            try await eventually("taken") { house.names("drop").isEmpty }
            #expect(try house.bytes(of: capture) == picture.bytes)
        }
    }
}
