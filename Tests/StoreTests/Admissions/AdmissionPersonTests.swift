import CaptureModel
import Testing

@testable import Store

/// People who are deleted, renamed, linked or dead: A24, A29, A37, A47; and events that need a person.
@Suite struct AdmissionPersonTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func listed(_ value: String) async throws -> PatientListEntry? {
        try await store.patient(try Samples.identifier(value))
    }

    private func rename(_ number: Int, _ prior: String, to new: String) async throws -> PatientID? {
        try await store.take(
            number,
            .identifierChanged([.init(surviving: try Samples.person(new), prior: try Samples.identifier(prior))]))
    }

    @Test func deletedPersonLeavesTheListWithTheirVisits() async throws {
        try await store.take(1, .visit(.admitted, try Samples.person("1"), try Samples.visit("V1")), minute: 1)
        try await store.take(2, .personDeleted(try Samples.person("1")), minute: 5)
        #expect(try await listed("1") == nil)
        #expect(try await store.feed().patients == 0)
        #expect(try await ListRows.visits(store).isEmpty)
        // What is older than the deletion brings nobody back; what is newer does.
        try await store.take(3, .visit(.relocated, try Samples.person("1"), try Samples.visit("V1")), minute: 4)
        #expect(try await listed("1") == nil)
        try await store.take(4, .person(try Samples.person("1", family: "Back")), minute: 6)
        #expect(try await listed("1")?.patient.name.family == "Back")
        #expect(try await listed("1")?.encounter == nil)
    }

    @Test func examOfADeletedPersonKeepsWorking() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        let before = try #require(try await store.exam(exam.id))
        bench.clock.advance(seconds: 60)
        try await store.take(2, .personDeleted(try Samples.person("1")))
        let after = try #require(try await store.exam(exam.id))
        #expect(after.patient == before.patient)
        #expect(after.encounter?.visitNumber == before.encounter?.visitNumber)
        #expect(try await listed("1") == nil)
        #expect(try await store.patients().isEmpty)
        #expect(try await store.patient(exam.patient) == nil)
        let draft = ExamDraft(
            origin: .station, station: Samples.station, patient: exam.patient, descriptor: Samples.descriptor,
            studyInstanceUID: Store.drawUID())
        await #expect(throws: StoreError(.examRefused, "")) { try await store.openExam(draft) }
        // The new bearer of the identifier may be somebody else: nothing joins the exam's person by itself.
        bench.clock.advance(seconds: 60)
        try await store.take(3, .person(try Samples.person("2", family: "Other")))
        _ = try await rename(4, "2", to: "1")
        #expect(try await store.exam(exam.id)?.patient == before.patient)
        #expect(try await store.admissionsForAttention().map(\.message.controlID) == ["M2", "M4"])
        _ = try await store.rebuildAdmissions { message in
            switch message.controlID {
            case "M1": .visit(.admitted, try Samples.person("1"), try Samples.visit("V1"))
            case "M2": .personDeleted(try Samples.person("1"))
            case "M3": .person(try Samples.person("2", family: "Other"))
            default:
                .identifierChanged([.init(surviving: try Samples.person("1"), prior: try Samples.identifier("2"))])
            }
        }
        #expect(try await store.exam(exam.id)?.patient == before.patient)
        #expect(try await store.admissionsForAttention().map(\.message.controlID) == ["M2", "M4"])
    }

    @Test func renamedPersonIsTheSameWithEverythingKnown() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        let statement = PatientStatement(identifier: try Samples.identifier("2"))
        try await store.take(
            2, .identifierChanged([.init(surviving: statement, prior: try Samples.identifier("1"))]))
        let entry = try #require(try await listed("2"))
        #expect(entry.patient.name.family == "Okafor")
        #expect(entry.encounter?.encounter.visitNumber.value == "V1")
        #expect(try await store.exam(exam.id)?.patient.identifier.value == "2")
        #expect(try await listed("1")?.id == entry.id)
    }

    @Test func formerIdentifierIsNeverUsedAgain() async throws {
        try await store.take(1, .person(try Samples.person("1")))
        _ = try await rename(2, "1", to: "2")
        await #expect(throws: StoreError(.mergedIdentifier, "")) {
            try await store.take(3, .person(try Samples.person("1")))
        }
        await #expect(throws: StoreError(.mergedIdentifier, "")) { try await rename(4, "2", to: "1") }
    }

    @Test func takenIdentifierIsNotGivenAgain() async throws {
        let first = try await store.take(1, .person(try Samples.person("1")))
        let second = try await store.take(2, .person(try Samples.person("2")))
        _ = try await rename(3, "1", to: "2")
        #expect(Set(try await store.patients().map(\.id)) == Set([first, second].compactMap(\.self)))
        let waiting = try #require(try await store.admissionsForAttention().first)
        #expect(waiting.message.controlID == "M3" && waiting.patient == second)
        #expect(try await store.attend(waiting.message.number, by: "Nurse"))
        #expect(try await store.attend(waiting.message.number, by: "Nurse") == false)
        #expect(try await store.admissionsForAttention().isEmpty)
    }

    @Test func linkedPeopleStayTwo() async throws {
        let (one, two) = (try Samples.person("1"), try Samples.person("2"))
        try await store.take(1, .linked(one, two), minute: 5)
        let first = try #require(try await listed("1")).id
        let second = try #require(try await listed("2")).id
        #expect(try await store.patients().count == 2)
        #expect(try await store.links(of: first) == [second])
        #expect(try await store.links(of: second) == [first])
        try await store.take(2, .unlinked(two, one), minute: 4)
        #expect(try await store.links(of: first) == [second])
        try await store.take(3, .unlinked(two, one), minute: 6)
        #expect(try await store.links(of: first).isEmpty)
        _ = try await store.take(4, .merged([.init(surviving: two, prior: one.identifier)]))
        try await store.take(5, .unlinked(two, try Samples.person("3")), minute: 9)
        #expect(try await listed("1")?.id == second)
    }

    @Test func deadIsKnownAndCanBeAMistake() async throws {
        var statement = try Samples.person("1")
        statement.isDead = .set(true)
        try await store.take(1, .person(statement), minute: 1)
        #expect(try await listed("1")?.patient.isDead == true)
        statement.isDead = .cleared
        try await store.take(2, .person(statement), minute: 2)
        #expect(try await listed("1")?.patient.isDead == false)
    }

    @Test func whatNobodyCanFollowWaitsForAPerson() async throws {
        try await store.take(1, .needsPerson(code: "A43"))
        let waiting = try await store.admissionsForAttention()
        #expect(waiting.map(\.message.controlID) == ["M1"])
        bench.clock.advance(seconds: 3_600)
        #expect(try await store.forgetAdmissionMessages(before: bench.clock.now) == 0)
        #expect(try await store.admissionsForAttention() == waiting)
    }
}
