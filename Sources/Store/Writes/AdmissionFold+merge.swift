import CaptureModel
import GRDB

/// HL7 A40: the prior identifier is given up for the surviving one (HL7 v2.5.1 §3.3.40).
extension AdmissionFold {
    /// Makes one pair of a merge true.
    ///
    /// A merge into an identifier that was itself given up goes to the end of that chain. Throws `circularMerge` where
    /// the survivor would be given up for itself, `mergedIdentifier` where the prior one was given up for another.
    func merge(_ pair: AdmissionEvent.Merge) throws -> Result {
        let surviving = try PatientIdentityRecord.meant(database, by: pair.surviving.identifier)
        let prior = try PatientIdentityRecord.meant(database, by: pair.prior)
        if pair.surviving.identifier == pair.prior || (prior != nil && prior?.id == surviving?.id) { throw circle }
        if let prior, prior.survivor == nil {
            if prior.id == surviving?.person { throw circle }
            let former = try PatientRecord.find(database, prior.id)
            let result = try settle(pair.surviving, surviving, former: former?.patient)
            try give(prior.id, to: result.patient)
            return result
        }
        if let prior, prior.person != surviving?.person {
            throw StoreError(
                .mergedIdentifier, "the prior identifier was already given up for another; it cannot be merged again")
        }
        let result = try settle(pair.surviving, surviving, former: nil)
        try give(try PatientIdentityRecord.number(database, of: pair.prior), to: result.patient)
        return result
    }

    private var circle: StoreError {
        StoreError(.circularMerge, "the merge would give a person up for itself; the sender must correct it")
    }

    /// The survivor's entry: as the message says, unless a merge gave up the survivor too.
    private func settle(
        _ statement: PatientStatement, _ identity: PatientIdentityRecord?, former: Patient?
    ) throws -> Result {
        if let identity, identity.survivor != nil {
            return Result(patient: identity.person, note: "the survivor was merged itself")
        }
        return try tell(statement, former: former)
    }

    /// Visits and earlier aliases follow; the prior person leaves the list.
    private func give(_ prior: PatientID, to survivor: PatientID?) throws {
        guard let survivor, survivor != prior else { return }
        try database.run("UPDATE encounter SET patient = ? WHERE patient = ?", [survivor.number, prior.number])
        try database.run(
            "UPDATE patientIdentity SET survivor = ?1 WHERE id = ?2 OR survivor = ?2", [survivor.number, prior.number])
        try database.run("DELETE FROM patient WHERE id = ?", [prior.number])
    }
}
