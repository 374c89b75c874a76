import CaptureModel
import Store
import Testing

/// Admissions says who somebody is.
@Suite struct EmergencyReconciliationTests {
    let bench: StoreBench
    let pools: [EmergencyPool]
    var store: Store { bench.store }

    init() throws {
        bench = try StoreBench()
        pools = [try EmergencyIdentityTests.pool()]
    }

    /// Takes E101 and opens an exam with it.
    private func begin() async throws -> Exam {
        let taken = try await store.takeEmergencyIdentity(.next, from: pools, at: Samples.station, by: "Ada")
        let person = try #require(taken.state.use?.person)
        bench.clock.advance(seconds: 60)
        return try await store.openExam(
            ExamDraft(
                origin: .station, station: Samples.station, patient: person, descriptor: Samples.descriptor,
                studyInstanceUID: Store.drawUID()))
    }

    private func replacement(by value: String) throws -> AdmissionEvent.Merge {
        .init(surviving: try Samples.person(value), prior: try Samples.identifier("E101"))
    }

    private func naming() async throws -> EmergencyIdentity.Naming {
        let first = try #require(try await store.emergencyIdentities(of: pools).first)
        guard case .reconciled(_, let naming) = first.state else {
            Issue.record("E101 is \(first.state.word)")
            throw StoreError(.notFound, "")
        }
        return naming
    }

    @Test(arguments: [false, true])
    func aMergeNamesThePatient(isKnown: Bool) async throws {
        let exam = try await begin()
        if isKnown { try await store.take(8, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1"))) }
        try await store.take(9, .merged([try replacement(by: "4711")]))
        let snapshot = try #require(try await store.exam(exam.id))
        #expect(snapshot.patient.identifier.value == "4711" && snapshot.patient.name.family == "Okafor")
        let naming = try await naming()
        #expect(naming.identifier.value == "4711" && naming.at == bench.clock.now && naming.message != nil)
        #expect(naming.source == "HIS|NORTHSIDE M9 A01")
        #expect(try await store.patient(try Samples.identifier("E101"))?.patient == snapshot.patient)
        #expect(
            try await store.patients(matching: "E101").map(\.id) == [snapshot.exam.patient], "found by both numbers")
        let lines = try await store.journal(of: snapshot.exam.patient)
        #expect(lines.map(\.kind).contains(.emergencyTaken) && lines.first?.kind == .merged)
        // Nobody gets the number again.
        await #expect(throws: StoreError(.examRefused, "")) {
            try await store.takeEmergencyIdentity(.number("E101"), from: pools, at: Samples.station, by: "Ada")
        }
    }

    @Test func aChangeOfTheNumberNamesThePatient() async throws {
        let exam = try await begin()
        try await store.take(9, .identifierChanged([try replacement(by: "4711")]))
        #expect(try await store.exam(exam.id)?.patient.name.family == "Okafor")
        #expect(try await naming().source == "HIS|NORTHSIDE M9 A01")
        try await store.take(
            10, .merged([.init(surviving: try Samples.person("4712"), prior: try Samples.identifier("4711"))]))
        let naming = try await naming()
        #expect(naming.identifier.value == "4712" && naming.source == "HIS|NORTHSIDE M9 A01", "who named it first")
    }

    @Test(
        "a merge that says no name leaves none: the number's own stands for nobody any more", arguments: [false, true])
    func theNumberIsNobodysName(isChange: Bool) async throws {
        let exam = try await begin()
        let bare = AdmissionEvent.Merge(
            surviving: PatientStatement(identifier: try Samples.identifier("4711"), sex: .set(.female)),
            prior: try Samples.identifier("E101"))
        try await store.take(9, isChange ? .identifierChanged([bare]) : .merged([bare]))
        let patient = try #require(try await store.exam(exam.id)?.patient)
        #expect(patient.identifier.value == "4711" && patient.name.isEmpty && patient.sex == .female)
    }

    @Test func aDeletedNumberIsWithdrawn() async throws {
        let exam = try await begin()
        bench.clock.advance(seconds: 60)
        try await store.take(9, .personDeleted(try Samples.person("E101")))
        let first = try #require(try await store.emergencyIdentities(of: pools).first)
        #expect(first.state.word == "withdrawn" && first.name.family == "Unidentified")
        #expect(try await store.exam(exam.id)?.patient.identifier.value == "E101", "what was captured stays")
        #expect(
            try await store.takeEmergencyIdentity(.next, from: pools, at: Samples.station, by: "Ada").identifier.value
                == "E102")
    }

    @Test("the list that is folded again has everyone, with or without the old messages", arguments: [false, true])
    func foldingAgainKnowsThem(isForgotten: Bool) async throws {
        let exam = try await begin()
        _ = try await store.takeEmergencyIdentity(.next, from: pools, at: Samples.station, by: "Ada")
        let event = AdmissionEvent.merged([try replacement(by: "4711")])
        try await store.take(9, event)
        let before = try await store.patients()
        let identities = try await store.emergencyIdentities(of: pools)
        if isForgotten {
            bench.clock.advance(seconds: 10)
            #expect(try await store.forgetAdmissionMessages(before: bench.clock.now) == 3)
        }
        let count = try await store.rebuildAdmissions { message in
            guard message.code == "A01" else { throw StoreError(.corrupt, "nobody can read \(message.code)") }
            return event
        }
        #expect(count == (isForgotten ? 0 : 3) && before.count == 2)
        #expect(try await store.patients() == before)
        #expect(try await store.emergencyIdentities(of: pools) == identities)
        #expect(try await store.exam(exam.id)?.patient.identifier.value == "4711")
    }
}
