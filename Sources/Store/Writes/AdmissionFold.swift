import CaptureModel
import GRDB

/// Folds one message into the admissions list.
///
/// What a person or a visit is like is said by the message that happened last, whenever it came; who is who is said by
/// every merge.
struct AdmissionFold {
    let database: Database
    /// When it happened; when it came, where the message does not say.
    let occurred: Timestamp
    /// When it came.
    let received: Timestamp

    /// What folding came to.
    struct Result: Equatable {
        /// Whom the message speaks of, where the list knows one.
        var patient: PatientID?
        /// Why the list does not show all that the message says; without its contents.
        var note: String?
    }

    /// Folds the event.
    func fold(_ event: AdmissionEvent) throws -> Result {
        switch event {
        case .admitted(let statement, let visit):
            return try begin(visit, of: statement, status: .open)
        case .updated(let statement, let visit?):
            return try begin(visit, of: statement, status: nil)
        case .updated(let statement, nil):
            return try tell(statement)
        case .discharged(let statement, let visit):
            return try end(visit, of: statement, as: .discharged)
        case .admissionCancelled(let statement, let visit):
            return try end(visit, of: statement, as: .cancelled)
        case .merged(let merges):
            var result = Result()
            for pair in merges {
                let next = try merge(pair)
                result = Result(patient: next.patient, note: next.note ?? result.note)
            }
            return result
        case .noted:
            return Result(note: "not followed")
        }
    }

    /// Applies what the message says of a person, where nothing newer is known.
    ///
    /// - Parameter former: whose data stand in where a new person's message is silent.
    func tell(_ statement: PatientStatement, former: Patient? = nil) throws -> Result {
        let identity = try live(statement.identifier)
        let id = try identity?.id ?? PatientIdentityRecord.number(database, of: statement.identifier)
        let known = try PatientRecord.find(database, id)
        if let known, known.occurred > occurred { return Result(patient: id, note: "older than what is known") }
        let patient = statement.applied(to: known?.patient ?? former)
        try PatientRecord(id: id, patient: patient, occurred: occurred, lastChanged: received).save(database)
        return Result(patient: id)
    }

    private func begin(
        _ statement: EncounterStatement, of person: PatientStatement, status: Encounter.Status?
    ) throws -> Result {
        var result = try tell(person)
        guard let patient = result.patient else { return result }
        let identity = try VisitIdentityRecord.get(database, statement.visitNumber)
        let known = try EncounterRecord.find(database, identity.id)
        if let known, known.occurred > occurred {
            result.note = "older than what is known"
            return result
        }
        var next = statement.applied(to: known?.encounter, status: status)
        var latest = occurred
        if known == nil, let end = identity.end, end.occurred > occurred {
            next.status = end.status
            latest = end.occurred
        }
        try EncounterRecord(id: identity.id, patient: patient, encounter: next, occurred: latest).save(database)
        return result
    }

    private func end(
        _ statement: EncounterStatement, of person: PatientStatement, as status: Encounter.Status
    ) throws -> Result {
        _ = try live(person.identifier)
        let identity = try VisitIdentityRecord.get(database, statement.visitNumber)
        guard let known = try EncounterRecord.find(database, identity.id) else {
            try identity.keepEnd(database, status, occurred: occurred)
            return Result(note: "the visit is not known")
        }
        guard try live(person.identifier)?.id == known.patient else {
            return Result(patient: known.patient, note: "the visit is another person's")
        }
        var result = try tell(person)
        guard known.occurred <= occurred else {
            result.note = "older than what is known"
            return result
        }
        let next = statement.applied(to: known.encounter, status: status)
        try EncounterRecord(id: known.id, patient: known.patient, encounter: next, occurred: occurred).save(database)
        return result
    }

    /// The identity that an identifier means, which no merge has given up.
    private func live(_ identifier: PatientIdentifier) throws -> PatientIdentityRecord? {
        let identity = try PatientIdentityRecord.meant(database, by: identifier)
        if identity?.survivor != nil {
            throw StoreError(
                .mergedIdentifier,
                "the message uses an identifier that a merge gave up; the sender must use the surviving one")
        }
        return identity
    }
}
