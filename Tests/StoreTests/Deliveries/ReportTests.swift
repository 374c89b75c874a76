import CaptureModel
import Store
import Testing

@Suite struct ReportTests {
    @Test func countersFollowEveryState() async throws {
        let bench = try StoreBench()
        let store = bench.store
        _ = try await store.receive([try Samples.draft(1, size: 70)], placing: PlacingDouble.atStation())
        let oldest = bench.clock.now
        _ = try await store.admitAndOpen()
        let drafts = try (2...5).map { try Samples.draft($0, size: 10) }
        _ = try await store.receive(drafts, placing: PlacingDouble.atStation())
        let started = try await store.settle([], claiming: .archive(3))
        bench.clock.advance(seconds: 4)
        let fault = DeliveryFault(.rejected, "no")
        _ = try await store.settle(
            [
                .init(id: started[0].id, event: .prove(.query)), .init(id: started[1].id, event: .accept),
                .init(id: started[2].id, event: .refuse(fault)),
            ], claiming: nil)
        let report = try await store.report()
        #expect(report.queue == .init(captures: 4, bytes: 100, oldest: oldest, held: [.noExam: 1]))
        #expect(
            report.destinations == [
                Samples.archive: .init(
                    waiting: 1, accepted: 1, refused: 1, provenToday: 1, lastProven: bench.clock.now)
            ])
        #expect(report.devices == [DeviceName(unchecked: "tower-1"): .init(lastCapture: oldest, today: 5)])
        #expect(report.receivedToday == 5 && report.provenToday == 1)
        #expect(report.delay == .init(median: 4_000, percentile95: 4_000))
        #expect(report.feed == .init(lastMessage: oldest, patients: 1, messagesToday: 1))
    }

    @Test func todayEndsAtCivilMidnight() async throws {
        // The clock begins at 14:13:20 UTC, which is 23:58:20 at this offset.
        let bench = try StoreBench(offsetMinutes: 585)
        _ = try await bench.store.receive([try Samples.draft(1)], placing: PlacingDouble.atStation())
        bench.clock.advance(seconds: 99)
        #expect(try await bench.store.report().receivedToday == 1)
        bench.clock.advance(seconds: 1)
        #expect(try await bench.store.report().receivedToday == 0)
        _ = try await bench.store.receive([try Samples.draft(2)], placing: PlacingDouble.atStation())
        let report = try await bench.store.report()
        #expect(report.receivedToday == 1)
        #expect(report.devices.values.first?.today == 1)
    }

    @Test func percentilesAreOfTheNearestRank() async throws {
        let bench = try StoreBench()
        let store = bench.store
        _ = try await store.admitAndOpen()
        let drafts = try (1...20).map { try Samples.draft($0) }
        _ = try await store.receive(drafts, placing: PlacingDouble.atStation())
        for delivery in try await store.settle([], claiming: .archive(20)) {
            bench.clock.advance(seconds: 1)
            _ = try await store.settle([.init(id: delivery.id, event: .prove(.query))], claiming: nil)
        }
        #expect(try await store.report().delay == .init(median: 10_000, percentile95: 19_000))
    }
}
