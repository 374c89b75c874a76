import CaptureModel
import Foundation
import Intake
import SampleCaptures
import TestSupport
import Testing

@Suite("Intake of claims", .serialized, .timeLimit(.minutes(2)))
struct ClaimIntakeTests {
    private let picture = SampleCapture.skin

    private func held(_ house: House) async throws -> [String: HeldReason] {
        var reasons: [String: HeldReason] = [:]
        for capture in try await house.captures() {
            if case .held(let reason) = capture.state { reasons[capture.fileName] = reason }
        }
        return reasons
    }

    @Test("a list of the folder names its files, also one that comes later; it stays when they go")
    func list() async throws {
        let house = try House()
        let device = house.device {
            $0.sidecars = .optional(wait: .seconds(60)); $0.after = .remove
        }
        try await house.run([device]) {
            try house.home.write(picture.numbered(1).bytes, to: "drop/a.jpg")
            try house.home.write(picture.numbered(2).bytes, to: "drop/b.jpg")
            let list = "file;patient;descriptor\nC:\\export\\a.jpg;1;colonoscopy\nb.jpg;2;gastroscopy\n"
            try house.home.write(Array(list.utf8), to: "drop/list.csv")
            try await eventually("both taken") { house.names("drop") == ["list.csv"] }
        }
        let reasons = try await held(house)
        #expect(reasons["a.jpg"] == HeldReason(.unknownPatient, "colonoscopy"))
        #expect(reasons["b.jpg"] == HeldReason(.unknownPatient, "gastroscopy"))
    }

    @Test("a line of a list counts once: the next file of the name is held, also after a start")
    func usedLine() async throws {
        let house = try House()
        let device = house.device {
            $0.sidecars = .optional(wait: .milliseconds(120)); $0.after = .remove
        }
        try await house.run([device]) {
            try house.home.write(Array("file,patient,descriptor\na.jpg,1,colonoscopy\n".utf8), to: "drop/list.csv")
            try house.home.write(picture.numbered(1).bytes, to: "drop/a.jpg")
            try await eventually("the first") { house.drafts.all.count == 1 }
            try await eventually("it is gone") { house.names("drop") == ["list.csv"] }
            try house.home.write(picture.numbered(2).bytes, to: "drop/a.jpg")
            try await eventually("the second") { house.drafts.all.count == 2 }
            try await eventually("it is gone") { house.names("drop") == ["list.csv"] }
        }
        try await house.run([device]) {
            try house.home.write(picture.numbered(3).bytes, to: "drop/a.jpg")
            try await eventually("the third") { house.drafts.all.count == 3 }
        }
        #expect(house.drafts.all[0].claims.sidecar.claim?.descriptor == "colonoscopy")
        for draft in house.drafts.all.dropFirst() {
            guard case .broken = draft.claims.sidecar else {
                Issue.record("\(draft.claims.sidecar)")
                continue
            }
        }
    }

