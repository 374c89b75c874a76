import CaptureModel
import HL7

// The values of a message from those of the exam.

extension StudyNotification.Patient {
    init(_ patient: CaptureModel.Patient, _ identifier: HL7Identifier) {
        self.init(
            identifier: identifier, name: PatientName(patient.name),
            birthDate: patient.birthDate.flatMap { HL7Timestamp($0.text)?.date },
            sex: patient.sex.flatMap { AdministrativeSex(rawValue: $0.rawValue) })
    }
}

extension PatientName {
    init?(_ name: PersonName) {
        self.init(
            alphabetic: HL7PersonName(
                family: name.family, given: name.given, middle: name.middle, prefix: name.prefix, suffix: name.suffix),
            ideographic: HL7PersonName(group: name.ideographic), phonetic: HL7PersonName(group: name.phonetic))
    }
}

extension HL7PersonName {
    /// One group of a DICOM name: family, given, middle, prefix, suffix.
    fileprivate init?(group: String) {
        let parts = group.split(separator: "^", omittingEmptySubsequences: false).map(String.init)
        func part(_ index: Int) -> String { index < parts.count ? parts[index] : "" }
        self.init(family: part(0), given: part(1), middle: part(2), prefix: part(3), suffix: part(4))
    }
}

extension StudyNotification.Visit {
    init?(_ encounter: Encounter) {
        guard let number = HL7Identifier(encounter.visitNumber, type: "VN") else { return nil }
        let place = encounter.location.flatMap {
            HL7Location(pointOfCare: $0.pointOfCare, room: $0.room, bed: $0.bed, facility: $0.facility)
        }
        self.init(
            number: number, account: encounter.account.flatMap { HL7Identifier($0, type: "AN") },
            patientClass: encounter.patientClass, location: place, hospitalService: encounter.hospitalService)
    }
}

extension StudyNotification.Order {
    init(_ order: ScheduledProcedure) {
        self.init(
            placerNumber: HL7EntityIdentifier(id: order.placerOrderNumber),
            fillerNumber: HL7EntityIdentifier(id: order.fillerOrderNumber), accessionNumber: order.accessionNumber,
            requestedProcedureID: order.requestedProcedureID)
    }
}

extension HL7Identifier {
    init?(_ identifier: PatientIdentifier) {
        self.init(
            id: identifier.value, authority: HL7Authority(identifier.authority),
            type: identifier.type.isEmpty ? nil : identifier.type)
    }

    fileprivate init?(_ number: VisitNumber, type: String) {
        self.init(id: number.value, authority: HL7Authority(number.authority), type: type)
    }
}
