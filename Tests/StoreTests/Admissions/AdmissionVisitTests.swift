import CaptureModel
import Testing

@testable import Store

/// Every event of a visit (`hl7_events.json`), after the visit was as it was.
@Suite struct AdmissionVisitTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func status(_ visit: String = "V1") async throws -> Encounter.Status? {
        try await ListRows.visits(store)[try #require(VisitNumber(value: visit, authority: "NORTHSIDE"))]?.status
    }

    private func take(_ number: Int, _ change: VisitChange, minute: Int64, at place: String = "ENDO") async throws {
        try await store.take(
            number, .visit(change, try Samples.person("4711"), try Samples.visit("V1", at: place)), minute: minute)
    }

    @Test(
        arguments: [
            (nil, VisitChange.admitted, Encounter.Status.open), (nil, .planned, .planned), (nil, .relocated, .open),
            (nil, .classChanged, .open), (nil, .updated, .open), (nil, .returned, .open), (nil, .leftOnLeave, .onLeave),
            (nil, .dischargeCancelled, .open), (nil, .discharged, nil), (nil, .admissionCancelled, nil),
            (nil, .planCancelled, nil), (nil, .deleted, nil), (.planned, .planCancelled, .cancelled),
            (.planned, .admitted, .open), (.admitted, .planCancelled, .open),
            (.admitted, .admissionCancelled, .cancelled),
            (.admitted, .discharged, .discharged), (.admitted, .leftOnLeave, .onLeave),
            (.leftOnLeave, .returned, .open),
            (.leftOnLeave, .updated, .onLeave), (.discharged, .updated, nil), (.admitted, .deleted, .deleted),
            (.admitted, .planned, .open),
        ] as [(VisitChange?, VisitChange, Encounter.Status?)])
    func theEventDecides(before: VisitChange?, change: VisitChange, expected: Encounter.Status?) async throws {
        if let before {
            if before == .discharged { try await take(1, .admitted, minute: 1) }
            try await take(2, before, minute: 2)
        }
        try await take(3, change, minute: 3)
        #expect(try await status() == (before == .discharged && change == .updated ? .discharged : expected))
    }

    @Test func cancelledDischargeClearsTheEnd() async throws {
        try await take(1, .admitted, minute: 1)
        var end = try Samples.visit("V1")
        end.discharged = .set(Timestamp(milliseconds: 5))
        try await store.take(2, .visit(.discharged, try Samples.person("4711"), end), minute: 2)
        try await store.take(3, .visit(.dischargeCancelled, try Samples.person("4711"), end), minute: 3)
        let visit = try #require(try await store.patient(try Samples.identifier("4711"))?.encounter?.encounter)
        #expect(visit.status == .open && visit.discharged == nil)
    }

    @Test func deletedVisitIsEmptyAndNotCancelled() async throws {
        try await take(1, .admitted, minute: 1)
        try await take(2, .deleted, minute: 2)
        let visit = try #require(try await ListRows.visits(store).values.first)
        #expect(visit.status == .deleted && visit.place == nil && visit.patientClass.isEmpty)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter == nil)
    }

    @Test func swappedPatientsAreWhereTheMessageSays() async throws {
        for (index, value) in ["1", "2"].enumerated() {
            try await store.take(
                index, .visit(.admitted, try Samples.person(value), try Samples.visit("V\(value)", at: "BED\(value)")))
        }
        let parts = try [("1", "BED2"), ("2", "BED1")].map { value, place in
            AdmissionEvent.PersonAtVisit(
                person: try Samples.person(value), visit: try Samples.visit("V\(value)", at: place))
        }
        try await store.take(3, .swapped(parts[0], parts[1]))
        let places = try await ListRows.visits(store).mapValues(\.place)
        #expect(Set(places.map { "\($0.key.value) \($0.value ?? "")" }) == ["V1 BED2", "V2 BED1"])
    }

    @Test func everythingSaidOutOfOrderCounts() async throws {
        try await take(1, .discharged, minute: 9, at: "EXIT")
        try await take(2, .relocated, minute: 5, at: "WARD")
        try await take(3, .admitted, minute: 1, at: "DESK")
        let visit = try #require(try await ListRows.visits(store).values.first)
        #expect(visit.status == .discharged && visit.place == "EXIT")
    }
}
