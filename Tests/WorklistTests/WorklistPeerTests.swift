import CaptureModel
import DICOMNetwork
import DICOMUpperLayer
import Foundation
import TestSupport
import Testing

@testable import Worklist

/// Worklists of others, asked over real connections.
@Suite(.serialized)
struct WorklistPeerTests {
    private static let now = CivilTime.moment(year: 2026, month: 11, day: 22, hour: 8, offsetMinutes: 60)
    private static let client = WorklistClient { _ in 60 }

    private func settings(port: Int, called: String) throws -> WorklistSettings {
        let peer = DICOMPeer(
            host: "127.0.0.1", port: port, calledAETitle: try AETitle(called), callingAETitle: try AETitle("VIGNETTE"),
            connectTimeout: .seconds(10), associationTimeout: .seconds(30), responseTimeout: .seconds(30))
        return WorklistSettings(name: "ris", peer: peer, assumedAuthority: "NORTHSIDE")
    }

    /// Six entries: one of another station, modality, day and department each, and two of ours.
    private func entries() -> [WorklistEntry] {
        var others = [WorklistEntry](repeating: WorklistEntry(), count: 6)
        for index in others.indices { (others[index].accession, others[index].step) = ("A10\(index)", "S\(index)") }
        others[1].station = "OTHER"
        others[2].modality = "OP"
        others[3].date = "20261123"
        others[4].department = "DERM"
        (others[5].issuer, others[5].status) = ("", "CANCELLED")
        return others
    }

    private func ask(_ settings: WorklistSettings) async throws -> [String] {
        let now = try #require(Self.now)
        return try await Self.client.orders(settings, now: now).orders.map(\.procedure.accessionNumber).sorted()
    }

    private func check(_ settings: WorklistSettings, matchesDepartments: Bool) async throws {
        let now = try #require(Self.now)
        let reading = try await Self.client.orders(settings, now: now)
        #expect(reading.unusable == 0)
        let order = try #require(reading.orders.first { $0.procedure.accessionNumber == "A100" })
        #expect(order.patient.identifier == PatientIdentifier(value: "4711", authority: "NORTHSIDE", type: "MR"))
        #expect(order.patient.name == .set(PersonName(family: "Økafor", given: "Ada")))
        #expect(order.patient.birthDate == .set(try #require(BirthDate("19840312"))))
        #expect(order.patient.sex == .set(.female))
        #expect(order.visit?.visitNumber == VisitNumber(value: "V100233"))
        let procedure = order.procedure
        #expect(procedure.title == "Colonoscopy with biopsy" && procedure.requestedProcedureID == "R100")
        #expect(procedure.requestedProcedureCode?.value == "73761001")
        #expect(procedure.studyInstanceUID?.text == "1.2.276.0.7230010.3.2.100")
        #expect(procedure.modality == "ES" && procedure.stationAETitle == "VIGNETTE" && procedure.location == "Room 1")
        #expect(
            procedure.scheduled
                == CivilTime.moment(year: 2026, month: 11, day: 22, hour: 9, minute: 15, offsetMinutes: 60))
        #expect(procedure.referringPhysician?.family == "Sender" && procedure.requestingPhysician?.family == "Asker")
        let cancelled = reading.orders.first { $0.procedure.accessionNumber == "A105" }
        #expect(cancelled?.procedure.status == .cancelled)
        // An identifier without an issuer is one of the authority that the site's configuration names.
        #expect(cancelled?.patient.identifier.authority == "NORTHSIDE")

        #expect(try await ask(settings) == ["A100", "A101", "A102", "A104", "A105"])
        var narrow = settings
        narrow.keys.stationAETitle = "VIGNETTE"
        narrow.keys.modality = "ES"
        narrow.keys.daysAhead = 1
        #expect(try await ask(narrow) == ["A100", "A103", "A104", "A105"])
        if matchesDepartments {
            narrow.keys.department = "DERM"
            #expect(try await ask(narrow) == ["A104"])
        }
        narrow = settings
        narrow.limit = 3
        await #expect(throws: WorklistError.self) { try await ask(narrow) }
    }

    @Test(
        .enabled(if: ExternalTool("wlmscpfs").isInstalled, Comment(rawValue: ExternalTool("wlmscpfs").skipReason)),
        .timeLimit(.minutes(1)))
    func dcmtkServesOrders() async throws {
        let folder = try TemporaryFolder()
        let list = folder.place("lists/RIS")
        try FileManager.default.createDirectory(at: list, withIntermediateDirectories: true)
        try Data().write(to: list.appendingPathComponent("lockfile"))
        for (number, entry) in entries().enumerated() {
            try entry.write(to: list.appendingPathComponent("\(number).wl"), in: folder)
        }
        let port = try freeTCPPort()
        let path = try #require(ExternalTool("wlmscpfs").path)
        let server = try BackgroundProcess(path, ["-v", "-dfp", folder.place("lists").path, "\(port)"])
        let settings = try settings(port: port, called: "RIS")
        #expect(await eventually(within: .seconds(20)) { (try? await self.ask(settings)) != nil }, "\(server.output)")
        try await check(settings, matchesDepartments: false)
        await server.killHard()
        // The list's server is gone: that is said, and nothing else is claimed.
        let error = await #expect(throws: WorklistError.self) { try await ask(settings) }
        #expect(error?.code == .unreachable && error?.sentence.contains("ris") == true)
    }

    private static let plugin = "/usr/share/orthanc/plugins/libModalityWorklists.so"

    @Test(
        .enabled(
            if: OrthancServer.tool.isInstalled && FileManager.default.fileExists(atPath: plugin),
            "Orthanc with its worklist plugin is not installed: packaging/test installs it"), .timeLimit(.minutes(2)))
    func orthancServesOrders() async throws {
        let folder = try TemporaryFolder()
        let list = folder.place("list")
        try FileManager.default.createDirectory(at: list, withIntermediateDirectories: true)
        for (number, entry) in entries().enumerated() {
            try entry.write(to: list.appendingPathComponent("\(number).wl"), in: folder)
        }
        let server = try await OrthancServer(settings: [
            #""Plugins": ["\#(Self.plugin)"]"#,
            #""Worklists": { "Enable": true, "Database": "\#(list.path)" }"#, #""DicomAlwaysAllowFindWorklist": true"#,
        ])
        try await check(try settings(port: server.dicomPort, called: "ORTHANC"), matchesDepartments: true)
    }
}
