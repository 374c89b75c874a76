import CaptureModel
import GRDB
import Testing

@testable import Store

@Suite struct CommitTests {
    @Test func receivingAndSettlingABatchAreOneCommitEach() async throws {
        let bench = try StoreBench()
        let store = bench.store
        _ = try await store.admitAndOpen()
        let drafts = try (1...16).map { try Samples.draft($0) }
        let before = store.commitCount
        _ = try await store.receive(drafts, placing: PlacingDouble.atStation(starting: [Samples.archive]))
        #expect(store.commitCount == before + 1)
        let outcomes = (1...16).map { DeliveryOutcome(id: DeliveryID($0), event: .prove(.query)) }
        #expect(try await store.settle(outcomes, claiming: .archive(16)).isEmpty)
        #expect(store.commitCount == before + 2)
        #expect(try await store.report().provenToday == 16)
        _ = try await store.captures(.all, limit: 100)
        #expect(store.commitCount == before + 2)
    }

    @Test func commitsAreSynchronisedToTheDisk() async throws {
        let bench = try StoreBench()
        let (synchronous, journal, keys) = try await bench.store.database.write { database in
            (
                try Int.fetchOne(database, sql: "PRAGMA synchronous"),
                try String.fetchOne(database, sql: "PRAGMA journal_mode"),
                try Int.fetchOne(database, sql: "PRAGMA foreign_keys")
            )
        }
        #expect(synchronous == 2 && journal == "wal" && keys == 1)
    }

    @Test func everyTransitionIsRecorded() async throws {
        let bench = try StoreBench()
        _ = try await bench.store.admitAndOpen()
        _ = try await bench.store.receive([try Samples.draft(1)], placing: PlacingDouble.atStation())
        let delivery = try #require(try await bench.store.settle([], claiming: .archive(1)).first)
        _ = try await bench.store.settle([.init(id: delivery.id, event: .prove(.query))], claiming: nil)
        _ = try await bench.store.release(before: bench.clock.now.adding(milliseconds: 1))
        let steps = try await bench.store.database.read { database in
            try String.fetchAll(
                database, sql: "SELECT subject || ' ' || event || ' ' || fromState || ' ' || toState FROM transition")
        }
        #expect(
            steps == [
                "capture place received ready", "delivery start pending sending", "capture start ready delivering",
                "delivery prove sending proven", "capture prove delivering proven", "capture release proven released",
            ])
    }
}
