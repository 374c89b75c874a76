import CaptureModel
import Observability
import Testing

@testable import Store

/// The index finds whom a plain search over all people finds, in the same order.
@Suite struct PatientSearchReferenceTests {
    @Test(arguments: [1, 2] as [UInt64])
    func randomQueriesFindTheSamePeopleInTheSameOrder(seed: UInt64) async throws {
        let store = try Store.inMemory(
            now: { Timestamp(milliseconds: 1_790_000_000_000) }, events: AgentEvents(logger: StoreBench.quiet))
        var samples = SearchSamples(seed: seed)
        let people = try (0..<100).map { try samples.person($0) }
        try await SearchSamples.insert(people, into: store)
        let place = Location(hl7: "ENDO^R1")
        let reference = ReferenceSearch(people, at: place)
        var hits = 0
        for _ in 0..<30 {
            let typed = (0...samples.draw(3)).map { _ in samples.part(of: people[samples.draw(people.count)]) }
            let same = samples.draw(2) == 0 ? people[samples.draw(people.count)] : nil
            let text = (same.map { person in typed.map { _ in samples.part(of: person) } } ?? typed)
                .joined(separator: " ")
            let words = SearchWords.words(of: text)
            guard !words.isEmpty,
                words.allSatisfy({ SearchDates.days(in: $0[...]).isEmpty && SearchDates.year($0) == nil })
            else { continue }
            let expected = reference.search(words)
            let found = try await store.patients(matching: text, at: place, limit: 1_000)
            #expect(found.map { Int($0.id.number) } == expected, "“\(text)”")
            let few = try await store.patients(matching: text, at: place, limit: 5)
            #expect(few.map { Int($0.id.number) } == Array(expected.prefix(5)), "“\(text)”")
            hits += expected.isEmpty ? 0 : 1
        }
        #expect(hits > 8)
    }
}

extension SearchSamples {
    /// A piece of something that a person can be found by, as somebody may type it.
    mutating func part(of person: Person) -> String {
        let name = person.patient.name
        let sources = [
            name.family, name.family, name.given, name.given, name.middle, name.ideographic, name.phonetic,
            person.patient.identifier.value, person.visits.first?.number ?? "",
        ].filter { !$0.isEmpty }
        let letters = Array(sources[draw(sources.count)])
        let start = draw(2) == 0 ? 0 : draw(letters.count)
        let piece = String(letters[start..<min(letters.count, start + 1 + draw(6))])
        switch draw(4) {
        case 0: return piece.uppercased()
        case 1: return SearchWords.words(of: piece).joined(separator: " ")
        default: return piece
        }
    }
}
