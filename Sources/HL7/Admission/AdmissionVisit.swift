/// What PV1 and PV2 say of a visit.
public struct AdmissionVisit: Hashable, Sendable {
    /// PV1-19: the visit number, and nothing in its stead.
    public let ownNumber: HL7Identifier?
    /// PV1-19, the visit number, and without one PID-18, the account number: the visit's key with its authority.
    ///
    /// An account is no visit where PV1-2 says that there is none (N): A28 and A31 write so, and others after them.
    public let number: HL7Identifier?
    /// MRG-5 of an A06 or A07: the number that the visit had before its class changed (HL7 v2.5.1 §3.3.6).
    public let priorNumber: HL7Identifier?
    /// PID-18, where it is not the visit's number for want of one.
    public let account: FieldValue<HL7Identifier>
    /// PV1-50: the visit's other number.
    public let alternate: FieldValue<HL7Identifier>
    /// PV1-2: the class (HL7 table 0004: I inpatient, O outpatient, E emergency, P preadmit, R recurring,
    /// B obstetrics, C commercial account, N not applicable, U unknown), in capitals.
    public let patientClass: FieldValue<String>
    /// PV1-3: where the patient is.
    public let location: FieldValue<HL7Location>
    /// PV1-6: where the patient was before.
    public let priorLocation: FieldValue<HL7Location>
    /// PV1-7: the attending doctor.
    public let attending: FieldValue<HL7Clinician>
    /// PV1-8: the referring doctor.
    public let referring: FieldValue<HL7Clinician>
    /// PV1-10: the hospital service.
    public let hospitalService: FieldValue<String>
    /// PV1-44: when the patient was admitted; `absent` where what stands there is not legible.
    public let admitted: FieldValue<HL7Timestamp>
    /// PV1-45: when the patient was discharged; `absent` where what stands there is not legible.
    public let discharged: FieldValue<HL7Timestamp>
    /// PV2-3: the reason for the visit: its text, and without one its code.
    public let reason: FieldValue<String>

    /// Reads them; of a segment that is not there everything is absent.
    init(
        visit: HL7Segment?, additional: HL7Segment?, patient: AdmissionPatient, priorNumber: HL7Identifier? = nil
    ) {
        self.priorNumber = priorNumber
        func value(_ field: Int) -> FieldValue<String> { visit?.field(field).trimmedValue ?? .absent }
        func place(_ field: Int) -> FieldValue<HL7Location> {
            visit.map { HL7Location.read($0.field(field)) } ?? .absent
        }
        func person(_ field: Int) -> FieldValue<HL7Clinician> {
            visit.map { HL7Clinician.read($0.field(field)) } ?? .absent
        }
        patientClass = value(2).map { $0.uppercased() }
        ownNumber = visit.flatMap { HL7Identifier($0.field(19).first) }
        if let ownNumber {
            number = ownNumber
            account = patient.account
        } else {
            number = patientClass == .value("N") ? nil : patient.account.content
            account = .absent
        }
        alternate = visit.map { HL7Identifier.read($0.field(50)) } ?? .absent
        location = place(3)
        priorLocation = place(6)
        attending = person(7)
        referring = person(8)
        hospitalService = value(10)
        admitted = value(44).map { HL7Timestamp($0) }
        discharged = value(45).map { HL7Timestamp($0) }
        let text = additional?.field(3).component(2).trimmedValue ?? .absent
        reason = text == .absent ? additional?.field(3).trimmedValue ?? .absent : text
    }
}
