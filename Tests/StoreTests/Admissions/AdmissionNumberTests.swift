import CaptureModel
import Testing

@testable import Store

/// Numbers that change and things that move: A35, A41 to A51.
@Suite struct AdmissionNumberTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func number(_ value: String) throws -> VisitNumber {
        try #require(VisitNumber(value: value, authority: "NORTHSIDE"))
    }

    private func replacement(_ prior: String, _ surviving: String) throws -> AdmissionEvent.Replacement {
        .init(prior: try number(prior), surviving: try number(surviving))
    }

    private func admit(_ index: Int, _ value: String, account: String? = nil) async throws {
        var visit = try Samples.visit("V\(value)")
        visit.account = try account.map { .set(try number($0)) } ?? .unchanged
        visit.alternateVisit = .set(try number("W\(value)"))
        try await store.take(index, .visit(.admitted, try Samples.person(value), visit), minute: Int64(index))
    }

    private func visit(of value: String) async throws -> Encounter? {
        try await store.patient(try Samples.identifier(value))?.encounter?.encounter
    }

    @Test func examFollowsTheVisitsNewNumber() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        bench.clock.advance(seconds: 1)
        let change = AdmissionEvent.VisitNumberChange(
            person: try Samples.person("1"), visit: try replacement("V1", "V2"))
        try await store.take(2, .visitChanged([change]))
        #expect(try await store.exam(exam.id)?.encounter?.visitNumber.value == "V2")
        // The old number still means the visit, also where a message or a sidecar comes late.
        bench.clock.advance(seconds: 1)
        try await store.take(3, .visit(.relocated, try Samples.person("1"), try Samples.visit("V1", at: "WARD")))
        #expect(try await visit(of: "1")?.location?.pointOfCare == "WARD")
        #expect(try await ListRows.visits(store).count == 1)
        let reader = PlacingDouble(placement: { _, reads in
            let patient = try #require(try reads.patient(try Samples.identifier("1")))
            #expect(try reads.encounter(of: patient.id, visit: "V1") != nil)
            #expect(try reads.encounter(of: patient.id, visit: "V2") != nil)
            return .held(HeldReason(.unknownVisit, "looked"))
        })
        _ = try await store.receive([try Samples.draft(1)], placing: reader)
    }

    @Test func examFollowsAVisitThatBecomesAnotherClass() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        bench.clock.advance(seconds: 1)
        var inpatient = try Samples.visit("V2")
        inpatient.patientClass = .set("I")
        let change = AdmissionEvent.VisitNumberChange(
            person: try Samples.person("1"), visit: try replacement("V1", "V2"))
        try await store.take(2, .visitReclassified(change, inpatient))
        let visit = try await store.exam(exam.id)?.encounter
        #expect(visit?.visitNumber.value == "V2" && visit?.patientClass == "I")
        #expect(try await ListRows.visits(store).count == 1)
        #expect(try await store.admissionsForAttention().isEmpty)
    }

    @Test func theNumberOfAnothersVisitAsksForAPerson() async throws {
        try await admit(1, "1")
        try await admit(2, "2")
        var inpatient = try Samples.visit("V3")
        inpatient.patientClass = .set("I")
        let change = AdmissionEvent.VisitNumberChange(
            person: try Samples.person("1"), visit: try replacement("V2", "V3"))
        try await store.take(3, .visitReclassified(change, inpatient), minute: 3)
        #expect(try await store.admissionsForAttention().count == 1)
        let visits = try await ListRows.visits(store)
        #expect(visits[try number("V2")]?.owner == (try Samples.identifier("2")))
        #expect(visits[try number("V3")]?.owner == (try Samples.identifier("1")))
    }

    /// Whose the captures are is not said by it: perhaps the visit alone was filed wrongly.
    @Test func visitThatMovesWithAnExamAsksForAPerson() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        bench.clock.advance(seconds: 1)
        let change = AdmissionEvent.VisitNumberChange(
            person: try Samples.person("2"), visit: try replacement("V1", "V1"))
        try await store.take(2, .visitMoved([change]))
        #expect(try await store.admissionsForAttention().map(\.message.controlID) == ["M2"])
        #expect(try await store.exam(exam.id)?.encounter == nil)
        // Once the exam is that person's, the move of a visit is no question.
        let patient = try #require(try await store.patient(try Samples.identifier("2"))).id
        _ = try await store.move(exam.id, bench.order(to: patient))
        bench.clock.advance(seconds: 1)
        try await store.take(3, .visitMoved([change]))
        #expect(try await store.admissionsForAttention().count == 1)
    }

    @Test func movedAccountWithAnExamAsksForAPerson() async throws {
        try await admit(1, "1", account: "A1")
        let entry = try #require(try await store.patient(try Samples.identifier("1")))
        _ = try await store.openExam(
            ExamDraft(
                origin: .station, station: Samples.station, patient: entry.id, encounter: entry.encounter?.id,
                descriptor: Samples.descriptor, studyInstanceUID: Store.drawUID()))
        let change = AdmissionEvent.AccountChange(
            person: try Samples.person("2"), account: try replacement("A1", "A1"))
        try await store.take(2, .accountMoved([change]), minute: 5)
        #expect(try await store.admissionsForAttention().map(\.message.controlID) == ["M2"])
    }

    @Test func mergedVisitIsTheSurvivor() async throws {
        try await admit(1, "1")
        try await store.take(
            2, .visit(.planned, try Samples.person("1"), try Samples.visit("V9", at: "LAB")), minute: 2)
        let change = AdmissionEvent.VisitNumberChange(
            person: try Samples.person("1"), visit: try replacement("V9", "V1"))
        try await store.take(3, .visitChanged([change]), minute: 5)
        // An end of the visit that was given up, from before, does not end the survivor.
        try await store.take(4, .visit(.discharged, try Samples.person("1"), try Samples.visit("V9")), minute: 4)
        #expect(try await ListRows.visits(store).count == 1)
        #expect(try await visit(of: "1")?.location?.pointOfCare == "ENDO")
    }

    @Test func numberOfAnotherPersonsVisitNeedsAPerson() async throws {
        try await admit(1, "1")
        try await admit(2, "2")
        for (index, pair) in [("V2", "V9"), ("V1", "V2")].enumerated() {
            let change = AdmissionEvent.VisitNumberChange(
                person: try Samples.person("1"), visit: try replacement(pair.0, pair.1))
            try await store.take(10 + index, .visitChanged([change]), minute: 10)
        }
        #expect(try await store.admissionsForAttention().count == 2)
        #expect(try await visit(of: "2")?.visitNumber.value == "V2")
    }

    @Test func visitMovesAndItsExamKeepsThePerson() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        bench.clock.advance(seconds: 1)
        let change = AdmissionEvent.VisitNumberChange(
            person: try Samples.person("2"), visit: try replacement("V1", "V1"), account: try number("A2"))
        try await store.take(2, .visitMoved([change]))
        #expect(try await visit(of: "1") == nil)
        #expect(try await visit(of: "2")?.account?.value == "A2")
        let snapshot = try #require(try await store.exam(exam.id))
        #expect(snapshot.patient.identifier.value == "1" && snapshot.encounter == nil)
    }

    @Test func accountIsRenumberedForLateMessagesToo() async throws {
        try await admit(1, "1", account: "A1")
        let change = AdmissionEvent.AccountChange(person: try Samples.person("1"), account: try replacement("A1", "A2"))
        try await store.take(2, .accountChanged([change]), minute: 20)
        #expect(try await visit(of: "1")?.account?.value == "A2")
        try await admit(3, "1", account: "A1")
        #expect(try await visit(of: "1")?.account?.value == "A2")
        let back = AdmissionEvent.AccountChange(person: try Samples.person("1"), account: try replacement("A2", "A1"))
        try await store.take(4, .accountChanged([back]), minute: 30)
        #expect(try await visit(of: "1")?.account?.value == "A1")
    }

    @Test func accountMovesWithItsVisits() async throws {
        try await admit(1, "1", account: "A1")
        try await admit(2, "2", account: "A7")
        let change = AdmissionEvent.AccountChange(
            person: try Samples.person("3"), priorPerson: try Samples.identifier("1"),
            account: try replacement("A1", "A1"))
        try await store.take(3, .accountMoved([change]), minute: 9)
        #expect(try await visit(of: "3")?.visitNumber.value == "V1")
        #expect(try await visit(of: "1") == nil)
        #expect(try await visit(of: "2") != nil)
        let wrong = AdmissionEvent.AccountChange(
            person: try Samples.person("3"), priorPerson: try Samples.identifier("1"),
            account: try replacement("A7", "A7"))
        try await store.take(4, .accountMoved([wrong]), minute: 10)
        #expect(try await visit(of: "2") != nil)
        #expect(try await store.admissionsForAttention().count == 1)
    }

    @Test func alternateNumberChanges() async throws {
        try await admit(1, "1")
        let change = AdmissionEvent.VisitNumberChange(
            person: try Samples.person("1"), visit: try replacement("W1", "W9"))
        try await store.take(2, .alternateVisitChanged([change]), minute: 9)
        #expect(try await visit(of: "1")?.alternateVisit?.value == "W9")
    }
}