    @Test("a file that a list names twice, or that has two sidecars, has none")
    func twice() async throws {
        let house = try House()
        let device = house.device { $0.sidecars = .optional(wait: .milliseconds(120)) }
        try await house.run([device]) {
            try house.home.write(Array("file,patient\na.jpg,1\na.jpg,2\n".utf8), to: "drop/list.csv")
            try house.home.write(Array(#"{"patient":"1"}"#.utf8), to: "drop/b.json")
            try house.home.write(Array("<capture><patient>1</patient></capture>".utf8), to: "drop/b.xml")
            try house.home.write(picture.numbered(1).bytes, to: "drop/a.jpg")
            try house.home.write(picture.numbered(2).bytes, to: "drop/b.jpg")
            try await eventually("both taken") { try await house.captures().count == 2 }
        }
        #expect(try await held(house).values.map(\.code) == [.brokenSidecar, .brokenSidecar])
    }

    @Test("without the sidecar that a device always writes a capture is held, once it has been waited for")
    func required() async throws {
        let house = try House()
        let device = house.device { $0.sidecars = .required(wait: .milliseconds(300)) }
        try await house.run([device]) {
            try house.home.write(picture.bytes, to: "drop/a.jpg")
            try await eventually("taken") { try await house.captures().count == 1 }
        }
        #expect(try await held(house)["a.jpg"]?.code == .brokenSidecar)
    }

    @Test("a name below the folder is read")
    func name() async throws {
        let house = try House()
        let pattern = try ClaimPattern(#"(?<identifier>\d+)/(?<descriptor>[a-z]+)_\d+\.jpg"#)
        try await house.run([house.device { $0.names = [pattern] }]) {
            try house.home.write(picture.bytes, to: "drop/4711/colonoscopy_1.jpg")
            try await eventually("taken") { try await house.captures().count == 1 }
        }
        #expect(try await held(house)["4711/colonoscopy_1.jpg"] == HeldReason(.unknownDescriptor, "colonoscopy"))
    }

    @Test("another file under a name that was taken came when it came, and not when the first did")
    func overwritten() async throws {
        let house = try House()
        try await house.run([house.device()]) {
            try house.home.write(picture.numbered(1).bytes, to: "drop/a.jpg")
            try await eventually("the first") { house.drafts.all.count == 1 }
            let first = try #require(house.drafts.all.first?.seen)
            try await eventually("a moment later") { House.now() > first.adding(milliseconds: 100) }
            try house.home.write(picture.numbered(2).bytes, to: "drop/a.jpg")
            try await eventually("the second") { house.drafts.all.count == 2 }
        }
        let drafts = house.drafts.all
        #expect(try #require(drafts[1].arrived) > #require(drafts[0].seen))
    }

    @Test("a file that is written on counts from its first byte to its last")
    func writtenOn() async throws {
        let house = try House()
        let device = house.device { $0.settle = SettleRule(closed: false, quiet: .milliseconds(200)) }
        try await house.run([device]) {
            let bytes = picture.bytes
            try house.home.write(Array(bytes.prefix(1_000)), to: "drop/a.jpg")
            let begun = House.now()
            let file = try FileHandle(forWritingTo: house.home.place("drop/a.jpg"))
            try await eventually("a moment later") { House.now() > begun.adding(milliseconds: 100) }
            _ = try file.seekToEnd()
            try file.write(contentsOf: bytes.dropFirst(1_000))
            try file.close()
            try await eventually("taken") { house.drafts.all.count == 1 }
            let draft = house.drafts.all[0]
            #expect(try #require(draft.arrived) <= begun.adding(milliseconds: 50))
            #expect(try #require(draft.seen) >= begun.adding(milliseconds: 100))
        }
    }

    // MARK: Labels

    private func write(_ bytes: [UInt8], _ name: String, minute: Int, _ house: House) throws {
        let folder = house.home.place("outside")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        let date = Date(timeIntervalSince1970: (Date().timeIntervalSince1970).rounded() - 3_600 + Double(minute) * 60)
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file.path)
        try FileManager.default.moveItem(at: file, to: house.home.place("drop/\(name)"))
    }

    @Test(
        "a label speaks of what follows it, until another, two at once, or its time; also after a start",
        .enabled(if: LabelDrawing.isPossible, "qrencode, zint or ffmpeg is not installed"))
    func labels() async throws {
        let house = try House()
        let drawing = try LabelDrawing()
        for name in ["1", "2"] {
            try drawing.qr("P\(name)", "\(name).png")
            try drawing.photograph("\(name).png", "scale=400:400,pad=800:600:200:100:gray", "\(name).jpg")
        }
        try drawing.sideBySide("1.png", "2.png", "both.jpg")
        let rule = LabelRule(pattern: try ClaimPattern(#"P(?<identifier>\d)"#), holds: .seconds(600))
        let device = house.device { $0.labels = rule }
        // Written in the wrong order, before the agent looks: the files' times put them right.
        try write(picture.numbered(2).bytes, "a-late.jpg", minute: 25, house)
        try write(picture.numbered(1).bytes, "b.jpg", minute: 12, house)
        try write(try drawing.bytes("1.jpg"), "z-label.jpg", minute: 11, house)
        try write(picture.numbered(3).bytes, "y-before.jpg", minute: 10, house)
        try await house.run([device]) {
            try await eventually("four taken") { try await house.captures().count == 4 }
            try write(try drawing.bytes("2.jpg"), "second.jpg", minute: 40, house)
            try await eventually("the second label") { try await house.captures().count == 5 }
        }
        try await house.run([device]) {
            try write(picture.numbered(4).bytes, "c.jpg", minute: 41, house)
            try await eventually("after the start") { try await house.captures().count == 6 }
            try write(try drawing.bytes("both.jpg"), "both.jpg", minute: 42, house)
            try await eventually("both") { try await house.captures().count == 7 }
            try write(picture.numbered(5).bytes, "d.jpg", minute: 43, house)
            try await eventually("after both") { try await house.captures().count == 8 }
        }
        let reasons = try await held(house)
        #expect(reasons["y-before.jpg"]?.code == .noExam)
        #expect(reasons["b.jpg"] == HeldReason(.unknownVisit, "1"))
        #expect(reasons["a-late.jpg"]?.code == .noExam)
        #expect(reasons["c.jpg"] == HeldReason(.unknownVisit, "2"))
        #expect(reasons["d.jpg"]?.code == .noExam)
        let set = try await house.captures().filter { $0.state == .discarded(by: "vignette", why: "label") }
        #expect(Set(set.map(\.fileName)) == ["z-label.jpg", "second.jpg"])
        #expect(try set.allSatisfy { try !house.bytes(of: $0).isEmpty })
        #expect(
            try await house.captures().first { $0.fileName == "both.jpg" }?.remarks.first?.contains("Several") == true)
    }
}
