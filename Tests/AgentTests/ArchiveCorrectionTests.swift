import Foundation
import SampleCaptures
import TestSupport
import Testing

/// Whatever happens to a patient's identity, and whenever: the right patient stands in the archive, and the journal
/// tells how.
@Suite(
    .serialized,
    .enabled(if: OrthancServer.tool.isInstalled, Comment(rawValue: OrthancServer.tool.skipReason)))
struct ArchiveCorrectionTests {
    private func house(port: Int, extra: String = "") throws -> AgentHouse {
        try AgentHouse(
            destination: [
                "dicom: { host: 127.0.0.1, port: \(port), called: ORTHANC, calling: VIGNETTE }", "proof: query",
            ], extra: extra)
    }

    /// 4711 is 9000 from now on.
    private func merge(_ house: AgentHouse) async throws {
        let message = """
            MSH|^~\\&|ADT|NORTHSIDE|VIGNETTE|NORTHSIDE|20261122090000||ADT^A40^ADT_A39|MERGE1|P|2.5.1|||||||UTF-8\r\
            EVN|A40|20261122090000\r\
            PID|1||9000^^^NORTHSIDE^MR||Okafor^Adaeze^^^^^L||19840312|F\r\
            MRG|4711^^^NORTHSIDE^MR\r
            """
        #expect(try await house.send(message) == "AA")
    }

    private func documents(_ house: AgentHouse, _ command: [String], _ member: String) async throws -> [[String: Any]] {
        let outcome = try await house.command(command + ["--json"])
        let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return list?[member] as? [[String: Any]] ?? []
    }

    /// The instances of an archive by what they are: pictures by patient, and rejection notes.
    private func contents(_ orthanc: OrthancServer) throws -> (pictures: [[String: Any]], notes: [[String: Any]]) {
        let all = try orthanc.instances().map { try orthanc.attributes($0) }
            .filter { $0["PatientID"] as? String != "4713" }
        return (
            all.filter { $0["Modality"] as? String != "KO" }, all.filter { $0["Modality"] as? String == "KO" }
        )
    }

    private func waitForClosedCorrection(_ house: AgentHouse) async -> Bool {
        await eventually(within: .seconds(60), every: .milliseconds(200)) {
            let list = (try? await documents(house, ["correct", "list"], "corrections")) ?? []
            return list.count == 1 && list[0]["state"] as? String == "closed"
        }
    }

    /// Everything that was sent wrongly is sent rightly and rejected where it was.
    private func check(_ orthanc: OrthancServer, wrong: String, right: String, title: String) throws {
        let (pictures, notes) = try contents(orthanc)
        #expect(pictures.count == 2 && notes.count == 1)
        let old = try #require(pictures.first { $0["PatientID"] as? String == wrong })
        let new = try #require(pictures.first { $0["PatientID"] as? String == right })
        for keyword in ["StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"] {
            #expect(old[keyword] as? String != new[keyword] as? String)
        }
        let note = try #require(notes.first)
        #expect(note["PatientID"] as? String == wrong)
        #expect(note["StudyInstanceUID"] as? String == old["StudyInstanceUID"] as? String)
        let concept = (note["ConceptNameCodeSequence"] as? [[String: Any]])?.first
        #expect(concept?["CodeValue"] as? String == title)
        let evidence = (note["CurrentRequestedProcedureEvidenceSequence"] as? [[String: Any]])?.first
        let series = (evidence?["ReferencedSeriesSequence"] as? [[String: Any]])?.first
        let reference = (series?["ReferencedSOPSequence"] as? [[String: Any]])?.first
        #expect(reference?["ReferencedSOPInstanceUID"] as? String == old["SOPInstanceUID"] as? String)
    }

