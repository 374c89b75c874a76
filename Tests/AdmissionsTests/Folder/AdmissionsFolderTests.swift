import Admissions
import Foundation
import HL7
import Logging
import Observability
import ServiceLifecycle
import Store
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct AdmissionsFolderTests {
    private let folder: TemporaryFolder
    private let events = AgentEvents(logger: Clinic.logger)

    init() throws { folder = try TemporaryFolder() }

    private func put(_ bytes: [UInt8], as name: String) throws { try Data(bytes).write(to: folder.place(name)) }

    private func isThere(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.place(name).path) }

    /// Watches the folder until the condition holds.
    private func watch(
        applying: (any AdmissionApplying)? = nil, maximumBytes: Int = 1 << 20,
        until condition: @escaping @Sendable () async throws -> Bool
    ) async throws -> Store {
        let store = try Store.inMemory(now: { Clinic.now }, events: events)
        let service = AdmissionsFolder(
            settings: FolderSettings(
                path: folder.place("").path, reader: Clinic.settings().reader, interval: .milliseconds(5),
                maximumBytes: maximumBytes),
            store: applying ?? store, events: events, now: { Clinic.now })
        let group = ServiceGroup(services: [service], logger: Clinic.logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let isMet = try await eventually { try await condition() }
            #expect(isMet)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        return store
    }

    @Test func filesAreTakenAndMoved() async throws {
        try put(Feed.event("A01", "1", patient: "1", visit: "V1"), as: "one.hl7")
        try put(
            Feed.event("A01", "2", patient: "2", visit: "V2") + Feed.event("A01", "3", patient: "3", visit: "V3"),
            as: "TWO.HL7")
        try put(Array("not for us".utf8), as: "notes.txt")
        let store = try await watch { isThere("taken/one.hl7") && isThere("taken/TWO.HL7") }
        #expect(try await store.patients().count == 3)
        #expect(isThere("notes.txt") && !isThere("one.hl7"))
    }

    @Test func whatIsNotTakenIsSetAsideWithItsReason() async throws {
        try put(
            Feed.event("A01", "1", patient: "1", visit: "V1") + Feed.message(Feed.header("A01", "2")), as: "half.hl7")
        try put([], as: "empty.hl7")
        try put([UInt8](repeating: 0x41, count: 5_000), as: "large.hl7")
        let store = try await watch(maximumBytes: 4_000) {
            isThere("refused/half.hl7.txt") && isThere("refused/empty.hl7.txt") && isThere("refused/large.hl7.txt")
        }
        #expect(try await store.patients().count == 1)
        let reasons = try String(contentsOf: folder.place("refused/half.hl7.txt"), encoding: .utf8)
        #expect(reasons == "message 2 of 2: PID: one PID segment expected, 0 found\n")
    }

    @Test func aNameThatIsTakenIsNeverWrittenOver() async throws {
        try FileManager.default.createDirectory(at: folder.place("taken"), withIntermediateDirectories: true)
        try put(Array("older".utf8), as: "taken/one.hl7")
        try put(Feed.event("A01", "1", patient: "1", visit: "V1"), as: "one.hl7")
        _ = try await watch { isThere("taken/2-one.hl7") }
        #expect(try Data(contentsOf: folder.place("taken/one.hl7")) == Data("older".utf8))
    }

    @Test func whileTheStoreFailsFilesStay() async throws {
        let store = GatedStore { _ throws(StoreError) in throw StoreError(.disk, "full") }
        store.open()
        try put(Feed.event("A01", "1", patient: "1", visit: "V1"), as: "one.hl7")
        _ = try await watch(applying: store) { store.count >= 3 }
        #expect(isThere("one.hl7") && !isThere("taken") && !isThere("refused"))
    }
}
