import CaptureModel
import GRDB

/// What is said of people.
extension AdmissionFold {
    /// A person after a statement.
    struct Told {
        /// Who.
        let person: PatientID
        /// Whether the list has the person.
        let isListed: Bool
        /// Whether admissions deleted the person after what the message tells of.
        var isForgotten = false
        /// Why the statement changed nothing.
        var note: String?

        /// What the message came to, if it said nothing else.
        var result: Result { Result(patient: isListed ? person : nil, note: note) }
    }

    /// Takes in what the message says of a person; makes the person where there is none.
    ///
    /// - Parameter surely: the message says that the person exists, even if it is older than a deletion.
    func tell(_ statement: PatientStatement, surely: Bool = false) throws -> Told {
        let identity =
            try live(statement.identifier) ?? PatientIdentityRecord.exactly(database, statement.identifier)
        let known = try PatientRecord.find(database, identity.id)
        var moment = occurred
        if let deleted = identity.deleted, deleted > occurred {
            guard surely else {
                return Told(
                    person: identity.id, isListed: known != nil, isForgotten: true,
                    note: "older than the person's deletion")
            }
            moment = deleted
        }
        guard var record = known else {
            var knowledge = PatientKnowledge(of: statement.identifier)
            knowledge.tell(statement, at: moment)
            try PatientRecord(id: identity.id, knowledge: knowledge, occurred: moment, lastChanged: received)
                .insert(database)
            if identity.deleted != nil {
                try TombstoneRecord.remove(database, identity.id)
                try journal?.write(
                    .init(kind: .restored, person: identity.id, after: .init(patient: knowledge.patient)))
            }
            return Told(person: identity.id, isListed: true)
        }
        let former = record
        let before = record.knowledge
        record.knowledge.tell(statement, at: moment)
        if moment < record.occurred, record.knowledge == before {
            return Told(person: record.id, isListed: true, note: "older than what is known")
        }
        record.occurred = max(record.occurred, moment)
        record.lastChanged = received
        try record.updateChanges(database, from: former)
        try noteDemographics(record.id, before: before.patient, after: record.patient)
        return Told(person: record.id, isListed: true)
    }

    /// A29: what was said of the person before counts no more; a tombstone stays for the exams that name them.
    func delete(_ statement: PatientStatement) throws -> Result {
        let identity =
            try live(statement.identifier) ?? PatientIdentityRecord.exactly(database, statement.identifier)
        if let deleted = identity.deleted, deleted > occurred { return Result(note: "older than another deletion") }
        let visits = try visits(naming: identity.id)
        // A number that was merged into this one may have been deleted later than this: then that stays.
        try database.run(
            """
            UPDATE patientIdentity SET deleted = ?1, deletedAfter = (SELECT coalesce(max(id), 0) FROM visitHistory)
            WHERE (id = ?2 OR survivor = ?2) AND (deleted IS NULL OR deleted <= ?1)
            """, [occurred.milliseconds, identity.id.number])
        for visit in visits { try refold(visit) }
        guard var record = try PatientRecord.find(database, identity.id) else {
            return Result(note: "the person is not known")
        }
        let before = record.knowledge
        if record.occurred > occurred {
            record.knowledge.forget(through: occurred)
            if record.knowledge != before {
                record.lastChanged = received
                try record.update(database)
                try noteDemographics(record.id, before: before.patient, after: record.patient)
            }
            return Result(patient: record.id, note: "something newer is known of the person")
        }
        let isNamed = try isNamedByExam(record.id)
        if isNamed {
            try TombstoneRecord(id: record.id, patient: before.patient, deleted: occurred).insert(database)
        }
        try database.run("DELETE FROM patient WHERE id = ?", [record.id.number])
        try journal?.write(.init(kind: .deleted, person: record.id, before: .init(patient: before.patient)))
        return isNamed && asksForExams
            ? asking("an exam was made for the person who is deleted; see whose it is, and correct it", about: nil)
            : Result()
    }

    /// A24 and A37: what was said last of two people being one.
    func link(_ first: PatientStatement, _ second: PatientStatement, isLinked: Bool) throws -> Result {
        let (one, other) = (try tell(first), try tell(second))
        guard one.person != other.person else { return Result(patient: one.person, note: "both are the same person") }
        let ends = [one.person.number, other.person.number].sorted()
        let known = try database.integer(
            "SELECT occurred FROM personLink WHERE first = ? AND second = ?", [ends[0], ends[1]])
        if let known, known > occurred.milliseconds {
            return Result(patient: one.person, note: "older than what is known")
        }
        try database.run(
            """
            INSERT INTO personLink (first, second, isLinked, occurred) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET isLinked = excluded.isLinked, occurred = excluded.occurred
            """, [ends[0], ends[1], isLinked ? 1 : 0, occurred.milliseconds])
        try journal?.write(.init(kind: isLinked ? .linked : .unlinked, person: one.person, other: other.person))
        return one.result
    }

    /// The identity that an identifier means, which no merge has given up.
    func live(_ identifier: PatientIdentifier) throws -> PatientIdentityRecord? {
        let identity = try PatientIdentityRecord.meant(database, by: identifier)
        if identity?.survivor != nil {
            throw StoreError(
                .mergedIdentifier,
                "the message uses an identifier that a merge gave up; the sender must use the surviving one")
        }
        return identity
    }

    func noteDemographics(_ person: PatientID, before: Patient, after: Patient) throws {
        guard before != after else { return }
        try journal?.write(
            .init(kind: .demographics, person: person, before: .init(patient: before), after: .init(patient: after)))
    }

    /// Only exams of that time count, so that folding again comes to the same.
    private func isNamedByExam(_ person: PatientID) throws -> Bool {
        try database.integer(
            """
            SELECT 1 FROM exam WHERE patient IN (SELECT id FROM patientIdentity WHERE id = ?1 OR survivor = ?1)
                AND opened <= ?2 LIMIT 1
            """, [person.number, received.milliseconds]) != nil
    }
}
