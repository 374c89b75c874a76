import CaptureModel
import Logging
import Observability
import Store
import Testing

@Suite struct InMemoryTests {
    @Test func aStoreInMemoryDoesTheSame() async throws {
        let clock = HandClock()
        let events = AgentEvents(logger: StoreBench.quiet)
        let stream = events.stream()
        let store = try Store.inMemory(now: { clock.now }, events: events)
        _ = try await store.admitAndOpen()
        _ = try await store.receive([try Samples.draft(1)], placing: PlacingDouble.atStation())
        let delivery = try #require(try await store.settle([], claiming: .archive(1)).first)
        _ = try await store.settle([.init(id: delivery.id, event: .prove(.response))], claiming: nil)
        #expect(try await store.captures(.recent, limit: 5).map(\.capture.state) == [.proven])
        var seen: [String] = []
        for await event in stream {
            seen.append(event.logLine.message.description)
            if seen.count == 4 { break }
        }
        #expect(seen == ["exam opened", "capture received", "capture placed", "delivery proven"])
    }
}
