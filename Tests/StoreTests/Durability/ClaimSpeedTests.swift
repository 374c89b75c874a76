import CaptureModel
import GRDB
import Testing

@testable import Store

@Suite struct ClaimSpeedTests {
    @Test func aClaimCostsTheSameBeforeAHundredThousand() async throws {
        let bench = try StoreBench()
        let store = bench.store
        _ = try await store.admitAndOpen()
        _ = try await store.receive(
            try (1...64).map { try Samples.draft($0) }, placing: PlacingDouble.atStation())
        let few = try await fastestClaim(of: store)
        try await store.database.write { database in
            try database.execute(
                sql: """
                    WITH RECURSIVE number (n) AS (SELECT 1000 UNION ALL SELECT n + 1 FROM number WHERE n < 100999)
                    INSERT INTO capture (device, fileName, size, digest, spoolPath, kind, summary, sopInstanceUID,
                        taken, received, state)
                    SELECT 'tower-1', 'f', 1, printf('%064d', n), 'p' || n, 'still', 's', '1.' || n, 1, 1, 'received'
                    FROM number;
                    UPDATE capture SET state = 'ready', exam = 1, series = 1, instanceNumber = id + 1000
                        WHERE state = 'received';
                    INSERT INTO delivery (capture, destination, state, due, attempts)
                    SELECT id, 'archive', 'pending', 1, 0 FROM capture WHERE id > 64;
                    """)
        }
        let many = try await fastestClaim(of: store)
        #expect(try await store.report().destinations[Samples.archive]?.waiting == 100_064)
        #expect(many < few * 10 + .milliseconds(5), "16 of 64 took \(few), 16 of 100 064 took \(many)")
        let clock = ContinuousClock()
        let report = try await clock.measure { _ = try await store.report() }
        #expect(report < .milliseconds(250), "the report took \(report)")
    }

    private func fastestClaim(of store: Store) async throws -> Duration {
        let clock = ContinuousClock()
        var fastest = Duration.seconds(60)
        for _ in 0..<4 {
            let start = clock.now
            let started = try await store.settle([], claiming: .archive(16))
            fastest = min(fastest, clock.now - start)
            #expect(started.count == 16)
        }
        return fastest
    }
}
