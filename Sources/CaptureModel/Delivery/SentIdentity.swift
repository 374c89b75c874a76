/// As whose an instance was sent: what an archive files it by.
///
/// Another value from that of today means that the archive shows the instance under a person as they are no more.
public struct SentIdentity: Hashable, Sendable, Codable {
    /// PatientID with IssuerOfPatientID.
    public var identifier: PatientIdentifier
    /// PatientName.
    public var name: PersonName
    /// PatientBirthDate.
    public var birthDate: BirthDate?
    /// PatientSex.
    public var sex: Sex?

    /// What is sent of a person.
    public init(_ patient: Patient) {
        identifier = patient.identifier
        name = patient.name
        birthDate = patient.birthDate
        sex = patient.sex
    }

    /// The person as far as this says.
    public var patient: Patient { Patient(identifier: identifier, name: name, birthDate: birthDate, sex: sex) }
}
