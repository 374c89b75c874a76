package import CaptureModel
package import DICOMUpperLayer

/// A modality worklist, or an encounter manager that answers as one, that is asked for what is to be done.
package struct WorklistConfiguration: Hashable, Sendable {
    /// What is asked for; what is empty is not asked for.
    package struct Keys: Hashable, Sendable {
        /// ScheduledStationAETitle.
        package var stationAETitle: String
        /// Modality.
        package var modality: String
        /// How many days before today, 0 to 31.
        package var daysBack: Int
        /// How many days after today, 0 to 31.
        package var daysAhead: Int
        /// InstitutionName (IHE RAD EBIW).
        package var institution: String
        /// InstitutionalDepartmentName (IHE RAD EBIW).
        package var department: String
        /// AdmissionID (IHE RAD EBIW).
        package var admission: String
        /// The namespace of IssuerOfAdmissionIDSequence (IHE RAD EBIW).
        package var admissionIssuer: String
    }

    /// The name that orders bear as their source.
    package var name: WorklistName
    /// A host name or an address.
    package var host: String
    /// The port.
    package var port: UInt16
    /// The worklist's AE title.
    package var called: AETitle
    /// Ours.
    package var calling: AETitle
    /// Encryption; nothing: none.
    package var tls: TLSConfiguration?
    /// How long after one question the next is asked.
    package var interval: Duration
    /// What is asked for.
    package var keys: Keys
    /// Who gives the patient identifiers, for answers that name no issuer.
    package var identifierAuthority: String
    /// Their kind, such as `MR`.
    package var identifierType: String
    /// The most entries that are taken, 1 to 10 000.
    package var limit: Int
}
