import CaptureModel
import Store
import Testing

@Suite struct SettleTests {
    let bench: StoreBench
    var store: Store { bench.store }
    let busy = DeliveryFault(.busy, "The archive is busy.")

    init() throws { bench = try StoreBench() }

    private func fill(_ count: Int, to destinations: [DestinationName] = [Samples.archive]) async throws {
        _ = try await store.admitAndOpen()
        for number in 1...count {
            _ = try await store.receive([try Samples.draft(number)], placing: PlacingDouble.atStation(destinations))
            bench.clock.advance(seconds: 1)
        }
    }

    private func state(_ delivery: StartedDelivery) async throws -> DeliveryState? {
        try await store.capture(delivery.captureID)?.deliveries.first { $0.id == delivery.id }?.state
    }

    @Test func claimTakesTheOldestDueAndFreezesThem() async throws {
        try await fill(3)
        let started = try await store.settle([], claiming: .archive(2))
        #expect(started.map(\.captureID.number) == [1, 2])
        #expect(started.allSatisfy { $0.attempts == 1 && $0.capture.state == .delivering })
        #expect(try await store.settle([], claiming: .archive(5)).map(\.captureID.number) == [3])
        #expect(try await store.settle([], claiming: .archive(5)).isEmpty)
        #expect(try await store.settle([], claiming: .archive(0)).isEmpty)
        #expect(try await store.nextDue(Samples.archive) == nil)
    }

    @Test func acceptedThenProvenProvesTheCapture() async throws {
        try await fill(1)
        let delivery = try #require(try await store.settle([], claiming: .archive(1)).first)
        _ = try await store.settle([.init(id: delivery.id, event: .accept)], claiming: nil)
        #expect(try await state(delivery) == .accepted)
        let accepted = try await store.accepted(by: Samples.archive, limit: 5)
        #expect(accepted.map(\.id) == [delivery.id] && accepted.first?.frozen == delivery.frozen)
        #expect(try await store.capture(delivery.captureID)?.capture.state == .delivering)
        _ = try await store.settle([.init(id: delivery.id, event: .prove(.query))], claiming: nil)
        #expect(try await state(delivery) == .proven(.query))
        #expect(try await store.capture(delivery.captureID)?.capture.state == .proven)
        #expect(try await store.accepted(by: Samples.archive, limit: 5).isEmpty)
        #expect(try await store.captures(.waiting, limit: 5).isEmpty)
    }

    @Test func captureIsProvenWithTheLastOfItsDeliveries() async throws {
        try await fill(1, to: [Samples.archive, Samples.backup])
        let first = try #require(try await store.settle([], claiming: .archive(1)).first)
        _ = try await store.settle([.init(id: first.id, event: .prove(.response))], claiming: nil)
        #expect(try await store.capture(first.captureID)?.capture.state == .delivering)
        let claim = Claim(destination: Samples.backup, limit: 1) { capture, _ in
            .composed(Samples.instance(of: capture))
        }
        let second = try #require(try await store.settle([], claiming: claim).first)
        _ = try await store.settle([.init(id: second.id, event: .prove(.query))], claiming: nil)
        #expect(try await store.capture(first.captureID)?.capture.state == .proven)
    }

    @Test func postponedDeliveriesComeBackInTheOrderOfTheirTimes() async throws {
        try await fill(3)
        let started = try await store.settle([], claiming: .archive(3))
        let now = bench.clock.now
        let waits: [Int64] = [30, 10, 20]
        _ = try await store.settle(
            zip(started, waits).map { delivery, wait in
                .init(id: delivery.id, event: .postpone(until: now.adding(milliseconds: wait * 1_000), busy))
            }, claiming: .archive(3))
        #expect(try await store.nextDue(Samples.archive) == now.adding(milliseconds: 10_000))
        #expect(try await state(started[1]) == .waiting(retry: now.adding(milliseconds: 10_000), busy))
        bench.clock.advance(seconds: 20)
        let again = try await store.settle([], claiming: .archive(3, mark: 99))
        #expect(again.map(\.id) == [started[1].id, started[2].id])
        #expect(again.allSatisfy { $0.attempts == 2 })
        #expect(again[0].frozen == started[1].frozen, "an instance is fixed at its first sending")
    }

