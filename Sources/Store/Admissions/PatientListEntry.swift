package import CaptureModel

/// A person of the admissions list with the visit that is open now.
package struct PatientListEntry: Hashable, Sendable {
    /// A visit and the number by which the store knows it.
    package struct Visit: Hashable, Sendable {
        /// Which visit.
        package let id: EncounterID
        /// The visit.
        package let encounter: Encounter

        /// Puts the two together.
        package init(id: EncounterID, encounter: Encounter) {
            self.id = id
            self.encounter = encounter
        }
    }

    /// Which person.
    package let id: PatientID
    /// The person.
    package let patient: Patient
    /// The newest open visit, where there is one.
    package let encounter: Visit?
    /// When a message last changed the person.
    package let lastChanged: Timestamp

    /// Puts an entry together.
    package init(id: PatientID, patient: Patient, encounter: Visit?, lastChanged: Timestamp) {
        self.id = id
        self.patient = patient
        self.encounter = encounter
        self.lastChanged = lastChanged
    }
}
