import CaptureModel
import GRDB

/// What is said of visits.
extension AdmissionFold {
    /// An event of one visit.
    func follow(_ change: VisitChange, of person: PatientStatement, _ statement: EncounterStatement) throws -> Result {
        let told = try tell(person)
        let number = try VisitIdentityRecord.exactly(database, statement.visitNumber)
        if let merged = number.merged, merged > occurred {
            return Result(patient: told.result.patient, note: "about a visit that was merged into another since")
        }
        var result = told.result
        result.note = try take(change, of: told, statement, in: number) ?? result.note
        return result
    }

    /// Writes down what was said of a visit, and folds it into the list.
    ///
    /// - Returns: why it does not count, where that is so.
    @discardableResult
    func take(
        _ change: VisitChange, of told: Told, _ statement: EncounterStatement, in number: VisitIdentityRecord
    ) throws -> String? {
        try VisitHistoryRecord.insert(
            database, visit: number.current, occurred: occurred, change: change, person: told.person,
            statement: statement)
        let known = try EncounterRecord.find(database, number.current)
        guard let known, known.occurred <= occurred, known.encounter.status != .deleted, !told.isForgotten else {
            let isKnown = try refold(number.current)
            if isKnown { return known.map { $0.occurred > occurred } == true ? "older than what is known" : nil }
            return change.isEnd ? "the visit is not known" : nil
        }
        var course = VisitCourse(encounter: known.encounter, person: known.patient)
        var statement = statement
        statement.visitNumber = known.encounter.visitNumber
        let counts = course.take(change, of: told.person, saying: statement)
        try keep(course, of: number.current, before: known, occurred: occurred)
        return counts ? nil : "the visit is another person's, or has begun"
    }

    /// Folds a visit again from all that was said of it; returns whether there is such a visit.
    @discardableResult
    func refold(_ id: EncounterID) throws -> Bool {
        let number = try VisitIdentityRecord.get(database, id)
        let known = try EncounterRecord.find(database, id)
        guard let (course, occurred) = try VisitHistoryRecord.course(database, of: number) else { return false }
        try keep(course, of: id, before: known, occurred: occurred)
        return course.isKnown
    }

    /// The visits of which anything was said together with a person.
    func visits(naming person: PatientID) throws -> [EncounterID] {
        try database.rows(
            """
            SELECT DISTINCT history.visit FROM visitHistory AS history
            JOIN visitIdentity AS identity ON identity.id = history.visit AND identity.survivor IS NULL
            WHERE history.person IN (SELECT id FROM patientIdentity WHERE id = ?1 OR survivor = ?1)
            ORDER BY history.visit
            """, [person.number]
        ).map { EncounterID(try $0.value("visit")) }
    }

    private func keep(
        _ course: VisitCourse, of id: EncounterID, before: EncounterRecord?, occurred: Timestamp
    ) throws {
        guard course.isKnown, let encounter = course.encounter, let person = course.person else {
            guard let before else { return }
            return try withdraw(before)
        }
        let record = try EncounterRecord(
            database, id: id, patient: person, encounter: encounter, occurred: occurred)
        guard let before else { return try record.insert(database) }
        try record.updateChanges(database, from: before)
        guard before.patient != person, !before.isWithdrawn else { return }
        try journal?.write(
            .init(
                kind: .visitMoved, person: person, other: before.patient,
                before: try state(of: before), after: try state(of: record)))
    }

    /// Takes a visit from the list of which nothing counts any more; an exam keeps what it names.
    private func withdraw(_ record: EncounterRecord) throws {
        let exam = try database.integer(
            """
            SELECT 1 FROM exam WHERE encounter IN (SELECT id FROM visitIdentity WHERE id = ?1 OR survivor = ?1)
                AND opened <= ?2 LIMIT 1
            """, [record.id.number, received.milliseconds])
        let sql =
            exam == nil
            ? "DELETE FROM encounter WHERE id = ?"
            : "UPDATE encounter SET status = 'deleted', isWithdrawn = 1 WHERE id = ?"
        try database.run(sql, [record.id.number])
    }

    private func state(of record: EncounterRecord) throws -> IdentityJournalEntry.State {
        IdentityJournalEntry.State(
            patient: try PatientRecord.find(database, record.patient)?.patient, visit: record.encounter.visitNumber,
            account: record.encounter.account)
    }
}
