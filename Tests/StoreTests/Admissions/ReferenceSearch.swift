import CaptureModel

@testable import Store

/// The search of the patient list once more, over an array and without an index.
struct ReferenceSearch {
    /// One person, by what a search looks at.
    private struct Entry {
        let families: [String]
        let words: [String]
        let numbers: [String]
        let birthDate: String
        let isHere: Bool
        let isLive: Bool
        let id: Int
    }

    private let entries: [Entry]

    /// - Parameters:
    ///   - people: the people, of which the first has the number 1.
    ///   - location: the station's own place.
    init(_ people: [SearchSamples.Person], at location: Location) {
        entries = people.enumerated().map { index, person in
            let name = person.patient.name
            let raw =
                [person.patient.identifier.value] + person.patient.otherIdentifiers.map(\.value)
                + person.visits.map(\.number)
            let live = person.visits.filter(\.isLive)
            let leading = [name.ideographic, name.phonetic].map { $0.prefix { $0 != "^" } }.map(String.init)
            return Entry(
                families: ([name.family] + leading).flatMap(Self.spellings),
                words: [name.family, name.given, name.middle, name.ideographic, name.phonetic].flatMap(Self.spellings)
                    + raw.flatMap { SearchWords.words(of: $0) },
                numbers: raw.map(SearchWords.compact), birthDate: person.patient.birthDate?.text ?? "",
                isHere: live.contains { Location(hl7: $0.place).lies(within: location) }, isLive: !live.isEmpty,
                id: index + 1)
        }
    }

    /// The numbers of all who fit, the best first; the words are folded and no dates.
    func search(_ words: [String]) -> [Int] {
        let whole = words.joined()
        let contracted = words.map { word in
            let short = SearchWords.contracted(word)
            return short.count < 3 ? word : short
        }
        let ranked = entries.compactMap { entry -> (key: [Int], id: Int)? in
            let fit = fit(entry, words)
            let loose = fit == nil ? self.fit(entry, contracted) : fit
            let isExact = entry.numbers.contains(whole)
            guard isExact || loose != nil else { return nil }
            let key = [
                isExact ? 0 : 1, isExact || fit != nil ? 0 : 1, isExact || entry.isHere ? 0 : 1,
                isExact ? 0 : loose ?? 0, isExact || entry.isLive ? 0 : 1, -entry.id,
            ]
            return (key, entry.id)
        }
        return ranked.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.id)
    }

    private func fit(_ entry: Entry, _ words: [String]) -> Int? {
        let all = entry.words + entry.numbers
        func begins(_ word: String, _ places: [String]) -> Bool {
            places.contains { place in
                place.utf8.starts(with: word.utf8)
                    || (SearchWords.isIdeographic(word) && place.utf8.firstRange(of: word.utf8) != nil)
            }
        }
        func isPart(_ word: String) -> Bool {
            guard word.count >= 3, !SearchWords.isIdeographic(word) else { return begins(word, all) }
            return all.contains { $0.utf8.firstRange(of: word.utf8) != nil }
        }
        guard words.allSatisfy({ begins($0, all) }) else { return words.allSatisfy(isPart) ? 2 : nil }
        return words.contains { word in entry.families.contains { $0.utf8.starts(with: word.utf8) } } ? 0 : 1
    }

    private static func spellings(_ text: String) -> [String] {
        let words = SearchWords.words(of: text)
        let all = words + [words.joined()] + SearchWords.expanded(text)
        return all + all.map(SearchWords.contracted)
    }
}
