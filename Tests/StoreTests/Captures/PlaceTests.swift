import CaptureModel
import Store
import Testing

@Suite struct PlaceTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func take(_ number: Int, starting: Set<DestinationName> = []) async throws -> Capture {
        let receipts = try await store.receive(
            [try Samples.draft(number)], placing: PlacingDouble.atStation(starting: starting))
        guard case .received(let capture) = receipts[0] else { throw Unexpected() }
        return capture
    }

    @Test func personPlacesAHeldCapture() async throws {
        let capture = try await take(1)
        let exam = try await store.admitAndOpen()
        let placed = try await store.place(
            capture.id, choice: .placed(.existing(exam.id), destinations: [Samples.archive]))
        #expect(placed.state == .ready && placed.exam == exam.id)
        #expect(try await store.nextDue(Samples.archive) == bench.clock.now)
        #expect(try await store.captures(.held, limit: 5).isEmpty)
    }

    @Test func aCaptureThatHasItsExamIsNotMovedBehindTheBackOfWhoPlacedIt() async throws {
        let first = try await store.admitAndOpen("1", message: 1)
        let capture = try await take(1)
        let second = try await store.admitAndOpen("2", message: 2)
        await #expect(throws: StoreError(.refusedByLifecycle, "")) {
            try await store.place(
                capture.id, choice: .placed(.existing(second.id), destinations: [Samples.backup]))
        }
        #expect(try await store.capture(capture.id)?.capture.exam == first.id)
        #expect(try await store.capture(capture.id)?.deliveries.map(\.destination) == [Samples.archive])
    }

    @Test func onceADeliveryBeganNobodyMovesOrDiscards() async throws {
        let exam = try await store.admitAndOpen()
        let capture = try await take(1, starting: [Samples.archive])
        let refused = StoreError(.refusedByLifecycle, "")
        await #expect(throws: refused) {
            try await store.place(capture.id, choice: .placed(.existing(exam.id), destinations: [Samples.backup]))
        }
        await #expect(throws: refused) { try await store.discard(capture.id, by: "Ann", why: "blurred") }
        #expect(try await store.capture(capture.id)?.deliveries.map(\.state) == [.sending])
    }

    @Test func discardingTakesTheDeliveriesBack() async throws {
        _ = try await store.admitAndOpen()
        let capture = try await take(1)
        try await store.discard(capture.id, by: "Ann", why: "blurred")
        let entry = try #require(try await store.capture(capture.id))
        #expect(entry.capture.state == .discarded(by: "Ann", why: "blurred"))
        #expect(entry.deliveries.isEmpty)
        #expect(try await store.report().queue.captures == 0)
        await #expect(throws: StoreError(.refusedByLifecycle, "")) {
            try await store.discard(capture.id, by: "Ann", why: "again")
        }
        await #expect(throws: StoreError(.notFound, "")) {
            try await store.discard(CaptureID(99), by: "Ann", why: "none")
        }
    }

    @Test func refusedExamLeavesTheCaptureAsItWas() async throws {
        let capture = try await take(1)
        await #expect(throws: StoreError(.examRefused, "")) {
            try await store.place(capture.id, choice: .placed(.existing(ExamID(9)), destinations: [Samples.archive]))
        }
        #expect(try await store.capture(capture.id)?.capture == capture)
    }
}
