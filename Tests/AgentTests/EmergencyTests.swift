import Foundation
import SampleCaptures
import TestSupport
import Testing

/// A patient whom nobody can name is taken under a number, and stands in the archive as who they are in the end.
@Suite(
    .serialized,
    .enabled(if: OrthancServer.tool.isInstalled, Comment(rawValue: OrthancServer.tool.skipReason)))
struct EmergencyTests {
    private func house(port: Int) throws -> AgentHouse {
        try AgentHouse(
            destination: [
                "dicom: { host: 127.0.0.1, port: \(port), called: ORTHANC, calling: VIGNETTE }", "proof: query",
            ], extra: "emergency: { downtime: { identifiers: { from: E2600107, to: E2600109 }, warn-below: 3 } }")
    }

    private func open(_ house: AgentHouse) async throws {
        let outcome = try await house.command([
            "exam", "open", "--station", "scope-1", "--emergency", "next", "--descriptor", "colonoscopy", "--operator",
            "Ada",
        ])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("|  UNIDENTIFIED, E2600107 "), "\(outcome.output)")
        #expect(outcome.output.contains("|  E2600107 ") && outcome.output.contains("on the wristband"))
    }

    /// E2600107 is Ada Okafor, 4711, from now on.
    private func name(_ house: AgentHouse, by event: String) async throws {
        let structure = event == "A40" ? "ADT_A39" : "ADT_A30"
        let message = """
            MSH|^~\\&|ADT|NORTHSIDE|VIGNETTE|NORTHSIDE|20261122110000||ADT^\(event)^\(structure)|NAME1|P|2.5.1|||||||UTF-8\r\
            EVN|\(event)|20261122110000\r\
            PID|1||4711^^^NORTHSIDE^MR||Okafor^Ada^^^^^L||19840312|F\r\
            MRG|E2600107^^^NORTHSIDE^MR\r
            """
        #expect(try await house.send(message) == "AA")
    }

    private func documents(_ house: AgentHouse, _ command: [String], _ member: String) async throws -> [[String: Any]] {
        let outcome = try await house.command(command + ["--json"])
        let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return list?[member] as? [[String: Any]] ?? []
    }

    private func identity(_ house: AgentHouse) async throws -> [String: Any] {
        try #require(try await documents(house, ["emergency", "list"], "identities").first)
    }

    @Test(
        "sent under the number: the merge opens a correction, and its end is the right patient", .timeLimit(.minutes(2))
    )
    func namedAfterProof() async throws {
        let orthanc = try await OrthancServer()
        let house = try house(port: orthanc.dicomPort)
        let agent = try await house.start()
        try await open(house)
        #expect(agent.output.contains("exam opened"))
        #expect(try await house.command(["status"]).output.contains("Only 2 of the emergency identities of downtime"))
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        let before = try #require(try orthanc.instances().map { try orthanc.attributes($0) }.first)
        #expect(before["PatientID"] as? String == "E2600107")
        #expect(before["PatientName"] as? String == "Unidentified^E2600107")
        #expect(before["PatientBirthDate"] as? String == "" && before["PatientSex"] as? String == "")
        #expect(try await identity(house)["state"] as? String == "in-use")

        try await name(house, by: "A40")
        let named = try await identity(house)
        #expect(named["state"] as? String == "reconciled" && named["namedAs"] as? String == "4711^^^NORTHSIDE^MR")
        #expect((named["source"] as? String)?.contains("NAME1 A40") == true)
        let list = try await documents(house, ["correct", "list"], "corrections")
        #expect(list.map { $0["state"] as? String } == ["open"])
        #expect((list.first?["sentAs"] as? [String: Any])?["patient"] as? String == "E2600107^^^NORTHSIDE^MR")
        #expect(try await house.command(["correct", "resend", "1", "--by", "Ada"]).status == 0)
        let isClosed = await eventually(within: .seconds(60), every: .milliseconds(200)) {
            let list = (try? await documents(house, ["correct", "list"], "corrections")) ?? []
            return list.first?["state"] as? String == "closed"
        }
        #expect(isClosed, "\(agent.output.suffix(3_000))")
        let all = try orthanc.instances().map { try orthanc.attributes($0) }
        let pictures = all.filter { $0["Modality"] as? String != "KO" }
        let right = try #require(pictures.first { $0["PatientID"] as? String == "4711" })
        #expect(right["PatientName"] as? String == "Okafor^Ada" && right["PatientBirthDate"] as? String == "19840312")
        let note = try #require(all.first { $0["Modality"] as? String == "KO" })
        #expect(all.count == 3 && note["PatientID"] as? String == "E2600107")

        // The wristband still says the number: it means who the patient is, and the journal tells since when.
        let journal = try await documents(house, ["journal", "--patient", "E2600107^^^NORTHSIDE"], "lines")
        let kinds = journal.compactMap { $0["kind"] as? String }
        #expect(kinds.contains("emergencyTaken") && kinds.contains("merged"), "\(kinds)")
        // At the level debug ServiceLifecycle writes its services down, with the configuration that they have.
        let telling = agent.output.split(separator: "\n").filter { line in
            !line.contains(" sl-service") && (line.contains("E2600107") || line.contains("Okafor"))
        }
        #expect(telling.isEmpty, "the log names nobody: \(telling)")
        await agent.stop()
    }

    @Test("not sent yet: what goes out is right at once", .timeLimit(.minutes(2)), arguments: ["A40", "A47"])
    func namedBeforeSending(event: String) async throws {
        let port = try freeTCPPort()
        let house = try house(port: port)
        let agent = try await house.start()
        try await open(house)
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        let isWaiting = await eventually(within: .seconds(60)) { agent.output.contains("capture placed") }
        #expect(isWaiting, "\(agent.output)")
        try await name(house, by: event)
        let orthanc = try await OrthancServer(dicomPort: port)
        try await house.command(["queue", "resume", "archive"])
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        let all = try orthanc.instances().map { try orthanc.attributes($0) }
        #expect(all.map { $0["PatientID"] as? String } == ["4711"])
        #expect(all.first?["PatientName"] as? String == "Okafor^Ada")
        #expect(try await documents(house, ["correct", "list"], "corrections").isEmpty)
        #expect(try await identity(house)["state"] as? String == "reconciled")
        await agent.stop()
    }

    @Test("the command line takes, lists and refuses", .timeLimit(.minutes(1)))
    func theCommandLine() async throws {
        let house = try house(port: 1)
        let agent = try await house.start()
        let fresh = try await house.command(["emergency", "list"])
        #expect(fresh.output.contains("downtime: 3 free, the next is E2600107."), "\(fresh.output)")
        let take = ["emergency", "take", "--station", "scope-1", "--number"]
        let taken = try await house.command(take + ["E2600108", "--by", "Ada"])
        #expect(taken.status == 0 && taken.output.contains("|  E2600108 "), "\(taken.output)")
        let twice = try await house.command(take + ["E2600108"])
        #expect(twice.status == 1 && twice.output.contains("was taken at “scope-1” already"), "\(twice.output)")
        #expect(try await house.command(take + ["4711"]).status == 1)
        let list = try await house.command(["emergency"])
        #expect(list.output.contains("E2600108") && list.output.contains("in-use") && list.output.contains("Ada"))
        #expect(list.output.contains("downtime: 2 free, the next is E2600107."), "\(list.output)")
        #expect(try await house.command(["patients", "E26001"]).output.contains("E2600108"))
        #expect(try await !house.command(["patients", "E26001"]).output.contains("E2600107"))
        await agent.stop()
    }
}
