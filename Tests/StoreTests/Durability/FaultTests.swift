import CaptureModel
import Foundation
import GRDB
import Observability
import Testing

@testable import Store

@Suite struct FaultTests {
    @Test func aFullDiskIsAFaultAndNothingOfTheBatchStays() async throws {
        let bench = try StoreBench()
        let store = bench.store
        _ = try await store.receive([try Samples.draft(0)], placing: PlacingDouble.atStation())
        try await store.database.write { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages + 4)")
        }
        let drafts = try (1...400).map { try Samples.draft($0) }
        await #expect(throws: StoreError(.disk, "")) {
            try await store.receive(drafts, placing: PlacingDouble.atStation())
        }
        #expect(try await store.captures(.all, limit: 500).count == 1)
        try await store.database.write { database in
            _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = 100000")
        }
        #expect(try await store.receive(drafts, placing: PlacingDouble.atStation()).count == 400)
    }

    @Test func aDatabaseThatCannotBeWrittenIsAFault() async throws {
        let bench = try StoreBench()
        try await bench.store.database.write { try $0.execute(sql: "PRAGMA query_only = 1") }
        await #expect(throws: StoreError(.disk, "")) {
            try await bench.store.receive([try Samples.draft(1)], placing: PlacingDouble.atStation())
        }
    }

    @Test func aFolderThatIsNotThereIsAFault() {
        #expect(throws: StoreError(.disk, "")) {
            try StoreBench.open(FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString))
        }
    }

    @Test func aFileThatIsNoDatabaseIsAFault() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(repeating: 0x41, count: 8_192).write(to: folder.appendingPathComponent("vignette.db"))
        #expect(throws: StoreError(.corrupt, "")) { try StoreBench.open(folder) }
    }

    @Test func aDatabaseOfANewerVersionIsLeftAlone() async throws {
        let bench = try StoreBench()
        try await bench.store.database.write {
            try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('2 tomorrow')")
        }
        #expect(throws: StoreError(.corrupt, "")) { try bench.reopen() }
    }
}

extension StoreBench {
    fileprivate static func open(_ folder: URL) throws -> Store {
        let clock = HandClock()
        return try Store(folder: folder.path, now: { clock.now }, events: AgentEvents(logger: quiet))
    }
}
