import CaptureModel
import GRDB

/// HL7 A40 and its family, and A47: an identifier is given up for another one (HL7 v2.5.1 §3.3.40, §3.3.47).
extension AdmissionFold {
    /// Makes one pair of a merge true.
    ///
    /// A merge into an identifier that was itself given up goes to the end of that chain. Throws `circularMerge` where
    /// the survivor would be given up for itself, `mergedIdentifier` where the prior one was given up for another.
    func merge(_ pair: AdmissionEvent.Merge) throws -> Result {
        let prior = try PatientIdentityRecord.meant(database, by: pair.prior)
        let surviving = try PatientIdentityRecord.meant(database, by: pair.surviving.identifier)
        if pair.surviving.identifier == pair.prior { throw circle }
        if let prior, let given = prior.survivor, given != surviving?.person { throw givenUp }
        if let prior, prior.survivor == nil, prior.id == surviving?.person { throw circle }
        var result = try survive(pair.surviving, surviving)
        if let survivor = result.patient, prior?.survivor == nil {
            let identity = try prior ?? PatientIdentityRecord.exactly(database, pair.prior)
            if identity.id == survivor { throw circle }
            try inherit(from: identity.id, to: survivor)
            try give(identity.id, to: survivor, as: .merged)
        }
        if let account = pair.account, let survivor = result.patient {
            result = result.followed(by: try replace(account, of: survivor))
        }
        return result
    }

    /// Gives a person an identifier that nobody has.
    ///
    /// Where a person of the list has it already, or one whom an exam remembers, the two may be different people:
    /// nothing is changed, and somebody has to look. Throws `mergedIdentifier` where either was given up for another.
    func rename(_ pair: AdmissionEvent.Merge) throws -> Result {
        let prior = try PatientIdentityRecord.meant(database, by: pair.prior)
        let surviving = try PatientIdentityRecord.meant(database, by: pair.surviving.identifier)
        if pair.surviving.identifier == pair.prior || (prior != nil && prior?.id == surviving?.id) {
            return try tell(pair.surviving).result
        }
        if surviving?.survivor != nil { throw givenUp }
        if let given = prior?.survivor {
            guard given == surviving?.id else { throw givenUp }
            return try tell(pair.surviving).result
        }
        let identity = try surviving ?? PatientIdentityRecord.exactly(database, pair.surviving.identifier)
        let isTaken = try surviving != nil || TombstoneRecord.find(database, identity.id) != nil
        if let prior, isTaken {
            return asking("the new identifier is in use already", about: surviving?.id ?? prior.id)
        }
        if let record = try prior.flatMap({ try PatientRecord.find(database, $0.id) }) {
            try PatientRecord(
                id: identity.id, knowledge: try said(of: record).renamed(pair.surviving.identifier),
                occurred: record.occurred, lastChanged: received
            ).insert(database)
        }
        let told = try tell(pair.surviving, surely: true)
        let former = try prior ?? PatientIdentityRecord.exactly(database, pair.prior)
        if former.id == told.person { throw circle }
        try give(former.id, to: told.person, as: .renamed)
        return told.result
    }

    private var circle: StoreError {
        StoreError(.circularMerge, "the merge would give a person up for itself; the sender must correct it")
    }

    private var givenUp: StoreError {
        StoreError(
            .mergedIdentifier,
            "the identifier was already given up for another; it cannot be given up again, or come back")
    }

    /// The survivor's entry: as the message says, unless a merge gave up the survivor too.
    private func survive(_ statement: PatientStatement, _ identity: PatientIdentityRecord?) throws -> Result {
        guard let survivor = identity?.survivor else { return try tell(statement, surely: true).result }
        if try PatientRecord.find(database, survivor) == nil {
            var statement = statement
            statement.identifier = try PatientIdentityRecord.identifier(database, of: survivor)
            return try tell(statement, surely: true).result
        }
        return Result(patient: survivor, note: "the survivor was merged itself")
    }

    /// What was never said of the survivor is as it was said of the prior person.
    private func inherit(from prior: PatientID, to survivor: PatientID) throws {
        guard let former = try PatientRecord.find(database, prior),
            var record = try PatientRecord.find(database, survivor)
        else { return }
        record.knowledge.inherit(from: try said(of: former))
        record.occurred = max(record.occurred, former.occurred)
        try record.update(database)
    }

    /// What somebody said of a person: not the name that stood for an emergency identity's patient until now.
    private func said(of record: PatientRecord) throws -> PatientKnowledge {
        var knowledge = record.knowledge
        if try EmergencyIdentityRecord.isTaken(database, record.id) {
            knowledge.forget(through: EmergencyPerson.occurred)
        }
        return knowledge
    }

    /// Visits and earlier aliases follow; the prior person leaves the list.
    private func give(_ prior: PatientID, to survivor: PatientID, as kind: IdentityJournalEntry.Kind) throws {
        let former =
            try PatientRecord.find(database, prior)?.patient ?? TombstoneRecord.find(database, prior)?.patient
        try database.run("UPDATE encounter SET patient = ? WHERE patient = ?", [survivor.number, prior.number])
        try database.run(
            "UPDATE patientIdentity SET survivor = ?1 WHERE id = ?2 OR survivor = ?2", [survivor.number, prior.number])
        try database.run("DELETE FROM patient WHERE id = ?", [prior.number])
        try TombstoneRecord.remove(database, prior)
        // An end that was another person's is the same person's now.
        for visit in try visits(naming: survivor) { try refold(visit) }
        try journal?.write(
            .init(
                kind: kind, person: survivor, other: prior, before: former.map { .init(patient: $0) },
                after: try PatientRecord.find(database, survivor).map { .init(patient: $0.patient) }))
    }
}