    @Test(.timeLimit(.minutes(2)))
    func mergeBetweenCaptureAndSending() async throws {
        let port = try freeTCPPort()
        let house = try house(port: port)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        let isWaiting = await eventually(within: .seconds(60)) { agent.output.contains("capture placed") }
        #expect(isWaiting, "\(agent.output)")
        try await merge(house)
        let orthanc = try await OrthancServer(dicomPort: port)
        try await house.command(["queue", "resume", "archive"])
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        let (pictures, notes) = try contents(orthanc)
        #expect(pictures.map { $0["PatientID"] as? String } == ["9000"] && notes.isEmpty)
        #expect(pictures[0]["PatientName"] as? String == "Okafor^Adaeze")
        let journal = try await documents(house, ["journal", "--patient", "9000^^^NORTHSIDE"], "lines")
        #expect(
            journal.contains {
                $0["kind"] as? String == "merged" && ($0["source"] as? String)?.contains("MERGE1") == true
            })
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(3)))
    func mergeDuringSending() async throws {
        let orthanc = try await OrthancServer()
        let house = try house(port: orthanc.dicomPort)
        let agent = try await house.start()
        // Another patient's picture leaves an association that is open, so that the next sending begins at once.
        try await house.admit("4713", family: "Other")
        try await house.openExam(patient: "4713")
        try house.drop(SampleCapture.scope.numbered(9, padding: 10).bytes, "IMG_0.jpg")
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        try await house.admit("4711")
        let outcome = try await house.command([
            "exam", "open", "--station", "scope-1", "--patient", "4711^^^NORTHSIDE", "--descriptor", "colonoscopy",
            "--confirm",
        ])
        #expect(outcome.status == 0, "\(outcome.output)")
        // The archive takes bytes as far as buffers reach, and answers nothing.
        orthanc.pause()
        try house.drop(SampleCapture.scope.numbered(1, padding: 30_000_000).bytes, "IMG_1.jpg")
        #expect(await house.wait(for: 1, state: "delivering"), "\(agent.output.suffix(3_000))")
        try await merge(house)
        orthanc.proceed()
        let isOpen = await eventually(within: .seconds(90), every: .milliseconds(200)) {
            let list = (try? await documents(house, ["correct", "list"], "corrections")) ?? []
            return list.first?["state"] as? String == "open"
        }
        #expect(isOpen, "\(agent.output.suffix(3_000))")
        #expect(try await house.command(["correct", "resend", "1", "--by", "Ada"]).status == 0)
        #expect(await waitForClosedCorrection(house), "\(agent.output.suffix(3_000))")
        try check(orthanc, wrong: "4711", right: "9000", title: "113037")
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(2)))
    func mergeAfterProof() async throws {
        let orthanc = try await OrthancServer()
        let house = try house(port: orthanc.dicomPort)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        try await merge(house)
        let list = try await documents(house, ["correct", "list"], "corrections")
        #expect(list.map { $0["state"] as? String } == ["open"])
        #expect((list.first?["sentAs"] as? [String: Any])?["patient"] as? String == "4711^^^NORTHSIDE^MR")
        #expect((list.first?["patient"] as? [String: Any])?["patient"] as? String == "9000^^^NORTHSIDE^MR")
        #expect(try await house.command(["correct", "resend", "1", "--by", "Ada"]).status == 0)
        #expect(await waitForClosedCorrection(house), "\(agent.output.suffix(3_000))")
        try check(orthanc, wrong: "4711", right: "9000", title: "113037")
        let journal = try await documents(house, ["journal", "--patient", "9000^^^NORTHSIDE"], "lines")
        let remarks = journal.compactMap { ($0["after"] as? [String: Any])?["remark"] as? String }
        for part in ["is open", "is carried out", "is closed"] {
            #expect(remarks.contains { $0.contains(part) }, "\(remarks)")
        }
        #expect(!agent.output.contains("Okafor") && !agent.output.contains("4711"))
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(2)))
    func mergeAfterProofWhereNobodyNeedsToDecide() async throws {
        let orthanc = try await OrthancServer()
        let house = try house(port: orthanc.dicomPort, extra: "exams: { resend-corrected: 1 s }")
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        try await merge(house)
        #expect(await waitForClosedCorrection(house), "\(agent.output.suffix(3_000))")
        try check(orthanc, wrong: "4711", right: "9000", title: "113037")
        let journal = try await documents(house, ["journal", "--patient", "9000^^^NORTHSIDE"], "lines")
        #expect(journal.contains { $0["author"] as? String == "vignette" })
        await agent.stop()
    }

    @Test(.timeLimit(.minutes(2)))
    func wrongChoiceIsMovedAfterProof() async throws {
        let orthanc = try await OrthancServer()
        let house = try house(port: orthanc.dicomPort)
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.admit("4712", family: "Nowak", given: "Jan")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "IMG_1.jpg")
        #expect(await house.wait(for: 1, state: "proven"), "\(agent.output.suffix(3_000))")
        let outcome = try await house.command([
            "correct", "move", "--exam", "1", "--patient", "4712^^^NORTHSIDE", "--descriptor", "colonoscopy", "--by",
            "Ada", "--why", "next in the list",
        ])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(await waitForClosedCorrection(house), "\(agent.output.suffix(3_000))")
        try check(orthanc, wrong: "4711", right: "4712", title: "113038")
        // The station goes on with the right patient.
        try house.drop(SampleCapture.scope.numbered(2, padding: 10).bytes, "IMG_2.jpg")
        let isThere = await eventually(within: .seconds(60)) { (try? contents(orthanc).pictures.count) == 3 }
        #expect(isThere)
        #expect(try contents(orthanc).pictures.filter { $0["PatientID"] as? String == "4712" }.count == 2)
        await agent.stop()
    }
}
