package import CaptureModel
import GRDB

extension Store {
    /// What touched the identity of a person, merges followed, the newest first.
    package func journal(of person: PatientID, limit: Int = 200) async throws(StoreError) -> [IdentityJournalEntry] {
        try await database.read { try IdentityJournal.lines($0, of: person, limit: limit) }
    }

    /// The newest lines of the journal of identities.
    package func journal(limit: Int = 200) async throws(StoreError) -> [IdentityJournalEntry] {
        try await database.read { try IdentityJournal.lines($0, limit: limit) }
    }

    /// The messages that the list could not follow by itself and nobody has looked at, the oldest first.
    package func admissionsForAttention(limit: Int = 200) async throws(StoreError) -> [AdmissionAttention] {
        try await database.read { try AdmissionMessageRecord.waiting($0, limit: limit) }
    }

    /// Whom somebody says to be the same person (A24) and who is still another one of the list, by number.
    package func links(of person: PatientID) async throws(StoreError) -> [PatientID] {
        try await database.read { connection in
            try connection.rows(
                """
                WITH linked AS (
                    SELECT coalesce(one.survivor, one.id) AS first, coalesce(two.survivor, two.id) AS second
                    FROM personLink AS link JOIN patientIdentity AS one ON one.id = link.first
                    JOIN patientIdentity AS two ON two.id = link.second WHERE link.isLinked = 1),
                asked AS (SELECT coalesce(survivor, id) AS id FROM patientIdentity WHERE id = ?)
                SELECT person FROM (
                    SELECT second AS person FROM linked WHERE first = (SELECT id FROM asked)
                    UNION SELECT first FROM linked WHERE second = (SELECT id FROM asked))
                WHERE person <> (SELECT id FROM asked) AND EXISTS (SELECT 1 FROM patient WHERE id = person)
                ORDER BY person
                """, [person.number]
            ).map { PatientID(try $0.value("person")) }
        }
    }
}
