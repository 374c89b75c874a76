import Foundation
import SampleCaptures
import TestSupport
import Testing

private let plugin = "/usr/share/orthanc/plugins/libModalityWorklists.so"

/// Orders of two worklists of others become exams of the agent.
@Suite(
    .serialized,
    .enabled(
        if: OrthancServer.tool.isInstalled && FileManager.default.fileExists(atPath: plugin),
        "Orthanc with its worklist plugin is not installed: packaging/test installs it"),
    .enabled(if: ExternalTool("wlmscpfs").isInstalled, Comment(rawValue: ExternalTool("wlmscpfs").skipReason)))
struct WorklistTests {
    private static var today: String {
        let format = DateFormatter()
        format.dateFormat = "yyyyMMdd"
        return format.string(from: Date())
    }

    private func orders(_ house: AgentHouse) async throws -> [[String: Any]] {
        let outcome = try await house.command(["orders", "--station", "scope-1", "--json"])
        let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return list?["orders"] as? [[String: Any]] ?? []
    }

    @Test(.timeLimit(.minutes(3)))
    func ordersBecomeExams() async throws {
        let folder = try TemporaryFolder()
        for name in ["dcmtk/RIS", "orthanc"] {
            try FileManager.default.createDirectory(at: folder.place(name), withIntermediateDirectories: true)
        }
        try Data().write(to: folder.place("dcmtk/RIS/lockfile"))
        var entry = WorklistEntry()
        entry.date = Self.today
        try entry.write(to: folder.place("dcmtk/RIS/1.wl"), in: folder)
        var other = entry
        (other.accession, other.step, other.patient, other.name) = ("B200", "S2", "4712", "Nowak^Jan")
        try other.write(to: folder.place("orthanc/1.wl"), in: folder)
        let worklistPort = try freeTCPPort()
        let path = try #require(ExternalTool("wlmscpfs").path)
        let server = try BackgroundProcess(path, ["-dfp", folder.place("dcmtk").path, "\(worklistPort)"])
        let orthanc = try await OrthancServer(settings: [
            #""Plugins": ["\#(plugin)"]"#, #""DicomAlwaysAllowFindWorklist": true"#,
            #""Worklists": { "Enable": true, "Database": "\#(folder.place("orthanc").path)" }"#,
        ])

        let house = try AgentHouse(
            destination: [
                "dicom: { host: 127.0.0.1, port: \(orthanc.dicomPort), called: ORTHANC, calling: VIGNETTE }",
                "proof: query",
            ],
            extra: """
                worklists:
                  ris: { host: 127.0.0.1, port: \(worklistPort), called: RIS, calling: VIGNETTE, every: 10 s }
                  other: { host: 127.0.0.1, port: \(orthanc.dicomPort), called: ORTHANC, calling: VIGNETTE, every: 10 s }
                """)
        let agent = try await house.start()
        // Admissions knows the one patient otherwise than the worklist, and the other one not at all.
        #expect(try await house.admit("4711", family: "Okafor") == "AA")
        let areThere = await eventually(within: .seconds(60), every: .milliseconds(200)) {
            ((try? await orders(house)) ?? []).count == 2
        }
        #expect(areThere, "\(agent.output.suffix(3_000))")
        for (accession, name) in [("A100", "IMG_1.jpg"), ("B200", "IMG_2.jpg")] {
            let order = try #require(try await orders(house).first { $0["accession"] as? String == accession })
            let number = try #require(order["id"] as? Int)
            let outcome = try await house.command([
                "exam", "open", "--confirm", "--station", "scope-1", "--order", "\(number)", "--descriptor",
                "colonoscopy",
            ])
            #expect(outcome.status == 0, "\(outcome.output)")
            try house.drop(SampleCapture.scope.numbered(number, padding: 10).bytes, name)
            let count = accession == "A100" ? 1 : 2
            #expect(await house.wait(for: count, state: "proven"), "\(agent.output.suffix(3_000))")
        }

        let found = try orthanc.instances().map { try orthanc.attributes($0) }
        let ours = try #require(found.first { $0["AccessionNumber"] as? String == "A100" })
        #expect(ours["PatientName"] as? String == "Okafor^Ada" && ours["PatientID"] as? String == "4711")
        #expect(ours["StudyInstanceUID"] as? String == entry.study)
        let request = (ours["RequestAttributesSequence"] as? [[String: Any]])?.first
        #expect(request?["RequestedProcedureID"] as? String == "R100")
        #expect(request?["ScheduledProcedureStepID"] as? String == "S1")
        #expect(ours["ReferringPhysicianName"] as? String == "Sender^Sam")
        let theirs = try #require(found.first { $0["AccessionNumber"] as? String == "B200" })
        #expect(theirs["PatientName"] as? String == "Nowak^Jan" && theirs["StudyInstanceUID"] as? String == other.study)

        // The worklist goes away: its orders stay, and that it does not answer is said.
        await server.killHard()
        let isSaid = await eventually(within: .seconds(60), every: .milliseconds(200)) {
            (try? await house.command(["orders"]))?.output.contains("gave no list") == true
        }
        #expect(isSaid)
        #expect(try await orders(house).count == 2)
        #expect(!agent.output.contains("Nowak") && !agent.output.contains("4712"))
        await agent.stop()
    }
}
