import CaptureModel
import Foundation
import Intake
import SampleCaptures
import TestSupport
import Testing

@Suite("Intake of sidecars", .serialized, .timeLimit(.minutes(2)))
struct SidecarIntakeTests {
    private let picture = SampleCapture.skin
    private let good = Array(#"{"patient":"4711^^^NORTHSIDE","descriptor":"dermoscopy"}"#.utf8)

    /// What each capture was held for, by file.
    private func held(_ house: House) async throws -> [String: HeldReason] {
        var reasons: [String: HeldReason] = [:]
        for capture in try await house.captures() {
            if case .held(let reason) = capture.state { reasons[capture.fileName] = reason }
        }
        return reasons
    }

    @Test("a good sidecar is read, is no capture, and goes with its original")
    func goodSidecar() async throws {
        let house = try House()
        try await house.run([
            house.device {
                $0.sidecars = .optional(wait: .milliseconds(120)); $0.after = .move
            }
        ]) {
            try house.home.write(good, to: "drop/a.json")
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("both moved") { house.names("drop").count { $0.hasPrefix("taken/") } == 2 }
        }
        #expect(try await held(house) == ["a.jpg": HeldReason(.unknownPatient, "dermoscopy")])
    }

    @Test("a sidecar that comes after its picture is waited for")
    func lateSidecar() async throws {
        let house = try House()
        let device = house.device {
            $0.sidecars = .optional(wait: .seconds(60)); $0.after = .remove; $0.settle.quiet = .seconds(60)
        }
        try await house.run([device]) {
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            house.disk.reset()
            try await eventually("looked at several times") { house.disk.count(.names) >= 2 }
            #expect(try await house.captures().isEmpty)
            try house.home.write(Array(good.prefix(20)), to: "drop/a.json")
            house.disk.reset()
            try await eventually("looked at several times") { house.disk.count(.names) >= 2 }
            #expect(try await house.captures().isEmpty)
            try house.home.write(good, to: "drop/a.json")
            try await eventually("both removed") { house.names("drop").isEmpty }
        }
        #expect(try await held(house)["a.jpg"]?.code == .unknownPatient)
    }

    @Test("a missing sidecar is no obstacle, a broken one is, and it is not removed")
    func missingAndBroken() async throws {
        let house = try House()
        try await house.run([
            house.device {
                $0.sidecars = .optional(wait: .milliseconds(120)); $0.after = .remove
            }
        ]) {
            try house.home.write(picture.numbered(1).bytes, to: "drop/missing.jpg")
            try house.home.write(Array(#"{"patient":"4711","descriptr":"x"}"#.utf8), to: "drop/broken.json")
            try house.home.write(picture.numbered(2).bytes, to: "drop/broken.jpg")
            try await eventually("both taken") { house.names("drop") == ["broken.json"] }
        }
        let reasons = try await held(house)
        #expect(reasons["missing.jpg"]?.code == .noExam)
        #expect(reasons["broken.jpg"]?.code == .brokenSidecar)
        #expect(reasons["broken.jpg"]?.message.contains("“descriptr”") == true)
    }

    @Test("a sidecar that stays is not used for the next picture of the same name")
    func staleSidecar() async throws {
        let house = try House()
        try await house.run([
            house.device {
                $0.sidecars = .optional(wait: .milliseconds(120)); $0.after = .keep
            }
        ]) {
            try house.home.write(good, to: "drop/a.json")
            try house.home.write(picture.numbered(1).bytes, to: "drop/a.jpg")
            try await eventually("first") { try await house.captures().count == 1 }
            try house.home.write(picture.numbered(2).bytes, to: "drop/a.jpg")
            try await eventually("second") { try await house.captures().count == 2 }
        }
        let codes = try await house.captures().sorted { $0.id < $1.id }.map { capture -> HeldReason.Code? in
            if case .held(let reason) = capture.state { reason.code } else { nil }
        }
        #expect(codes == [.unknownPatient, .brokenSidecar])
    }

    @Test("without sidecars in the device's settings a JSON file is a capture like any other, and held")
    func notConfigured() async throws {
        let house = try House()
        try await house.run([house.device()]) {
            try house.home.write(good, to: "drop/a.json")
            try await eventually("captured") { try await house.captures().map(\.kind) == [.other] }
        }
    }
}
