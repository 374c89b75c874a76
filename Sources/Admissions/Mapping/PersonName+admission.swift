import CaptureModel
import HL7

extension PersonName {
    /// A patient's name in all its ways of writing.
    init(admission name: PatientName) {
        self.init(name.alphabetic)
        ideographic = Self.group(name.ideographic)
        phonetic = Self.group(name.phonetic)
    }

    /// A clinician's name; nil for one who is only a number.
    init?(clinician: HL7Clinician) {
        guard let name = clinician.name else { return nil }
        self.init(name)
    }

    private init(_ name: HL7PersonName?) {
        func text(_ part: String?) -> String { LegibleText.clean(part ?? "") }
        self.init(
            family: text(name?.family), given: text(name?.given), middle: text(name?.middle),
            prefix: text(name?.prefix), suffix: text(name?.suffix))
    }

    /// One group of a DICOM name: five components, without the empty ones at the end.
    private static func group(_ name: HL7PersonName?) -> String {
        name.map { PersonName($0).dicom } ?? ""
    }
}

extension Location {
    /// Where a message says that the patient is.
    init(admission place: HL7Location) {
        self.init(
            pointOfCare: LegibleText.clean(place.pointOfCare), room: LegibleText.clean(place.room),
            bed: LegibleText.clean(place.bed), facility: LegibleText.clean(place.facility))
    }
}
