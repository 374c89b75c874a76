package import DICOMNetwork

/// A modality worklist, or an encounter manager that answers as one (IHE RAD EBIW, RAD-130), and what is asked of it.
package struct WorklistSettings: Sendable {
    /// Its name in the configuration.
    package var name: String
    /// Who is asked.
    package var peer: DICOMPeer
    /// How long after one question the next is asked.
    package var interval: Duration
    /// What is asked for.
    package var keys: Keys
    /// Who gives the patient identifiers of this worklist, for answers without IssuerOfPatientID.
    package var assumedAuthority: String
    /// The kind of these identifiers, such as `MR`.
    package var identifierType: String
    /// The most answers that are read; a list that is longer is refused as a whole rather than shown in part.
    package var limit: Int

    /// The matching keys; what is empty is not asked for.
    package struct Keys: Hashable, Sendable {
        /// ScheduledStationAETitle.
        package var stationAETitle = ""
        /// Modality.
        package var modality = ""
        /// How many days before today.
        package var daysBack = 0
        /// How many days after today.
        package var daysAhead = 0
        /// InstitutionName (EBIW).
        package var institution = ""
        /// InstitutionalDepartmentName (EBIW).
        package var department = ""
        /// AdmissionID (EBIW).
        package var admissionID = ""
        /// The namespace of IssuerOfAdmissionIDSequence (EBIW).
        package var admissionIssuer = ""

        /// Makes keys that ask for everything of today.
        package init() {}
    }

    /// Makes settings; see the fields.
    package init(
        name: String, peer: DICOMPeer, interval: Duration = .seconds(60), keys: Keys = Keys(),
        assumedAuthority: String = "", identifierType: String = "MR", limit: Int = 2_000
    ) {
        self.name = name
        self.peer = peer
        self.interval = interval
        self.keys = keys
        self.assumedAuthority = assumedAuthority
        self.identifierType = identifierType
        self.limit = limit
    }
}
