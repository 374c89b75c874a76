import CaptureModel
import GRDB

/// Visits that get another number or another person.
extension AdmissionFold {
    /// A42 and A50: the same visit has another number, or two visits are one.
    func changeNumber(_ change: AdmissionEvent.VisitNumberChange) throws -> Result {
        try renumber(change) { visit, person in visit.patient == person }
    }

    /// A45: the visit is this person's.
    func moveVisit(_ change: AdmissionEvent.VisitNumberChange) throws -> Result {
        let result = try renumber(change) { _, _ in true }
        let visit = try VisitIdentityRecord.exactly(database, change.visit.surviving)
        return try askingForExams(during: [visit.current], result)
    }

    /// A visit that becomes another person's says nothing of whose an exam is that was made during it: a person does.
    func askingForExams(during visits: [EncounterID], _ result: Result) throws -> Result {
        for id in visits where asksForExams {
            guard let visit = try EncounterRecord.find(database, id),
                try ExamRecord.isOfAnother(database, than: visit.patient, during: id)
            else { continue }
            return result.followed(
                by: asking(
                    "an exam was made during the visit for the patient of before; see whose it is, and correct it",
                    about: result.patient))
        }
        return result
    }

    /// A51: the person's visit has another alternate identifier.
    func changeAlternateNumber(_ change: AdmissionEvent.VisitNumberChange) throws -> Result {
        let told = try tell(change.person)
        let visits = try EncounterRecord.list(
            database,
            """
            WHERE encounter.patient = ? AND alternateValue = ? AND alternateAuthority = ? AND isWithdrawn = 0
            ORDER BY encounter.id
            """,
            [told.person.number, change.visit.prior.value, change.visit.prior.authority])
        guard !visits.isEmpty else { return Result(patient: told.result.patient, note: "no visit has that number") }
        for visit in visits {
            try take(
                .updated, of: told,
                EncounterStatement(
                    visitNumber: visit.encounter.visitNumber, alternateVisit: .set(change.visit.surviving)),
                in: try VisitIdentityRecord.get(database, visit.id))
        }
        return told.result
    }

    /// - Parameter isFree: whether the visit of the prior number may be the person's.
    private func renumber(
        _ change: AdmissionEvent.VisitNumberChange, ifPrior isFree: (EncounterRecord, PatientID) -> Bool
    ) throws -> Result {
        let told = try tell(change.person)
        let prior = try VisitIdentityRecord.exactly(database, change.visit.prior)
        let surviving = try VisitIdentityRecord.exactly(database, change.visit.surviving)
        let source = prior.current
        // A number that was given up for the very one that it replaces now holds again.
        let isReturning = surviving.survivor == source && prior.survivor == nil
        let target = isReturning ? surviving.id : surviving.current
        let known = try EncounterRecord.listed(database, source)
        if let known, !isFree(known, told.person) {
            return asking("the visit of the prior number is another person's", about: told.result.patient)
        }
        if source != target {
            let other = isReturning ? nil : try EncounterRecord.listed(database, target)
            if let other, other.patient != told.person {
                return asking("the surviving number is another person's visit", about: told.result.patient)
            }
            try replace(source, by: target, isMerge: other != nil)
            try journal?.write(
                .init(
                    kind: .visitRenumbered, person: told.person, before: .init(visit: change.visit.prior),
                    after: .init(visit: change.visit.surviving)))
        }
        var result = told.result
        result.note =
            try take(
                .updated, of: told,
                EncounterStatement(
                    visitNumber: change.visit.surviving, account: change.account.map { .set($0) } ?? .unchanged),
                in: try VisitIdentityRecord.get(database, target)) ?? result.note
        return result
    }

    /// The history goes with a visit that only gets another number.
    ///
    /// Of two visits the survivor is what was said of it alone.
    private func replace(_ source: EncounterID, by target: EncounterID, isMerge: Bool) throws {
        try VisitIdentityRecord.replace(database, source, by: target, merged: isMerge ? occurred : nil)
        if isMerge {
            try database.run("DELETE FROM encounter WHERE id = ?", [source.number])
            try database.run("DELETE FROM visitHistory WHERE visit = ?", [source.number])
        } else {
            // What an exam remembers of the visit goes along too; at the target there is at most such a remnant.
            try database.run(
                "DELETE FROM encounter WHERE id = ?1 AND EXISTS (SELECT 1 FROM encounter WHERE id = ?2)",
                [target.number, source.number])
            try database.run("UPDATE encounter SET id = ? WHERE id = ?", [target.number, source.number])
            try database.run("UPDATE visitHistory SET visit = ? WHERE visit = ?", [target.number, source.number])
            try refold(target)
        }
    }
}
