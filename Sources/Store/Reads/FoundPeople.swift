import CaptureModel
import GRDB

/// The people that a search found so far, each once.
struct FoundPeople {
    private let database: Database
    private let visits: LiveVisits
    private let location: Location?
    private let limit: Int
    private var seen: Set<Int64> = []
    /// Who was found, in the order of finding.
    private(set) var entries: [PatientListEntry] = []

    init(_ database: Database, location: Location?, limit: Int) {
        self.database = database
        visits = LiveVisits(database, location: location)
        self.location = location
        self.limit = limit
    }

    /// Whether there is no room for more.
    var isFull: Bool { entries.count >= limit }

    /// Adds those who meet a condition, until there is no more room.
    mutating func add(_ condition: SearchCondition) throws { try add(condition, isHere: false) }

    /// Adds those who meet a condition and have a live visit at the place.
    mutating func addHere(_ condition: SearchCondition) throws {
        let place = location.map(\.pointOfCare) ?? ""
        try add(condition.and(place.isEmpty ? SearchText.live : SearchText.place(place)), isHere: true)
    }

    /// Adds all who fit a query, in its order, where there is room for all of them; else nobody, and answers false.
    ///
    /// Most searches end here, after one question to the index.
    mutating func addAll(_ query: SearchQuery) throws -> Bool {
        var candidates: [Candidate] = []
        let room = limit - entries.count
        try each(query.condition(.inside)) { patient, text in
            candidates.append(
                Candidate(
                    patient: patient, fit: query.fit(of: text), visit: try visits.first(of: patient)))
            return candidates.count <= room
        }
        guard candidates.count <= room else { return false }
        for candidate in candidates.sorted(by: { $0.precedes($1) }) { try append(candidate.patient, candidate.visit) }
        return true
    }

    private mutating func add(_ condition: SearchCondition, isHere: Bool) throws {
        guard !isFull else { return }
        var people: [(patient: Int64, visit: LiveVisits.Visit?)] = []
        let room = limit - entries.count
        try each(condition) { patient, _ in
            let visit = try visits.first(of: patient)
            if !isHere || visit?.isHere == true { people.append((patient, visit)) }
            return people.count < room
        }
        for person in people { try append(person.patient, person.visit) }
    }

    /// Everybody who meets a condition and was not found yet, the newest identity first, until `body` answers false.
    private func each(_ condition: SearchCondition, _ body: (Int64, String) throws -> Bool) throws {
        guard let match = condition.match else { return }
        let statement = try database.cachedStatement(
            sql: "SELECT rowid, text FROM searchTrigram WHERE searchTrigram MATCH ? ORDER BY rowid DESC")
        let rows = try Row.fetchCursor(statement, arguments: [match])
        while let row = try rows.next() {
            let patient: Int64 = try row.value("rowid")
            let text: String = try row.value("text")
            guard !seen.contains(patient), condition.isMet(by: text) else { continue }
            guard try body(patient, text) else { return }
        }
    }

    private mutating func append(_ patient: Int64, _ visit: LiveVisits.Visit?) throws {
        seen.insert(patient)
        let record = try visit.flatMap { try EncounterRecord.find(database, $0.id) }
        if let entry = try PatientList.entry(database, of: PatientID(patient), visit: record) { entries.append(entry) }
    }

    /// Somebody who fits, and what the order looks at.
    private struct Candidate {
        let patient: Int64
        let fit: SearchQuery.Fit
        let visit: LiveVisits.Visit?

        func precedes(_ other: Candidate) -> Bool {
            let isHere = visit?.isHere == true
            if isHere != (other.visit?.isHere == true) { return isHere }
            if fit != other.fit { return fit < other.fit }
            if (visit == nil) != (other.visit == nil) { return visit != nil }
            return patient > other.patient
        }
    }
}