    @Test func putBackKeepsTheInstanceAndRefusalWaitsForAPerson() async throws {
        try await fill(2)
        let started = try await store.settle([], claiming: .archive(2))
        let fault = DeliveryFault(.rejected, "0xA900")
        _ = try await store.settle(
            [
                .init(id: started[0].id, event: .putBack(due: bench.clock.now)),
                .init(id: started[1].id, event: .refuse(fault)),
            ], claiming: nil)
        #expect(try await state(started[1]) == .refused(fault))
        #expect(try await store.report().destinations[Samples.archive]?.refused == 1)
        #expect(try await store.settle([], claiming: .archive(5, mark: 99)).map(\.frozen) == [started[0].frozen])
        #expect(try await store.resume(Samples.backup) == 0)
        #expect(try await store.resume(Samples.archive) == 1)
        #expect(try await state(started[1]) == .pending(due: bench.clock.now))
        #expect(try await store.settle([], claiming: .archive(5)).map(\.id) == [started[1].id])
    }

    @Test func whatCannotBeComposedIsRefusedAndTheNextOnesGo() async throws {
        try await fill(4)
        let fault = DeliveryFault(.notComposed, "No SOP class.")
        let claim = Claim(destination: Samples.archive, limit: 2) { capture, _ in
            capture.id.number <= 2 ? .failed(fault) : .composed(Samples.instance(of: capture))
        }
        #expect(try await store.settle([], claiming: claim).map(\.captureID.number) == [3, 4])
        let entry = try #require(try await store.capture(CaptureID(1)))
        #expect(entry.deliveries.map(\.state) == [.refused(fault)] && entry.capture.state == .ready)
        #expect(try await store.resume(nil) == 2)
        #expect(try await store.settle([], claiming: .archive(5)).map(\.captureID.number) == [1, 2])
    }

    @Test func outcomeThatCameTooLateChangesNothingAndTheOthersCount() async throws {
        try await fill(2)
        let started = try await store.settle([], claiming: .archive(2))
        _ = try await store.settle([.init(id: started[0].id, event: .prove(.query))], claiming: nil)
        _ = try await store.settle(
            [
                .init(id: started[0].id, event: .refuse(busy)), .init(id: DeliveryID(999), event: .accept),
                .init(id: started[1].id, event: .accept),
            ], claiming: nil)
        #expect(try await state(started[0]) == .proven(.query))
        #expect(try await state(started[1]) == .accepted)
    }

    /// What the archive surely has not taken is made again; what it may have taken goes again as it was.
    @Test(arguments: [false, true])
    func mergeReachesWhatIsSurelyNotStored(isInterrupted: Bool) async throws {
        try await fill(2)
        let patients = PatientLog()
        func claim(_ limit: Int) -> Claim {
            Claim(destination: Samples.archive, limit: limit) { capture, exam in
                patients.add(exam.patient.identifier.value)
                return .composed(Samples.instance(of: capture))
            }
        }
        let first = try #require(try await store.settle([], claiming: claim(1)).first)
        let pair = AdmissionEvent.Merge(
            surviving: try Samples.person("9000"), prior: try Samples.identifier("4711"))
        _ = try await store.take(50, .merged([pair]))
        let now = bench.clock.now
        let event: DeliveryEvent =
            isInterrupted
            ? .postpone(until: now, DeliveryFault(.interrupted, "The line broke.")) : .putBack(due: now)
        _ = try await store.settle([.init(id: first.id, event: event)], claiming: claim(2))
        #expect(patients.all == (isInterrupted ? ["4711", "9000"] : ["4711", "9000", "9000"]))
    }

    @Test func releaseLetsGoOfOldProvenCapturesOnly() async throws {
        try await fill(3)
        let started = try await store.settle([], claiming: .archive(2))
        _ = try await store.settle([.init(id: started[0].id, event: .prove(.query))], claiming: nil)
        let first = bench.clock.now
        bench.clock.advance(seconds: 60)
        _ = try await store.settle([.init(id: started[1].id, event: .prove(.query))], claiming: nil)
        #expect(try await store.release(before: first).isEmpty)
        #expect(try await store.release(before: bench.clock.now) == ["tower-1/1.jpg"])
        #expect(try await store.release(before: bench.clock.now).isEmpty)
        let files = try await store.spoolPaths()
        #expect(files.map(\.state) == [.released, .proven, .ready])
        #expect(files.map(\.path) == ["tower-1/1.jpg", "tower-1/2.jpg", "tower-1/3.jpg"])
        #expect(files.allSatisfy { $0.size == 1_000 })
        #expect(try await store.spoolPaths(after: files[0].id, limit: 1).map(\.id) == [files[1].id])
    }
}
