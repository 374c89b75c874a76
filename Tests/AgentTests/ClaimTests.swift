import DICOMCore
import Foundation
import SampleCaptures
import TestSupport
import Testing

/// The ways in which captures find their exam, through the program as a department runs it.
///
/// Nothing is sent: no archive listens.
@Suite(.serialized)
struct ClaimTests {
    private static func house() throws -> AgentHouse {
        try AgentHouse(
            destination: [
                "dicom: { host: 127.0.0.1, port: \(try freeTCPPort()), called: NOBODY, calling: VIGNETTE }",
                "proof: response",
            ],
            tower: [
                "sidecar: optional", "sidecar-wait: 1 s", "names:",
                #"  - '(?<identifier>\d{4})_(?<descriptor>[a-z]+)_\d+\.jpg'"#,
                #"  - 'shot_(?<date>\d{8})-(?<time>\d{6})\.jpg'"#, #"labels: { pattern: 'P(?<identifier>\d{4})' }"#,
            ])
    }

    /// What became of a file, once something did.
    private func capture(_ name: String, _ house: AgentHouse) async throws -> [String: Any] {
        var found: [String: Any]?
        _ = await eventually(within: .seconds(60), every: .milliseconds(200)) {
            found = try? await house.captures("all").first { $0["file"] as? String == name }
            return found != nil
        }
        return try #require(found, "\(name) was not taken")
    }

    private func patient(_ capture: [String: Any]) -> String? {
        let exam = capture["exam"] as? [String: Any]
        return (exam?["patient"] as? [String: Any])?["patient"] as? String
    }

    private func heldCode(_ capture: [String: Any]) -> String? {
        (capture["reason"] as? [String: Any])?["code"] as? String
    }

    private func number(_ capture: [String: Any]) throws -> String { "\(try #require(capture["id"] as? Int))" }

    private func picture(_ number: Int) -> [UInt8] { SampleCapture.scope.numbered(number).bytes }

    /// A worklist item of a patient, as a device copies it.
    private func worklistItem(_ patient: String) throws -> [UInt8] {
        var item = DataSet()
        item.set(Element(.patientID, .lo, .bytes(Array(patient.utf8))))
        item.set(Element(.issuerOfPatientID, .lo, .bytes(Array("NORTHSIDE ".utf8))))
        item.set(Element(.patientName, .pn, .bytes(Array("Smith^Ben ".utf8))))
        item.set(Element(.scheduledProcedureStepSequence, .sq, .sequence([DataSet()])))
        return try DataSetEncoder(transferSyntaxEncoding: .explicitLittle).encode(item)
    }

