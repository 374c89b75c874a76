import CaptureModel
import DICOMNetwork
import DICOMUpperLayer
import Delivery
import Observability
import Store
import TestSupport
import Testing

/// What goes well: a real store, a real spool, a real archive on loopback.
@Suite(.timeLimit(.minutes(2))) struct DeliveryTests {
    private let bench: DeliveryBench

    init() throws { bench = try DeliveryBench() }

    @Test func aCaptureIsProvenByQuery() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let captures = try await bench.receive(1...1, in: store)
        let run = bench.run(try bench.service(try Samples.settings(port: archive.port), in: store))
        let accepted = try await watch.next {
            if case .deliveryAccepted(_, let capture, let name, let what, _) = $0 { (capture, name, what) } else { nil }
        }[0]
        #expect(accepted == (captures[0].id, Samples.archive, "VL Endoscopic Image"))
        let proof = try await watch.next { if case .deliveryProven(_, _, _, let proof) = $0 { proof } else { nil } }
        #expect(proof == [.query])
        try await bench.expectProven(captures, in: store)
        try await run.stop()
        await archive.stop()
    }

    @Test func theAnswerAloneIsProofWhereTheSiteSaysSo() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let captures = try await bench.receive(1...3, in: store)
        let run = bench.run(try bench.service(try Samples.settings(port: archive.port, proof: .response), in: store))
        let proofs = try await watch.next(3) { if case .deliveryProven(_, _, _, let proof) = $0 { proof } else { nil } }
        #expect(proofs == [.response, .response, .response])
        try await bench.expectProven(captures, in: store)
        try await run.stop()
        await archive.stop()
    }

    @Test(arguments: [1, 2, 4]) func fortyCapturesArriveOnceEach(lanes: Int) async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let service = try bench.service(try Samples.settings(port: archive.port, lanes: lanes), in: store)
        var captures = try await bench.receive(1...10, in: store)
        let run = bench.run(service)
        for start in stride(from: 11, through: 40, by: 6) {
            captures += try await bench.receive(start...start + 5, in: store, starting: service)
        }
        try await watch.proven(40)
        try await bench.expectProven(captures, in: store)
        #expect(bench.archive.sent.values.allSatisfy { $0 == 1 })
        #expect(watch.seen.allSatisfy { if case .faultMet = $0 { false } else { true } })
        try await run.stop()
        await archive.stop()
    }

    /// Instances that take their time are settled one by one, and nobody waits behind them in a batch.
    @Test func slowInstancesAreSettledOneByOne() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let captures = try await bench.receive(1...12, in: store)
        let before = store.commitCount
        let run = bench.run(try bench.service(try Samples.settings(port: archive.port, batch: 0), in: store))
        try await watch.proven(12)
        #expect(store.commitCount - before >= 12)
        try await bench.expectProven(captures, in: store)
        #expect(bench.archive.sent.values.allSatisfy { $0 == 1 })
        try await run.stop()
        await archive.stop()
    }

    /// One commit takes the capture, places it and starts it; one writes down that it is proven.
    @Test(arguments: [1, 2]) func aCaptureAloneCostsTwoCommits(lanes: Int) async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let service = try bench.service(try Samples.settings(port: archive.port, lanes: lanes), in: store)
        let run = bench.run(service)
        var captures = try await bench.receive(1...1, in: store, starting: service)
        try await watch.proven(1)
        for number in 2...5 {
            // Proven is told while the lane is still on its way back to its place.
            while bench.links.status(of: Samples.archive).state != .idle { await Task.yield() }
            let before = store.commitCount
            captures += try await bench.receive(number...number, in: store, starting: service)
            try await watch.proven(1)
            #expect(store.commitCount - before == 2)
        }
        let before = store.commitCount
        try await run.stop()
        #expect(store.commitCount == before, "nothing was left to write down")
        try await bench.expectProven(captures, in: store)
        await archive.stop()
    }

    /// What the archive may have goes again as it was, whatever is known better by then; what it said that it did not
    /// take is made again.
    @Test(arguments: [false, true])
    func aSecondSendingIsTheSameObjectWhereTheFirstMayBeStored(isRefused: Bool) async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen { _, time in
            time > 1 ? .keep : isRefused ? .keepAndAnswer(.outOfResources) : .keepAndDisconnect
        }
        let watch = EventWatch(bench.events)
        let captures = try await bench.receive(1...1, in: store)
        let hour: Int64 = 3_600_000
        let service = try bench.service(
            try Samples.settings(port: archive.port, retry: RetryPolicy(base: hour, cap: hour, floor: hour)), in: store)
        let run = bench.run(service)
        #expect(try await watch.postponed().fault.code == (isRefused ? .busy : .interrupted))
        let first = try bench.received(captures[0])
        _ = try await store.apply(
            try bench.admission(2, .person(try Samples.person("Corrected"))), acknowledgement: [])
        #expect(try await service.resume(Samples.archive) == 1)
        try await watch.proven(1)
        #expect(try (bench.received(captures[0]) == first) == !isRefused)
        #expect(bench.archive.sent.values.map { $0 } == [2])
        try await run.stop()
        await archive.stop()
    }

    /// Nobody asks the store, the archive or the disk for anything while there is nothing to do.
    @Test func whileThereIsNothingToDoNothingIsWritten() async throws {
        let store = try bench.openStore()
        let watch = EventWatch(bench.events)
        let port = try await bench.archive.freePort()
        let service = try bench.service(try Samples.settings(port: port), in: store)
        let run = bench.run(service)
        #expect(try await service.resume(Samples.archive) == 0)
        try await run.stop()
        // One for the recovery at the start, one for the person's word.
        #expect(store.commitCount <= 2)
        bench.events.emit(.agentStopped)
        try await watch.next { if case .agentStopped = $0 { true } else { nil } }
        #expect(watch.seen.count == 1, "the archive that is down was not called")
    }
}
