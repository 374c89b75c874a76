import CaptureModel
import Store

/// A person of the admissions list, as our JSON shows them.
package struct PatientDocument: Hashable, Sendable, Codable {
    /// As `4711^^^NORTHSIDE^MR`: what other requests name the person by.
    package var patient: String
    /// The name as the banner shows it.
    package var name: String
    /// `YYYYMMDD`, where known.
    package var birthDate: String?
    /// `M`, `F` or `O`, where known.
    package var sex: String?
    /// The number of the open visit.
    package var visit: String?
    /// Where the visit takes place, as `ENDO^R1`.
    package var location: String?
    /// Why the patient comes, as admissions says.
    package var reason: String?

    init(_ patient: Patient, encounter: Encounter?) {
        self.patient = patient.identifier.hl7
        name = patient.name.display
        birthDate = patient.birthDate?.text
        sex = patient.sex?.rawValue
        visit = encounter?.visitNumber.value
        location = encounter?.location?.hl7
        reason = encounter.flatMap { $0.reason.isEmpty ? nil : $0.reason }
    }
}

/// What people are searched by; in a body, because addresses end up in logs and histories.
package struct PatientSearch: Hashable, Sendable, Codable {
    /// Parts of a name, an identifier or a visit's number; everybody without it.
    package var text: String?
    /// The people of this station's room come first.
    package var station: String?
    /// At most so many, 200 without it.
    package var limit: Int?

    /// Makes a search.
    package init(text: String? = nil, station: String? = nil, limit: Int? = nil) {
        self.text = text
        self.station = station
        self.limit = limit
    }
}
