import CaptureModel
import Store
import Testing

@Suite struct AdmissionMergeTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func merge(_ number: Int, _ prior: String, into surviving: String) async throws -> PatientID? {
        try await store.take(
            number,
            .merged([
                .init(surviving: try Samples.person(surviving), prior: try Samples.identifier(prior))
            ]))
    }

    private func admit(_ number: Int, _ value: String) async throws -> PatientID {
        try #require(
            try await store.take(number, .visit(.admitted, try Samples.person(value), try Samples.visit("V\(value)"))))
    }

    @Test func visitsAndExamsFollowAndThePriorLeavesTheList() async throws {
        let exam = try await store.admitAndOpen("1", message: 1)
        let survivor = try await admit(2, "2")
        #expect(try await merge(3, "1", into: "2") == survivor)
        #expect(try await store.patients().map(\.id) == [survivor])
        let snapshot = try #require(try await store.exam(exam.id))
        #expect(snapshot.exam.patient == survivor)
        #expect(snapshot.patient.identifier == (try Samples.identifier("2")))
        #expect(snapshot.encounter?.visitNumber.value == "V1")
        #expect(try await store.patient(try Samples.identifier("1"))?.id == survivor)
        #expect(try await store.patient(exam.patient)?.id == survivor)
        #expect(try await store.feed().patients == 1)
    }

    @Test func chainsEndAtTheLastSurvivor() async throws {
        for (index, value) in ["1", "2", "3", "4"].enumerated() { _ = try await admit(index + 1, value) }
        let last = try #require(try await store.patient(try Samples.identifier("3"))).id
        _ = try await merge(11, "1", into: "2")
        _ = try await merge(12, "2", into: "3")
        #expect(try await store.patient(try Samples.identifier("1"))?.id == last)
        // A merge into what was itself given up goes to the end of the chain and leaves the end as it is.
        #expect(try await merge(13, "4", into: "1") == last)
        #expect(try await store.patient(try Samples.identifier("4"))?.id == last)
        #expect(try await store.patients().map(\.id) == [last])
    }

    @Test func circlesAreRefusedAndNothingIsStored() async throws {
        let first = try await admit(1, "1")
        let survivor = try await admit(2, "2")
        await #expect(throws: StoreError(.circularMerge, "")) { try await merge(3, "1", into: "1") }
        _ = try await merge(4, "1", into: "2")
        await #expect(throws: StoreError(.circularMerge, "")) { try await merge(5, "2", into: "1") }
        #expect(try await store.patient(first)?.id == survivor)
        #expect(try await store.feed().messagesToday == 3)
    }

    @Test func mergedIdentifierIsNeverUsedAgain() async throws {
        _ = try await admit(1, "1")
        _ = try await admit(2, "2")
        _ = try await merge(3, "1", into: "2")
        let used = StoreError(.mergedIdentifier, "")
        await #expect(throws: used) { try await admit(4, "1") }
        await #expect(throws: used) { try await store.take(5, .person(try Samples.person("1"))) }
        await #expect(throws: used) {
            try await store.take(6, .visit(.discharged, try Samples.person("1"), try Samples.visit("V1")))
        }
        await #expect(throws: used) { try await merge(7, "1", into: "3") }
        #expect(try await store.patient(try Samples.identifier("3")) == nil)
    }

    @Test func mergeThatIsToldTwiceIsTrueOnce() async throws {
        _ = try await admit(1, "1")
        let survivor = try await admit(2, "2")
        _ = try await merge(3, "1", into: "2")
        #expect(try await merge(4, "1", into: "2") == survivor)
        #expect(try await store.patients().count == 1)
    }

    @Test func unknownSurvivorIsMadeOfTheMessageAndThePrior() async throws {
        _ = try await admit(1, "1")
        let statement = PatientStatement(identifier: try Samples.identifier("2"), sex: .set(.male))
        let pair = AdmissionEvent.Merge(surviving: statement, prior: try Samples.identifier("1"))
        _ = try await store.take(2, .merged([pair]))
        let entry = try #require(try await store.patient(try Samples.identifier("2")))
        #expect(entry.patient.name.family == "Okafor")
        #expect(entry.patient.sex == .male)
        #expect(entry.patient.identifier.value == "2")
        #expect(entry.encounter?.encounter.visitNumber.value == "V1")
    }

    @Test func unknownPriorIsGivenUpAllTheSame() async throws {
        let survivor = try await admit(1, "2")
        #expect(try await merge(2, "1", into: "2") == survivor)
        await #expect(throws: StoreError(.mergedIdentifier, "")) { try await admit(3, "1") }
    }

    @Test func priorWithoutTypeIsTheOnlyPersonOfThatNumber() async throws {
        _ = try await admit(1, "1")
        let survivor = try await admit(2, "2")
        let pair = AdmissionEvent.Merge(
            surviving: try Samples.person("2"), prior: try Samples.identifier("1", "NORTHSIDE", ""))
        _ = try await store.take(3, .merged([pair]))
        #expect(try await store.patients().map(\.id) == [survivor])
        await #expect(throws: StoreError(.mergedIdentifier, "")) { try await admit(4, "1") }
    }

    @Test func allPairsOfAMessageOrNone() async throws {
        _ = try await admit(1, "1")
        _ = try await admit(2, "2")
        let good = AdmissionEvent.Merge(surviving: try Samples.person("2"), prior: try Samples.identifier("1"))
        let bad = AdmissionEvent.Merge(surviving: try Samples.person("2"), prior: try Samples.identifier("2"))
        await #expect(throws: StoreError(.circularMerge, "")) { try await store.take(3, .merged([good, bad])) }
        #expect(try await store.patients().count == 2)
    }
}
