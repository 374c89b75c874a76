import CaptureModel
import Store
import Testing

@Suite struct RecoveryTests {
    @Test func whatWasBeingSentIsSentAgainAsTheSameInstance() async throws {
        let bench = try StoreBench()
        _ = try await bench.store.admitAndOpen()
        let drafts = try (1...3).map { try Samples.draft($0) }
        _ = try await bench.store.receive(drafts, placing: PlacingDouble.atStation(starting: [Samples.archive]))
        let accepted = DeliveryID(3)
        _ = try await bench.store.settle([.init(id: accepted, event: .accept)], claiming: nil)
        let list = try await bench.store.captures(.all, limit: 10)

        bench.clock.advance(seconds: 10)
        let after = try bench.reopen()
        #expect(try await after.captures(.all, limit: 10) == list)
        let changes = after.changes.stream()
        #expect(try await after.recover() == 2)
        #expect(try await after.recover() == 0)
        for await change in changes {
            if case .deliveriesDue(let names) = change {
                #expect(names == [Samples.archive])
                break
            }
        }
        #expect(try await after.nextDue(Samples.archive) == bench.clock.now)
        let again = try await after.settle([], claiming: .archive(5, mark: 99))
        #expect(again.map(\.id.number) == [1, 2])
        #expect(again.allSatisfy { $0.frozen == Samples.instance(of: $0.capture) && $0.attempts == 2 })
        #expect(try await after.accepted(by: Samples.archive, limit: 5).map(\.id) == [accepted])
    }

    @Test func everythingIsThereAfterOpeningAgain() async throws {
        let bench = try StoreBench()
        let exam = try await bench.store.admitAndOpen()
        let identity = try await bench.store.heartbeatIdentity()
        let after = try bench.reopen()
        #expect(try await after.openExams().map(\.exam) == [exam])
        #expect(try await after.patients().count == 1)
        let next = try await after.heartbeatIdentity()
        #expect(identity.sequence == 1 && next.sequence == 2 && next.id == identity.id && !next.id.isEmpty)
        let repeated = try await after.apply(
            try Samples.message(1, .noted(code: "A01")), acknowledgement: [])
        #expect(repeated == .repeated(storedAcknowledgement: [6]))
    }

    @Test func aCancelledTaskStillWritesDownWhatTheArchiveSaid() async throws {
        let bench = try StoreBench()
        let store = bench.store
        _ = try await store.admitAndOpen()
        _ = try await store.receive(
            [try Samples.draft(1)], placing: PlacingDouble.atStation(starting: [Samples.archive]))
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await store.settle([.init(id: DeliveryID(1), event: .prove(.query))], claiming: nil)
        }
        _ = try await task.value
        #expect(try await store.capture(CaptureID(1))?.capture.state == .proven)
    }
}
