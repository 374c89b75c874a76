import CaptureModel
import GRDB

/// A search of the admissions list.
///
/// First come those who have the whole typing as a number; then those with a live visit at the station's own place;
/// then by ``SearchQuery/Fit``, in each those with a live visit first and the newest identity before older ones. Where
/// more fit than there is room for, every step asks the index for no more than the room that is left, so that the most
/// frequent name costs little more than a rare one.
struct PatientSearch {
    /// What is looked for; nothing where the typing is blank.
    let query: SearchQuery?
    /// The place whose patients come first.
    let location: Location?
    /// The most entries.
    let limit: Int

    /// Makes a search of a person's typing.
    init(text: String?, location: Location?, limit: Int) {
        let text = text ?? ""
        query = text.allSatisfy(\.isWhitespace) ? nil : SearchQuery(text)
        self.location = location
        self.limit = max(limit, 0)
    }

    /// The entries, the best first.
    func entries(_ database: Database) throws -> [PatientListEntry] {
        guard let query else { return try StandingList(location: location, limit: limit).entries(database) }
        var found = FoundPeople(database, location: location, limit: limit)
        guard !query.isEmpty else { return [] }
        try found.add(query.exact)
        try add(query, to: &found)
        if !found.isFull, let contracted = query.contracted { try add(contracted, to: &found) }
        return found.entries
    }

    private func add(_ query: SearchQuery, to found: inout FoundPeople) throws {
        if try found.isFull || found.addAll(query) { return }
        let conditions = SearchQuery.Fit.allCases.map(query.condition)
        if location != nil { for condition in conditions { try found.addHere(condition) } }
        for condition in conditions {
            try found.add(condition.and(SearchText.live))
            try found.add(condition)
        }
    }
}