    @Test(.timeLimit(.minutes(3)))
    func sidecarsAndNames() async throws {
        let house = try Self.house()
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.admit("4712", family: "Smith", given: "Ben")

        let xml = "<capture><patient>4711</patient><descriptor>colonoscopy</descriptor></capture>"
        try house.drop(Array(xml.utf8), "x.xml")
        try house.drop(picture(1), "x.jpg")
        try house.drop(Array("file;patient;descriptor\ny.jpg;4712;gastroscopy\n".utf8), "list.csv")
        try house.drop(picture(2), "y.jpg")
        try house.drop(picture(3), "4712_gastroscopy_1.jpg")
        let wrongName = #"{"patient":"4711^^^NORTHSIDE","descriptor":"colonoscopy","name":"Smith^Ben"}"#
        try house.drop(Array(wrongName.utf8), "z.json")
        try house.drop(picture(4), "z.jpg")
        try house.drop(try worklistItem("4712"), "w.wl")
        try house.drop(picture(5), "w.jpg")

        #expect(patient(try await capture("x.jpg", house)) == "4711^^^NORTHSIDE^MR")
        #expect(patient(try await capture("y.jpg", house)) == "4712^^^NORTHSIDE^MR")
        #expect(patient(try await capture("4712_gastroscopy_1.jpg", house)) == "4712^^^NORTHSIDE^MR")
        #expect(heldCode(try await capture("z.jpg", house)) == "contradiction")
        let ordered = try await capture("w.jpg", house)
        #expect(heldCode(ordered) == "unknown-descriptor")

        // The held ones are listed with whom they may be of, and a person picks one.
        let list = try await house.command(["queue", "list", "held"]).output
        #expect(list.contains("1  OKAFOR, Ada · 12-Mar-1984 · 4711^^^NORTHSIDE^MR"), "\(list)")
        let refused = try await house.command(["queue", "assign", try number(ordered), "--candidate", "1"])
        #expect(refused.status != 0)
        let taken = try await house.command(
            ["queue", "assign", try number(ordered), "--candidate", "1", "--descriptor", "gastroscopy"])
        #expect(taken.status == 0, "\(taken.output)")
        #expect(patient(try await capture("w.jpg", house)) == "4712^^^NORTHSIDE^MR")
        // Who was in the sidecars stands in no log.
        #expect(!agent.output.contains("Smith") && !agent.output.contains("Okafor"))
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(3)))
    func aPictureThatComesBeforeItsAdmission() async throws {
        let house = try Self.house()
        let agent = try await house.start()
        try house.drop(picture(1), "4711_colonoscopy_1.jpg")
        try house.drop(picture(2), "9999_colonoscopy_1.jpg")
        for name in ["4711_colonoscopy_1.jpg", "9999_colonoscopy_1.jpg"] {
            #expect(heldCode(try await capture(name, house)) == "unknown-patient")
        }
        try await house.admit("4711")
        let isPlaced = await eventually(within: .seconds(20), every: .milliseconds(200)) {
            guard let now = try? await capture("4711_colonoscopy_1.jpg", house) else { return false }
            return patient(now) == "4711^^^NORTHSIDE^MR" && heldCode(now) == nil
        }
        #expect(isPlaced)
        #expect(heldCode(try await capture("9999_colonoscopy_1.jpg", house)) == "unknown-patient")
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(3)))
    func aPictureOfOneExamThatComesDuringTheNext() async throws {
        let house = try Self.house()
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.admit("4712", family: "Smith", given: "Ben")
        try await house.openExam()
        let taken = Date()
        try house.drop(picture(1), "first.jpg")
        #expect(patient(try await capture("first.jpg", house)) == "4711^^^NORTHSIDE^MR")
        // The device writes whole seconds: its second must be over before the exam is.
        #expect(await eventually(within: .seconds(10)) { Date().timeIntervalSince(taken) > 2 })
        try house.drop(picture(2), "second.jpg")
        _ = try await capture("second.jpg", house)

        let other = [
            "exam", "open", "--station", "scope-1", "--patient", "4712^^^NORTHSIDE", "--descriptor", "gastroscopy",
        ]
        let asked = try await house.command(other)
        #expect(asked.status != 0 && asked.output.contains("another patient"), "\(asked.output)")
        #expect(try await house.command(other + ["--confirm"]).status == 0)

        let form = DateFormatter()
        form.locale = Locale(identifier: "en_US_POSIX")
        form.dateFormat = "yyyyMMdd-HHmmss"
        let name = "shot_\(form.string(from: taken.addingTimeInterval(1))).jpg"
        try house.drop(picture(3), name)
        let late = try await capture(name, house)
        #expect(heldCode(late) == "other-exam")
        #expect((late["candidates"] as? [[String: Any]])?.count == 2)
        #expect(try await house.command(["queue", "assign", try number(late), "--candidate", "1"]).status == 0)
        #expect(patient(try await capture(name, house)) == "4711^^^NORTHSIDE^MR")
        await agent.stop()
    }

    @Test(
        .timeLimit(.minutes(3)), .enabled(if: LabelDrawing.isPossible, "qrencode, zint or ffmpeg is not installed"))
    func aLabelThatIsPhotographedFirst() async throws {
        let house = try Self.house()
        let drawing = try LabelDrawing()
        try drawing.qr("P4711", "code.png")
        try drawing.photograph("code.png", "scale=400:400,pad=800:600:200:100:gray", "label.jpg")
        try drawing.photograph("code.png", "scale=300:300,pad=800:600:100:100:gray", "again.jpg")
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.admit("4712", family: "Smith", given: "Ben")

        try await house.openExam()
        try house.drop(try drawing.bytes("label.jpg"), "label.jpg")
        let label = try await capture("label.jpg", house)
        #expect(label["state"] as? String == "discarded")
        try house.drop(picture(1), "a.jpg")
        let first = try await capture("a.jpg", house)
        #expect(patient(first) == "4711^^^NORTHSIDE^MR" && heldCode(first) == nil)

        // The label of one patient during the exam of another: the picture is of neither, until somebody says so.
        let other = [
            "exam", "open", "--station", "scope-1", "--patient", "4712^^^NORTHSIDE", "--descriptor", "gastroscopy",
        ]
        #expect(try await house.command(other + ["--confirm"]).status == 0)
        try house.drop(try drawing.bytes("again.jpg"), "again.jpg")
        _ = try await capture("again.jpg", house)
        try house.drop(picture(2), "b.jpg")
        let second = try await capture("b.jpg", house)
        #expect(heldCode(second) == "unknown-descriptor")
        #expect((second["candidates"] as? [[String: Any]])?.count == 1)
        await agent.stop()
    }
}
