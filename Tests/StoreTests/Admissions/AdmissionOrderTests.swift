import CaptureModel
import Store
import Testing

@Suite struct AdmissionOrderTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    @Test func olderMessageNeverOverridesNewerDemographics() async throws {
        try await store.take(1, .updated(try Samples.person("4711", family: "New"), nil), minute: 10)
        try await store.take(2, .updated(try Samples.person("4711", family: "Old"), nil), minute: 5)
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "New")
        try await store.take(3, .updated(try Samples.person("4711", family: "Same"), nil), minute: 10)
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "Same")
    }

    @Test func olderAdmissionStillBringsItsOwnVisit() async throws {
        try await store.take(1, .updated(try Samples.person("4711", family: "New"), nil), minute: 10)
        try await store.take(
            2, .admitted(try Samples.person("4711", family: "Old"), try Samples.visit("V1")), minute: 5)
        let entry = try #require(try await store.patient(try Samples.identifier("4711")))
        #expect(entry.patient.name.family == "New")
        #expect(entry.encounter?.encounter.visitNumber.value == "V1")
    }

    @Test func olderAdmissionDoesNotReopenAVisit() async throws {
        try await store.take(1, .admitted(try Samples.person("4711"), try Samples.visit("V1")), minute: 1)
        try await store.take(2, .discharged(try Samples.person("4711"), try Samples.visit("V1")), minute: 9)
        try await store.take(3, .admitted(try Samples.person("4711"), try Samples.visit("V1")), minute: 5)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter == nil)
        try await store.take(4, .admitted(try Samples.person("4711"), try Samples.visit("V1")), minute: 12)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter != nil)
    }

    @Test(arguments: [true, false])
    func endThatCameBeforeItsBeginningHolds(cancelled: Bool) async throws {
        let person = try Samples.person("4711")
        let visit = try Samples.visit("V1")
        try await store.take(1, cancelled ? .admissionCancelled(person, visit) : .discharged(person, visit), minute: 9)
        try await store.take(2, .admitted(person, visit), minute: 5)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter == nil)
        try await store.take(3, .updated(person, visit), minute: 7)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter == nil)
    }

    @Test func silentTimeCountsAsTheTimeOfArrival() async throws {
        try await store.take(1, .updated(try Samples.person("4711", family: "First"), nil))
        bench.clock.advance(seconds: 1)
        try await store.take(2, .updated(try Samples.person("4711", family: "Second"), nil))
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "Second")
        try await store.take(3, .updated(try Samples.person("4711", family: "Older"), nil), minute: 1)
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "Second")
    }
}
