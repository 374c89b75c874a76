import CaptureModel
import DICOMCore
import DICOMNetwork
import Delivery
import Foundation
import GRDB
import MediaInspection
import Observability
import Store
import Synchronization
import TestSupport
import Testing

/// What goes wrong on the box itself: damaged files, a stop, a kill.
@Suite(.timeLimit(.minutes(2))) struct LocalTroubleTests {
    private let bench: DeliveryBench

    init() throws { bench = try DeliveryBench() }

    @Test func aDamagedFileIsRefusedAndTheOthersGoOn() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let captures = try await bench.receive(1...5, in: store)
        let shelf = MediaShelf()
        // One is gone before it is composed; one was composed and is shorter now.
        try FileManager.default.removeItem(at: bench.folder.place("spool/2.jpg"))
        let file = bench.folder.place("spool/3.jpg")
        let bytes = Array(try Data(contentsOf: file))
        shelf.put(try MediaInspector.inspect(MemorySource(bytes)), for: "3.jpg")
        try bench.folder.write(Array(bytes.dropLast(100)), to: "spool/3.jpg")
        let service = try bench.service(try Samples.settings(port: archive.port), in: store, shelf: shelf)
        let run = bench.run(service)
        let refusals = [try await watch.refused(), try await watch.refused()]
        #expect(Set(refusals.map(\.capture)) == [captures[1].id, captures[2].id])
        #expect(
            refusals.allSatisfy { $0.fault.code == .damaged && $0.fault.message.contains("spooled file of capture") })
        try await bench.receive(6...6, in: store)
        let proven = watch.seen.filter { if case .deliveryProven = $0 { true } else { false } }.count
        try await watch.proven(4 - proven)
        #expect(bench.archive.sink.count == 4)
        // Put back, they are sent when a person says so.
        try bench.folder.write(bytes, to: "spool/3.jpg")
        #expect(try await service.resume(Samples.archive) == 2)
        try await watch.proven(1)
        try await run.stop()
        await archive.stop()
    }

    @Test func whatCannotBeComposedIsRefusedAndTheOthersGoOn() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let service = try bench.service(try Samples.settings(port: archive.port), in: store)
        let run = bench.run(service)
        var stranger = try bench.spool(1)
        stranger.device = DeviceName(unchecked: "gone")
        _ = try await store.receive([stranger, try bench.spool(2)], placing: StationPlacing(service: service))
        #expect(try await watch.refused().fault.code == .notComposed)
        let proven = watch.seen.filter { if case .deliveryProven = $0 { true } else { false } }.count
        try await watch.proven(1 - proven)
        try await run.stop()
        await archive.stop()
    }

    /// An instance that can never be sent does not stand in the way of the others.
    @Test func anImpossibleInstanceIsRefusedAndTheOthersGoOn() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let composer = try bench.composer()
        try await bench.receive(1...1, in: store)
        // A data set of an odd length, which PS3.5 §7.1.1 does not know.
        _ = try await store.settle(
            [],
            claiming: Claim(destination: Samples.archive, limit: 1) { capture, exam in
                guard case .success(let whole) = composer.compose(capture, exam) else {
                    return .failed(DeliveryFault(.notComposed, "the sample"))
                }
                return .composed(
                    FrozenInstance(
                        sopClassUID: whole.sopClassUID, sopInstanceUID: whole.sopInstanceUID,
                        transferSyntaxUID: whole.transferSyntaxUID,
                        pieces: whole.pieces + [.bytes([0])]))
            })
        let others = try await bench.receive(2...4, in: store)
        let run = bench.run(try bench.service(try Samples.settings(port: archive.port), in: store))
        #expect(try await watch.refused().fault.code == .notComposed)
        let proven = watch.seen.filter { if case .deliveryProven = $0 { true } else { false } }.count
        try await watch.proven(3 - proven)
        try await bench.expectProven(others, in: store)
        #expect(!watch.seen.contains { if case .destinationHeld = $0 { true } else { false } })
        try await run.stop()
        await archive.stop()
    }

    /// What the archive answered is written down as soon as the disk takes it, and nothing is sent twice for it.
    @Test func anAnswerIsNotForgottenWhileTheStoreCannotWrite() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let captures = try await bench.receive(1...3, in: store)
        // The store may be writing at this moment: then its turn is waited for.
        var waiting = Configuration()
        waiting.busyMode = .timeout(10)
        let database = try DatabaseQueue(path: bench.folder.place("vignette.db").path, configuration: waiting)
        try await database.write { connection in
            try connection.execute(
                sql: """
                    CREATE TRIGGER fault BEFORE UPDATE ON delivery WHEN NEW.state = 'proven'
                    BEGIN SELECT RAISE(ABORT, 'no room'); END
                    """)
        }
        let run = bench.run(try bench.service(try Samples.settings(port: archive.port), in: store))
        try await watch.next { if case .faultMet("queue", _) = $0 { true } else { nil } }
        try await database.write { try $0.execute(sql: "DROP TRIGGER fault") }
        try await watch.proven(3)
        try await bench.expectProven(captures, in: store)
        #expect(bench.archive.sent.values.allSatisfy { $0 == 1 })
        try await run.stop()
        await archive.stop()
    }

    /// Stopped in the middle, started again: every capture arrives, and none under two names.
    @Test func aStopInTheMiddleLosesNothing() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let captures = try await bench.receive(1...30, in: store, padding: 200_000)
        var proven = 0
        while proven < 30 {
            let watch = EventWatch(bench.events)
            let run = bench.run(try bench.service(try Samples.settings(port: archive.port), in: store))
            try await watch.proven(min(3, 30 - proven))
            try await run.stop()
            #expect(try await bench.sending(in: store).isEmpty, "nothing is left in the middle")
            proven = try await store.captures(.all, limit: 100).filter { $0.capture.state == .proven }.count
        }
        try await bench.expectProven(captures, in: store)
        #expect(bench.archive.sent.values.allSatisfy { $0 == 1 })
        await archive.stop()
    }

    /// Killed in the middle: the second store on the folder finds the rest, and the archive has each once.
    @Test func aKillInTheMiddleLosesNothing() async throws {
        let archive = try await bench.archive.listen()
        let watch = EventWatch(bench.events)
        let captures: [Capture]
        do {
            let store = try bench.openStore()
            try await bench.openExam(store)
            captures = try await bench.receive(1...30, in: store, padding: 200_000)
            let run = bench.run(try bench.service(try Samples.settings(port: archive.port), in: store))
            try await watch.proven(5)
            await run.kill()
        }
        let store = try bench.openStore()
        // As after a power cut: some are `sending`, and nobody sends them.
        let composer = try bench.composer()
        let stranded = try await store.settle(
            [],
            claiming: Claim(destination: Samples.archive, limit: 6) { capture, exam in
                switch composer.compose(capture, exam) {
                case .success(let instance): .composed(instance)
                case .failure(let error): .failed(error.fault)
                }
            })
        #expect(stranded.count == 6)
        let service = try bench.service(try Samples.settings(port: archive.port), in: store)
        let run = bench.run(service)
        try await allProven(captures, in: store)
        try await bench.expectProven(captures, in: store)
        try await run.stop()
        await archive.stop()
    }

    private func allProven(_ captures: [Capture], in store: Store) async throws {
        let changes = store.changes.stream()
        var iterator = changes.makeAsyncIterator()
        while try await store.captures(.all, limit: 100).contains(where: { $0.capture.state != .proven }) {
            guard await iterator.next() != nil else { throw Unexpected(description: "not all are proven") }
        }
    }
}
