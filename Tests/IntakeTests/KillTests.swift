import CaptureModel
import Foundation
import Intake
import Observability
import SampleCaptures
import TestSupport
import Testing

@Suite("Intake after a kill", .serialized, .timeLimit(.minutes(5)))
struct KillTests {
    private static let picture = SampleCapture.scope

    /// More changes of the disk than one capture needs, so that the last rows of the table are a life without a kill.
    private static let steps = 0...12

    @Test(
        "killed after any change of the disk, the original or the capture is there, and in the end exactly one capture",
        arguments: [OriginalFate.keep, .move, .remove], Array(steps))
    func killed(fate: OriginalFate, step: Int) async throws {
        let house = try House()
        // The folders of the spool stand already: the kill hits the capture itself.
        try await house.run([house.device { $0.after = fate }]) {}
        let first = try House(home: house.home)
        try await first.run([first.device { $0.after = fate }]) {
            first.disk.kill(afterChanges: step)
            try first.home.write(Self.picture.bytes, to: "drop/a.jpg")
            try await eventually("killed or done") {
                if first.disk.isDead { return true }
                guard try await first.captures().count == 1 else { return false }
                return fate == .keep || !first.names("drop").contains("a.jpg")
            }
        }
        let originals = first.names("drop").filter { !$0.hasPrefix("taken/") }
        let captures = try await first.captures()
        #expect(!originals.isEmpty || captures.count == 1, "neither the original nor the capture is there")
        for capture in captures { #expect(try first.bytes(of: capture) == Self.picture.bytes) }

        let second = try House(home: house.home)
        try await second.run([second.device { $0.after = fate }]) {
            try await eventually("captured, and the original dealt with") {
                guard try await second.captures().count == 1 else { return false }
                let names = second.names("drop")
                return switch fate {
                case .keep: names == ["a.jpg"]
                case .move: names.count == 1 && names.allSatisfy { $0.hasPrefix("taken/") }
                case .remove: names.isEmpty
                }
            }
        }
        let capture = try #require(try await second.captures().first)
        #expect(try second.bytes(of: capture) == Self.picture.bytes)
        #expect(second.spooled == [capture.spoolPath])
        #expect(!second.names("data/spool").contains { $0.hasPrefix("incoming/") })
        #expect(!second.seen.all.contains { if case .captureRepeated = $0 { true } else { false } })

        // What lay in between is gone after the next start at the latest.
        let third = try House(home: house.home)
        try await third.run([third.device { $0.after = fate }]) {}
        #expect(third.names("data/spool") == [capture.spoolPath])
        #expect(try await third.captures().count == 1)
    }

    @Test("a row without its file is told of, a foreign file is put aside")
    func reconciliation() async throws {
        let house = try House()
        try await house.run([house.device { $0.after = .remove }]) {
            try house.home.write(Self.picture.bytes, to: "drop/a.jpg")
            try await eventually("taken") { house.names("drop").isEmpty }
        }
        let capture = try #require(try await house.captures().first)
        try FileManager.default.removeItem(at: house.home.place("data/spool/\(capture.spoolPath)"))
        try house.home.write([1, 2, 3], to: "data/spool/ab/foreign")
        let again = try House(home: house.home)
        try await again.run([again.device()]) {
            try await eventually("told") {
                again.seen.all.contains {
                    if case .faultMet("spool", let reason) = $0 {
                        reason.contains("bytes of 1 captures are missing")
                    } else {
                        false
                    }
                }
            }
        }
        #expect(again.names("data/spool") == ["orphaned/foreign"])
    }
}
