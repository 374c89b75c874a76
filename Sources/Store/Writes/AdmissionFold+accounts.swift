import CaptureModel
import GRDB

/// Accounts that get another number or another person.
extension AdmissionFold {
    /// A35, A41 and A49: an account has another number.
    func changeAccount(_ change: AdmissionEvent.AccountChange) throws -> Result {
        let told = try tell(change.person)
        return told.result.followed(by: try replace(change.account, of: told.person))
    }

    /// A44: all visits of an account are this person's.
    func moveAccount(_ change: AdmissionEvent.AccountChange) throws -> Result {
        let told = try tell(change.person)
        let former = try change.priorPerson.flatMap { try PatientIdentityRecord.meant(database, by: $0)?.person }
        let visits = try visits(in: change.account.prior).filter { $0.patient != told.person }
        guard visits.allSatisfy({ change.priorPerson == nil || $0.patient == former }) else {
            return asking("the account has visits of a third person", about: told.result.patient)
        }
        for visit in visits {
            try take(
                .updated, of: told, EncounterStatement(visitNumber: visit.encounter.visitNumber),
                in: try VisitIdentityRecord.get(database, visit.id))
        }
        return try askingForExams(
            during: visits.map(\.id), told.result.followed(by: try replace(change.account, of: told.person)))
    }

    /// Puts one account number in the place of another, unless visits of somebody else have it.
    func replace(_ numbers: AdmissionEvent.Replacement, of person: PatientID) throws -> Result {
        guard numbers.prior != numbers.surviving else { return Result(patient: person) }
        guard try visits(in: numbers.prior).allSatisfy({ $0.patient == person }) else {
            return asking("the prior account has visits of another person", about: person)
        }
        try AccountRecord.replace(
            database, try AccountRecord.exactly(database, numbers.prior),
            by: try AccountRecord.exactly(database, numbers.surviving))
        try journal?.write(
            .init(
                kind: .accountRenumbered, person: person, before: .init(account: numbers.prior),
                after: .init(account: numbers.surviving)))
        return Result(patient: person)
    }

    private func visits(in account: VisitNumber) throws -> [EncounterRecord] {
        let current = try AccountRecord.exactly(database, account).current
        return try EncounterRecord.list(
            database,
            """
            WHERE encounter.account IN (SELECT id FROM account WHERE id = ?1 OR survivor = ?1) AND isWithdrawn = 0
            ORDER BY encounter.id
            """, [current.number])
    }
}
