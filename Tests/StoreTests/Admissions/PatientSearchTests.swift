import CaptureModel
import Store
import Testing

@Suite struct PatientSearchTests {
    let bench: StoreBench
    var store: Store { bench.store }

    init() throws { bench = try StoreBench() }

    private func fill() async throws {
        try await store.take(1, .updated(try Samples.person("100", family: "Away", given: "Zoe"), nil))
        bench.clock.advance(seconds: 1)
        try await store.take(
            2, .admitted(try Samples.person("200", family: "Here", given: "Bo"), try Samples.visit("V200")))
        bench.clock.advance(seconds: 1)
        try await store.take(
            3,
            .admitted(
                try Samples.person("300", family: "Ward", given: "Bo"), try Samples.visit("W300", at: "WARD^7")))
    }

    private func families(_ text: String?, at place: String? = nil, limit: Int = 200) async throws -> [String] {
        try await store.patients(matching: text, at: place.map { Location(hl7: $0) }, limit: limit)
            .map(\.patient.name.family)
    }

    @Test func openVisitsComeFirstAndThoseOfThePlaceBeforeThem() async throws {
        try await fill()
        #expect(try await families(nil) == ["Ward", "Here", "Away"])
        #expect(try await families(nil, at: "ENDO") == ["Here", "Ward", "Away"])
        #expect(try await families(nil, at: "ENDO^R1^^NORTHSIDE") == ["Here", "Ward", "Away"])
        #expect(try await families(nil, at: "ENDO^R2") == ["Ward", "Here", "Away"])
        #expect(try await families(nil, limit: 2) == ["Ward", "Here"])
        #expect(try await families(nil, limit: 0) == [])
    }

    @Test func visitAtThePlaceIsTheOneShown() async throws {
        try await fill()
        try await store.take(
            4, .admitted(try Samples.person("200", family: "Here"), try Samples.visit("V201", at: "WARD^8")))
        let entry = try #require(try await store.patients(at: Location(hl7: "ENDO")).first)
        #expect(entry.encounter?.encounter.visitNumber.value == "V200")
    }

    @Test(arguments: [
        ("bo", ["Ward", "Here"]), ("BO here", ["Here"]), ("Here, Bo", ["Here"]), ("300", ["Ward"]), ("w300", ["Ward"]),
        ("zoe", ["Away"]), ("nobody", []), ("' OR 1=1 --", []), ("%", []), ("", ["Ward", "Here", "Away"]),
    ])
    func wordsFindNamesNumbersAndVisits(text: String, expected: [String]) async throws {
        try await fill()
        #expect(try await families(text) == expected)
    }

    @Test func queryWithoutTypeOrAuthorityMeansOnePersonOrNobody() async throws {
        try await store.take(1, .updated(try Samples.person("1"), nil))
        #expect(try await store.patient(try Samples.identifier("1", "NORTHSIDE", "")) != nil)
        #expect(try await store.patient(try Samples.identifier("1", "", "")) != nil)
        #expect(try await store.patient(try Samples.identifier("1", "SOUTHSIDE", "MR")) == nil)
        let other = PatientStatement(identifier: try Samples.identifier("1", "SOUTHSIDE", "MR"))
        try await store.take(2, .updated(other, nil))
        #expect(try await store.patient(try Samples.identifier("1", "", "")) == nil)
        #expect(try await store.patient(try Samples.identifier("1", "NORTHSIDE", "")) != nil)
        try await store.take(
            3, .updated(PatientStatement(identifier: try Samples.identifier("1", "NORTHSIDE", "PI")), nil))
        #expect(try await store.patient(try Samples.identifier("1", "NORTHSIDE", "")) == nil)
        #expect(try await store.patient(try Samples.identifier("1", "NORTHSIDE", "MR")) != nil)
    }
}
