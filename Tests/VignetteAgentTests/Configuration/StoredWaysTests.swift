import CaptureModel
import Logging
import Observability
import Store
import SystemPackage
import Testing

@testable import VignetteAgent

/// Stored messages are read again by what they are, whichever way they came.
struct StoredWaysTests {
    private static let adt =
        "MSH|^~\\&|HIS|N|V|N|20261122080000||ADT^A04|1|P|2.5.1\rEVN|A04\rPID|1||4711^^^NORTHSIDE^MR||Okafor^Ada\r"
    private static let fhir =
        "{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\",\"identifier\":[{\"system\":\"urn:mrn\",\"value\":\"4712\"}],\"name\":[{\"family\":\"Brandt\"}]}}]}"

    @Test func aListOfBothIsBuiltAgain() async throws {
        let text = """
            agent: { name: a, facility: F, department: endoscopy, data: data }
            devices:
              tower-1: { profile: scope-processor, folder: drop/tower-1 }
            admissions:
              folder: { path: hl7 }
              identifier: { authority: NORTHSIDE }
              fhir: { url: "https://fhir.example/r4", systems: { NORTHSIDE: "urn:mrn" } }
            destinations:
              archive:
                dicom: { host: pacs, port: 11112, called: PACS, calling: US }
            routes:
              - { to: [archive] }

            """
        let configuration = try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv").configuration
        let ways = try AdmissionsWays(
            configuration.admissions, dataFolder: configuration.dataFolder, secrets: Secrets(), world: .machine)
        let store = try Store.inMemory(
            now: World.machine.now, events: AgentEvents(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        )
        for (code, raw) in [("A04", Self.adt), ("FHIR", Self.fhir)] {
            let digest = try #require(ContentDigest(bytes: [UInt8](repeating: UInt8(code.utf8.count), count: 32)))
            _ = try await store.apply(
                AdmissionMessage(
                    controlID: code, sender: "X", code: code, digest: digest, raw: Array(raw.utf8), occurred: nil,
                    event: .noted(code: code)), acknowledgement: [])
        }
        #expect(try await store.patients().isEmpty)
        #expect(try await store.rebuildAdmissions(parse: ways.event) == 2)
        let names = try await store.patients().map { "\($0.patient.identifier.value) \($0.patient.name.family)" }
        #expect(names.sorted() == ["4711 Okafor", "4712 Brandt"])
    }
}
