import CaptureModel
import Store
import Testing

@Suite struct AdmissionTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    @Test func admissionMakesPatientAndOpenVisit() async throws {
        let id = try #require(
            try await store.take(1, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1")), minute: 1))
        let entry = try #require(try await store.patient(try Samples.identifier("4711")))
        #expect(entry.id == id)
        #expect(entry.patient.name.display == "OKAFOR, Ada")
        #expect(entry.patient.birthDate?.text == "19840312")
        #expect(entry.patient.sex == .female)
        #expect(entry.encounter?.encounter.status == .open)
        #expect(entry.encounter?.encounter.location?.pointOfCare == "ENDO")
        #expect(entry.encounter?.encounter.attending?.family == "House")
        #expect(entry.encounter?.encounter.referring == nil)
        #expect(entry.lastChanged == bench.clock.now)
    }

    @Test func repetitionAnswersTheStoredAcknowledgementAndChangesNothing() async throws {
        let message = try Samples.message(1, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1")))
        _ = try await store.apply(message, acknowledgement: [1, 2, 3])
        var again = message
        again.event = .visit(.admitted, try Samples.person("4711", family: "Other"), try Samples.visit("V1"))
        let outcome = try await store.apply(again, acknowledgement: [9])
        #expect(outcome == .repeated(storedAcknowledgement: [1, 2, 3]))
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "Okafor")
        #expect(try await store.feed().messagesToday == 1)
    }

    @Test func sameControlIDWithOtherContentsIsAnotherMessage() async throws {
        try await store.take(1, .person(try Samples.person("4711")))
        var other = try Samples.message(2, .person(try Samples.person("4711", family: "Obi")))
        other.controlID = "M1"
        guard case .applied = try await store.apply(other, acknowledgement: []) else {
            Issue.record("the message was taken for a repetition")
            return
        }
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "Obi")
    }

    @Test func amendmentsKeepClearAndSet() async throws {
        var statement = try Samples.person("4711")
        statement.otherIdentifiers = .set([try Samples.identifier("A\"1", "CITY", "SS")])
        try await store.take(1, .visit(.admitted, statement, try Samples.visit("V1")))
        let correction = PatientStatement(
            identifier: try Samples.identifier("4711"), name: .set(PersonName(family: "Obi")), sex: .cleared)
        try await store.take(2, .person(correction))
        let patient = try #require(try await store.patient(try Samples.identifier("4711"))).patient
        #expect(patient.name == PersonName(family: "Obi"))
        #expect(patient.sex == nil)
        #expect(patient.birthDate?.text == "19840312")
        #expect(patient.otherIdentifiers == [try Samples.identifier("A\"1", "CITY", "SS")])
    }

    @Test func dischargeClosesTheVisitAndKeepsThePatient() async throws {
        try await store.take(1, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1")))
        let id = try await store.take(2, .visit(.discharged, try Samples.person("4711"), try Samples.visit("V1")))
        #expect(id != nil)
        let entry = try #require(try await store.patient(try Samples.identifier("4711")))
        #expect(entry.encounter == nil)
        #expect(try await store.patients().map(\.id) == [entry.id])
    }

    @Test func cancellationTakesTheVisitBack() async throws {
        try await store.take(1, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1")))
        try await store.take(2, .visit(.admissionCancelled, try Samples.person("4711"), try Samples.visit("V1")))
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter == nil)
        let reader = PlacingDouble(placement: { _, reads in
            let patient = try #require(try reads.patient(try Samples.identifier("4711")))
            #expect(try reads.encounter(of: patient.id, visit: "V1") == nil)
            return .held(HeldReason(.unknownVisit, "cancelled"))
        })
        _ = try await store.receive([try Samples.draft(1)], placing: reader)
    }

    @Test func endOfAnUnknownVisitMakesNone() async throws {
        let first = try await store.take(1, .visit(.discharged, try Samples.person("4711"), try Samples.visit("V1")))
        _ = try await store.take(2, .visit(.admissionCancelled, try Samples.person("4711"), try Samples.visit("V2")))
        #expect(try await store.take(3, .noted(code: "A60")) == nil)
        let people = try await store.patients()
        #expect(people.map(\.id) == [try #require(first)])
        #expect(people.allSatisfy { $0.encounter == nil })
        #expect(try await store.feed().messagesToday == 3)
    }

    @Test func endOfAnotherPersonsVisitChangesNothing() async throws {
        try await store.take(1, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1")))
        try await store.take(2, .person(try Samples.person("4712")))
        try await store.take(3, .visit(.admissionCancelled, try Samples.person("4712"), try Samples.visit("V1")))
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter != nil)
    }
}
