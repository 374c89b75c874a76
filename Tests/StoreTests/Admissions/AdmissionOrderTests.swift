import CaptureModel
import Store
import Testing

@Suite struct AdmissionOrderTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    @Test func olderMessageNeverOverridesNewerDemographics() async throws {
        try await store.take(1, .person(try Samples.person("4711", family: "New")), minute: 10)
        try await store.take(2, .person(try Samples.person("4711", family: "Old")), minute: 5)
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "New")
        try await store.take(3, .person(try Samples.person("4711", family: "Same")), minute: 10)
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "Same")
    }

    @Test func olderAdmissionStillBringsItsOwnVisit() async throws {
        try await store.take(1, .person(try Samples.person("4711", family: "New")), minute: 10)
        try await store.take(
            2, .visit(.admitted, try Samples.person("4711", family: "Old"), try Samples.visit("V1")), minute: 5)
        let entry = try #require(try await store.patient(try Samples.identifier("4711")))
        #expect(entry.patient.name.family == "New")
        #expect(entry.encounter?.encounter.visitNumber.value == "V1")
    }

    @Test func olderAdmissionDoesNotReopenAVisit() async throws {
        try await store.take(1, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1")), minute: 1)
        try await store.take(2, .visit(.discharged, try Samples.person("4711"), try Samples.visit("V1")), minute: 9)
        try await store.take(3, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1")), minute: 5)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter == nil)
        try await store.take(4, .visit(.admitted, try Samples.person("4711"), try Samples.visit("V1")), minute: 12)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter != nil)
    }

    @Test(arguments: [true, false])
    func endThatCameBeforeItsBeginningHolds(cancelled: Bool) async throws {
        let person = try Samples.person("4711")
        let visit = try Samples.visit("V1")
        try await store.take(
            1, cancelled ? .visit(.admissionCancelled, person, visit) : .visit(.discharged, person, visit), minute: 9)
        try await store.take(2, .visit(.admitted, person, visit), minute: 5)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter == nil)
        try await store.take(3, .visit(.updated, person, visit), minute: 7)
        #expect(try await store.patient(try Samples.identifier("4711"))?.encounter == nil)
    }

    @Test func silentTimeCountsAsTheTimeOfArrival() async throws {
        try await store.take(1, .person(try Samples.person("4711", family: "First")))
        bench.clock.advance(seconds: 1)
        try await store.take(2, .person(try Samples.person("4711", family: "Second")))
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "Second")
        try await store.take(3, .person(try Samples.person("4711", family: "Older")), minute: 1)
        #expect(try await store.patient(try Samples.identifier("4711"))?.patient.name.family == "Second")
    }
}
