import CaptureModel
import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Delivery
import Observability
import Store
import Synchronization
import TestSupport
import Testing

/// What archives do to those who send: each trouble is told once, and nothing is lost by it.
@Suite(.timeLimit(.minutes(2))) struct ArchiveTroubleTests {
    private let bench: DeliveryBench

    init() throws { bench = try DeliveryBench() }

    /// Runs captures into an archive that behaves so, and waits until `body` has seen enough.
    private func send(
        _ numbers: ClosedRange<Int> = 1...1, padding: Int = 0, lanes: Int = 1, idle: Int64 = 10_000,
        proof: DestinationSettings.ProofKind = .query, silence: Duration = .seconds(60),
        proofSchedule: DestinationSettings.ProofSchedule = DestinationSettings.ProofSchedule(),
        to receiver: DICOMReceiverSettings = DICOMReceiverSettings(),
        behaving behaviour: @escaping @Sendable (_ instance: UID, _ time: Int) -> ReceiverBehaviour = { _, _ in .keep },
        _ body: (EventWatch, Store, [Capture]) async throws -> Void
    ) async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen(settings: receiver, behaviour: behaviour)
        let watch = EventWatch(bench.events)
        let captures = try await bench.receive(numbers, in: store, padding: padding)
        let settings = try Samples.settings(
            port: archive.port, lanes: lanes, proof: proof, idle: idle, silence: silence, proofSchedule: proofSchedule)
        let run = bench.run(try bench.service(settings, in: store))
        try await body(watch, store, captures)
        try await run.stop()
        await archive.stop()
        #expect(try await bench.sending(in: store).isEmpty, "nothing is left in the middle")
    }

    @Test func anArchiveThatIsDownHoldsItsQueueAndNothingElse() async throws {
        let port = try await bench.archive.freePort()
        let store = try bench.openStore()
        try await bench.openExam(store)
        let watch = EventWatch(bench.events)
        var captures = try await bench.receive(1...12, in: store)
        let service = try bench.service(try Samples.settings(port: port), in: store)
        let run = bench.run(service)
        #expect(try await watch.held().contains("cannot be reached"))
        captures += try await bench.receive(13...14, in: store, starting: service)
        guard case .held = bench.links.status(of: Samples.archive).state else {
            throw Unexpected(description: "the line is held")
        }
        #expect(try await store.captures(.all, limit: 20).flatMap(\.deliveries).allSatisfy { $0.attempts <= 1 })
        let archive = try await bench.archive.listen(port: port)
        try await watch.resumed()
        try await watch.proven(14)
        try await bench.expectProven(captures, in: store)
        #expect(!watch.seen.contains { if case .deliveryPostponed = $0 { true } else { false } })
        try await run.stop()
        await archive.stop()
    }

    @Test func noRoomIsTriedAgainUntilThereIsRoom() async throws {
        try await send(1...3, behaving: { _, time in time <= 3 ? .answer(.outOfResources) : .keep }) {
            watch, store, captures in
            #expect(try await watch.postponed().fault.code == .busy)
            try await watch.proven(3)
            try await bench.expectProven(captures, in: store)
            #expect(bench.archive.sent.values.allSatisfy { $0 == 4 })
        }
    }

    @Test func whatIsNotUnderstoodIsTriedThreeTimesAndRefused() async throws {
        try await send(behaving: { _, _ in .answer(.cannotUnderstand) }) { watch, _, _ in
            let refusal = try await watch.refused()
            #expect(refusal.fault.code == .rejected)
            #expect(bench.archive.sent.values.map { $0 } == [3])
        }
    }

    @Test(arguments: [
        (DIMSEStatus.dataSetDoesNotMatchSOPClass, DeliveryFault.Code.rejected),
        (.invalidSOPInstance, .rejected), (.sopClassNotSupported, .notSupported),
    ])
    func aFinalAnswerRefusesTheInstanceAndNotTheOthers(_ status: DIMSEStatus, _ code: DeliveryFault.Code) async throws {
        let poison = Mutex<UID?>(nil)
        let behaviour: @Sendable (UID, Int) -> ReceiverBehaviour = { instance, _ in
            // The first that comes is the one.
            poison.withLock { poison in
                poison = poison ?? instance
                return poison == instance ? .answer(status) : .keep
            }
        }
        try await send(1...5, behaving: behaviour) { watch, store, captures in
            let refusal = try await watch.refused()
            #expect(refusal.fault.code == code)
            try await watch.proven(4)
            try await bench.expectProven(captures.filter { $0.id != refusal.capture }, in: store)
            #expect(bench.archive.sent.values.allSatisfy { $0 == 1 })
        }
    }

    /// What the archive says that it has is not simply moved to another exam: it is sent again there, and rejected.
    @Test func anInstanceThatIsThereAlreadyCountsAsStored() async throws {
        try await send(proof: .response, behaving: { _, _ in .answer(.duplicateSOPInstance) }) {
            watch, store, captures in
            #expect(try await watch.refused().fault.code == .notFound)
            let exam = try #require(try await store.capture(captures[0].id)?.exam?.exam)
            let draft = ExamDraft(
                origin: .person, station: nil, patient: exam.patient, descriptor: exam.descriptor,
                studyInstanceUID: Store.drawUID())
            let order = MoveOrder(
                choice: .new(draft), destinations: { _ in [Samples.archive] }, reason: .wrongWorklistEntry,
                why: "mistaken", person: "Ada")
            #expect(try await store.move([captures[0].id], order).superseded == [captures[0].id])
        }
    }

    @Test func anArchiveThatDoesNotAllowUsIsHeld() async throws {
        let refusals = Mutex(2)
        let behaviour: @Sendable (UID, Int) -> ReceiverBehaviour = { _, _ in
            refusals.withLock { left in
                left -= 1
                return left >= 0 ? .answer(.notAuthorized) : .keep
            }
        }
        try await send(1...6, behaving: behaviour) { watch, store, captures in
            #expect(try await watch.held().contains("Ask its administrator to allow"))
            try await watch.resumed()
            try await watch.proven(6)
            try await bench.expectProven(captures, in: store)
            #expect(bench.archive.sent.values.reduce(0, +) == 8, "the rest of a batch was not thrown after the first")
        }
    }

    @Test func whatIsOutOfStepGoesOnAnotherAssociation() async throws {
        try await send(1...3, behaving: { _, time in time == 1 ? .answer(.mistypedArgument) : .keep }) {
            watch, store, captures in
            try await watch.proven(3)
            try await bench.expectProven(captures, in: store)
        }
    }

    /// The instance that breaks the association is tried again by itself; the others go on.
    @Test(arguments: [
        ReceiverBehaviour.abort(afterBytes: 30_000), .disconnect(afterBytes: 30_000), .keepAndDisconnect,
    ])
    func anAbortCostsNobodyElse(_ behaviour: ReceiverBehaviour) async throws {
        let poison = Mutex<UID?>(nil)
        let behaviour: @Sendable (UID, Int) -> ReceiverBehaviour = { instance, time in
            poison.withLock { poison in
                poison = poison ?? instance
                return poison == instance && time <= 3 ? behaviour : .keep
            }
        }
        try await send(1...6, padding: 100_000, behaving: behaviour) { watch, store, captures in
            let fault = try await watch.postponed()
            #expect(fault.fault.code == .interrupted)
            try await watch.proven(6)
            try await bench.expectProven(captures, in: store)
            let sent = bench.archive.sent
            #expect(sent.values.filter { $0 == 1 }.count == 5 && sent.values.contains(4))
        }
    }

    @Test func silenceIsGivenUp() async throws {
        let poison = Mutex<UID?>(nil)
        let behaviour: @Sendable (UID, Int) -> ReceiverBehaviour = { instance, time in
            poison.withLock { poison in
                poison = poison ?? instance
                return poison == instance && time == 1 ? .staySilent : .keep
            }
        }
        try await send(1...4, silence: .milliseconds(1_500), behaving: behaviour) { watch, store, captures in
            let fault = try await watch.postponed().fault
            #expect(fault.code == .interrupted && fault.message.contains("fell silent"))
            try await watch.proven(4)
            try await bench.expectProven(captures, in: store)
        }
    }

    /// An archive that takes every association and breaks each is held, with longer and longer waits.
    @Test func anArchiveThatBreaksEveryAssociationIsHeld() async throws {
        let isBroken = Mutex(true)
        let behaviour: @Sendable (UID, Int) -> ReceiverBehaviour = { _, _ in
            isBroken.withLock { $0 } ? .disconnect(afterBytes: 0) : .keep
        }
        try await send(1...4, behaving: behaviour) { watch, store, captures in
            _ = try await watch.held()
            _ = try await watch.held()
            isBroken.withLock { $0 = false }
            try await watch.resumed()
            try await watch.proven(4)
            try await bench.expectProven(captures, in: store)
        }
    }

    @Test func aWrongTitleHoldsTheDestinationWithTheReason() async throws {
        try await send(1...2, to: DICOMReceiverSettings(title: try AETitle("OTHER"))) { watch, store, _ in
            #expect(try await watch.held().contains("it does not answer to the AE title ARCHIVE"))
            let states = try await store.captures(.all, limit: 9).flatMap(\.deliveries).map(\.state.word)
            #expect(states.allSatisfy { $0 == "pending" })
        }
    }

    @Test func aClassThatTheArchiveDoesNotTakeIsRefusedWithWhatToDo() async throws {
        let receiver = DICOMReceiverSettings(
            isSupported: { $0 != .vlEndoscopicImageStorage && DICOMReceiverSettings.isProvided($0) })
        // The ninth is a film.
        try await send(8...9, to: receiver) { watch, store, captures in
            let refusal = try await watch.refused()
            #expect(refusal.capture == captures[0].id && refusal.fault.code == .notSupported)
            #expect(refusal.fault.message.contains("does not take VL Endoscopic Image Storage as JPEG Baseline"))
            #expect(refusal.fault.message.contains("Ask its administrator to accept it, then resume the destination."))
            try await watch.proven(1)
            try await bench.expectProven([captures[1]], in: store)
        }
    }

    @Test func withoutAQueryNothingIsCalledProven() async throws {
        let receiver = DICOMReceiverSettings(
            isSupported: {
                $0 != .studyRootQueryRetrieveInformationModelFind && DICOMReceiverSettings.isProvided($0)
            })
        let schedule = DestinationSettings.ProofSchedule(interval: 1, patience: 1)
        try await send(1...12, idle: 0, proofSchedule: schedule, to: receiver) { watch, store, captures in
            try await watch.next(12) { if case .deliveryAccepted = $0 { true } else { nil } }
            _ = try await bench.receive(13...13, in: store)
            try await watch.next { if case .deliveryAccepted = $0 { true } else { nil } }
            try await accepted(captures, in: store)
            #expect(watch.faults(of: "proof").count == 1)
            #expect(watch.faults(of: "proof").allSatisfy { $0.contains("Ask its administrator for C-FIND") })
            #expect(bench.archive.sent.values.allSatisfy { $0 == 1 })
        }
    }

    /// Waits until the store calls all of them accepted.
    private func accepted(_ captures: [Capture], in store: Store) async throws {
        let changes = store.changes.stream()
        var iterator = changes.makeAsyncIterator()
        while true {
            let entries = try await store.captures(.all, limit: 100).filter {
                captures.map(\.id).contains($0.capture.id)
            }
            let states = entries.flatMap(\.deliveries).map(\.state)
            #expect(!states.contains { if case .proven = $0 { true } else { false } })
            if states.allSatisfy({ $0 == .accepted }) { return }
            guard await iterator.next() != nil else { throw Unexpected(description: "\(states)") }
        }
    }

    @Test func whatTheArchiveTookAndDoesNotShowIsSentAgain() async throws {
        let schedule = DestinationSettings.ProofSchedule(interval: 20, patience: 3)
        try await send(
            1...3, proofSchedule: schedule, behaving: { _, time in time == 1 ? .answer(.success) : .keep }
        ) { watch, store, captures in
            let fault = try await watch.postponed().fault
            #expect(fault.code == .notFound && fault.message.contains("does not show it"))
            try await watch.proven(3)
            try await bench.expectProven(captures, in: store)
            #expect(bench.archive.sent.values.allSatisfy { $0 == 2 })
        }
    }

    /// The archive says that it has the instance: what it has is asked for before that is believed.
    @Test func aDuplicateIsBelievedWhenItIsShown() async throws {
        let duplicate = DIMSEStatus.duplicateSOPInstance
        try await send(1...1, behaving: { _, _ in .keepAndAnswer(duplicate) }) { watch, store, captures in
            try await watch.proven(1)
            try await bench.expectProven(captures, in: store)
        }
    }

    @Test func aDuplicateIsNotBelievedWithoutAQuery() async throws {
        let duplicate = DIMSEStatus.duplicateSOPInstance
        try await send(1...1, proof: .response, behaving: { _, _ in .keepAndAnswer(duplicate) }) { watch, _, _ in
            let refusal = try await watch.refused()
            #expect(refusal.fault.code == .notFound)
        }
    }

    @Test func oneDestinationThatIsDownDoesNotHoldUpAnother() async throws {
        let store = try bench.openStore()
        try await bench.openExam(store)
        let archive = try await bench.archive.listen()
        let port = try await bench.archive.freePort()
        let watch = EventWatch(bench.events)
        let captures = try await bench.receive(1...10, in: store, to: [Samples.archive, Samples.backup])
        let run = bench.run(
            try bench.service(
                try Samples.settings(port: archive.port), try Samples.settings(Samples.backup, port: port), in: store))
        try await watch.proven(10)
        let states = try await store.captures(.all, limit: 20)
        #expect(states.map(\.capture.state) == captures.map { _ in .delivering })
        #expect(states.allSatisfy { $0.deliveries.map(\.state.word) == ["proven", "pending"] })
        let backup = try await bench.archive.listen(port: port)
        try await watch.proven(10)
        try await bench.expectProven(captures, in: store)
        try await run.stop()
        await archive.stop()
        await backup.stop()
    }

    /// An archive that closes what idles costs a new association, and no delivery its place.
    @Test func anAssociationThatWasClosedWhileItIdledIsOpenedAgain() async throws {
        let receiver = DICOMReceiverSettings(idleTimeout: .milliseconds(50))
        try await send(1...1, to: receiver) { watch, store, captures in
            var captures = captures
            try await watch.proven(1)
            for number in 2...6 {
                captures += try await bench.receive(number...number, in: store)
                try await watch.proven(1)
            }
            try await bench.expectProven(captures, in: store)
        }
    }
}
