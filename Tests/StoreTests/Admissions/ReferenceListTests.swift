import CaptureModel
import Foundation
import Observability
import Store
import Synchronization
import Testing

/// The list agrees with the reference over long random histories; `VIGNETTE_RANDOM_EVENTS` says how long.
@Suite struct ReferenceListTests {
    private static let eventsOfARound = 500

    private static var rounds: Int {
        let asked = ProcessInfo.processInfo.environment["VIGNETTE_RANDOM_EVENTS"].flatMap(Int.init) ?? 1_000
        return max(asked / eventsOfARound, 1)
    }

    private static func store(_ clock: HandClock) throws -> Store {
        try Store.inMemory(now: { clock.now }, events: AgentEvents(logger: StoreBench.quiet))
    }

    @Test func theListAgreesWithTheReference() async throws {
        let seed = UInt64.random(in: 0 ... .max)
        for round in 0..<Self.rounds {
            try await agree(seed: seed &+ UInt64(round))
        }
    }

    /// Seeds that once disagreed.
    @Test(arguments: [1, 2, 4_004_516_873_036_722_656])
    func theListAgreesWithTheReferenceAgain(seed: UInt64) async throws { try await agree(seed: seed) }

    private func agree(seed: UInt64) async throws {
        let clock = HandClock()
        let store = try Self.store(clock)
        var history = RandomHistory(seed: seed)
        var chance = SeededGenerator(seed: ~seed)
        var reference = ReferenceList()
        var sent: [AdmissionMessage] = []
        var stored: [String: AdmissionEvent] = [:]
        var attention: Set<String> = []
        var examined: [PatientIdentifier] = []
        var exams: [ExamID: PatientIdentifier] = [:]
        for index in 0..<Self.eventsOfARound {
            clock.advance(seconds: 1)
            if Int.random(in: 0..<20, using: &chance) == 0, let again = sent.randomElement(using: &chance) {
                guard case .repeated = try await store.apply(again, acknowledgement: [0]) else {
                    Issue.record("seed \(seed): message \(again.controlID) was folded twice")
                    return
                }
            }
            let message = try history.next()
            var sending = try Samples.message(index, message.event, code: message.code)
            sending.occurred = message.moment
            let remembered = examined
            let answer = reference.take(message) { [reference] identifier in
                remembered.contains { reference.root($0) == identifier } && reference.people[identifier] == nil
            }
            let expected = answer == .needsPerson ? .taken : answer
            #expect(try await Self.answer(store, sending) == expected, "seed \(seed), event \(index)")
            if answer == .needsPerson { attention.insert(sending.controlID) }
            if answer == .taken || answer == .needsPerson {
                sent.append(sending)
                stored[sending.controlID] = sending.event
            }
            if index % 25 == 0, let (identifier, exam) = try await Self.examine(store, &history) {
                examined.append(identifier)
                exams[exam] = identifier
            }
            if index % 100 == 99 {
                let isEqual = try await Self.compare(store, reference, seed: seed, index: index)
                guard isEqual else { return }
                // Of exams, which a person is asked about too, the reference knows nothing.
                let asked = try await store.admissionsForAttention(limit: 10_000)
                #expect(attention.isSubset(of: asked.map(\.message.controlID)), "seed \(seed)")
                #expect(
                    asked.allSatisfy { attention.contains($0.message.controlID) || $0.reason.contains("exam") },
                    "seed \(seed)")
                for (exam, identifier) in exams {
                    let snapshot = try #require(try await store.exam(exam))
                    #expect(snapshot.patient.identifier == reference.root(identifier), "seed \(seed), \(index)")
                }
            }
            if index == Self.eventsOfARound / 2, seed % 2 == 0 {
                _ = try await store.forgetAdmissionMessages(before: clock.now.adding(milliseconds: -100_000))
                sent.removeAll()
            }
        }
        let before = try await ListRows.all(store)
        let events = stored
        _ = try await store.rebuildAdmissions { message in try #require(events[message.controlID]) }
        let after = try await ListRows.all(store)
        let differences = Set(before).symmetricDifference(after).sorted().prefix(4)
        #expect(before.count == after.count && differences.isEmpty, "seed \(seed): \(differences)")
    }

    /// What people and visits are like does not depend on the order in which it is told.
    @Test(arguments: 0..<3)
    func everyOrderEndsTheSame(seed: UInt64) async throws {
        var history = RandomHistory(seed: seed, withIdentities: false)
        var messages: [AdmissionMessage] = []
        var moments: Set<Timestamp> = []
        for index in 0..<100 {
            let message = try history.next()
            guard moments.insert(message.moment).inserted else { continue }
            var sending = try Samples.message(index, message.event, code: message.code)
            sending.occurred = message.moment
            messages.append(sending)
        }
        var generator = SeededGenerator(seed: seed)
        var expected: ([PatientIdentifier: ReferenceList.Person], [VisitNumber: ReferenceList.Visit])?
        for _ in 0..<3 {
            let store = try Self.store(HandClock())
            for message in messages { _ = try await store.apply(message, acknowledgement: []) }
            let list = (try await ListRows.people(store), try await ListRows.visits(store))
            #expect(!list.0.isEmpty && !list.1.isEmpty)
            if let expected { #expect(list == expected, "seed \(seed)") }
            expected = list
            messages.shuffle(using: &generator)
        }
    }

    private static func answer(_ store: Store, _ message: AdmissionMessage) async throws -> ReferenceList.Answer {
        do {
            guard case .applied = try await store.apply(message, acknowledgement: [6]) else { throw Unfolded() }
            return .taken
        } catch let error as StoreError where error.code == .circularMerge {
            return .circular
        } catch let error as StoreError where error.code == .mergedIdentifier {
            return .givenUp
        }
    }

    private static func compare(
        _ store: Store, _ reference: ReferenceList, seed: UInt64, index: Int
    ) async throws -> Bool {
        let people = try await ListRows.people(store)
        let visits = try await ListRows.visits(store)
        let links = try await ListRows.links(store)
        #expect(people == reference.people, "seed \(seed), event \(index)")
        #expect(visits == reference.visits, "seed \(seed), event \(index)")
        #expect(links == reference.links, "seed \(seed), event \(index)")
        return people == reference.people && visits == reference.visits && links == reference.links
    }

    /// Opens an exam of somebody, where there is somebody.
    private static func examine(
        _ store: Store, _ history: inout RandomHistory
    ) async throws -> (PatientIdentifier, ExamID)? {
        guard let entry = try await store.patient(try history.identifier()) else { return nil }
        let exam = try await store.openExam(
            ExamDraft(
                origin: .station, station: Samples.station, patient: entry.id, encounter: entry.encounter?.id,
                descriptor: Samples.descriptor, studyInstanceUID: Store.drawUID()))
        return (entry.patient.identifier, exam.id)
    }

    private struct Unfolded: Error {}
}
