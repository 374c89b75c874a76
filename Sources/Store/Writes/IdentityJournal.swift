import CaptureModel
import Foundation
import GRDB

/// Writes lines of the journal of identities, in the transaction of what they tell.
struct IdentityJournal {
    /// A line as it is going to be written.
    struct Line {
        var kind: IdentityJournalEntry.Kind
        var person: PatientID?
        var other: PatientID?
        var before: IdentityJournalEntry.State?
        var after: IdentityJournalEntry.State?
    }

    /// The author of what the feed says.
    static let feed = "admissions"
    /// The author of what the agent does by itself.
    static let agent = "vignette"

    let database: Database
    /// When.
    let now: Timestamp
    /// Who.
    let author: String
    /// The stored message that says so, and its sender, control ID and event.
    var message: (number: Int64, source: String)?

    /// Writes a line.
    func write(_ line: Line) throws {
        try database.run(
            """
            INSERT INTO identityJournal (at, author, message, source, kind, person, other, before, after)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                now.milliseconds, author, message?.number, message?.source, line.kind.rawValue, line.person?.number,
                line.other?.number, try line.before.map(Self.text), try line.after.map(Self.text),
            ])
    }

    private static func text(_ state: IdentityJournalEntry.State) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(state), as: UTF8.self)
    }

    /// The lines that name a person, merges followed, the newest first.
    static func lines(_ database: Database, of person: PatientID, limit: Int) throws -> [IdentityJournalEntry] {
        try database.rows(
            """
            WITH named AS (
                SELECT id FROM patientIdentity WHERE coalesce(survivor, id) = (
                    SELECT coalesce(survivor, id) FROM patientIdentity WHERE id = ?1))
            SELECT * FROM identityJournal WHERE id IN (
                SELECT id FROM identityJournal WHERE person IN named
                UNION SELECT id FROM identityJournal WHERE other IN named)
            ORDER BY id DESC LIMIT ?2
            """, [person.number, max(limit, 0)]
        ).map(entry)
    }

    /// The newest lines of all.
    static func lines(_ database: Database, limit: Int) throws -> [IdentityJournalEntry] {
        try database.rows("SELECT * FROM identityJournal ORDER BY id DESC LIMIT ?", [max(limit, 0)]).map(entry)
    }

    private static func entry(_ row: Row) throws -> IdentityJournalEntry {
        func state(_ column: String) throws -> IdentityJournalEntry.State? {
            try row.parsed(column) { try? JSONDecoder().decode(IdentityJournalEntry.State.self, from: Data($0.utf8)) }
        }
        return IdentityJournalEntry(
            number: try row.value("id"), at: try row.time("at"), author: try row.value("author"),
            message: try row.optional("message"), source: try row.optional("source"),
            kind: try row.required("kind", IdentityJournalEntry.Kind.init(rawValue:)),
            person: try row.optional("person", Int64.self).map(PatientID.init),
            other: try row.optional("other", Int64.self).map(PatientID.init),
            before: try state("before"), after: try state("after"))
    }
}

extension Transaction {
    /// Writes a line of the journal of identities.
    func journal(_ line: IdentityJournal.Line, by author: String) throws {
        try IdentityJournal(database: database, now: now, author: author).write(line)
    }
}
