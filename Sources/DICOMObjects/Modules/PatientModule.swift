import CaptureModel
import DICOMCore

/// Patient (PS3.3 §C.7.1.1): from the admissions list, never typed.
struct PatientModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        Self.write(request.exam.patient, into: &dataSet)
    }

    /// Writes a person.
    static func write(_ patient: Patient, into dataSet: inout DataSet) {
        dataSet.setText(.patientName, patient.name.dicom)
        dataSet.setText(.patientID, patient.identifier.value)
        dataSet.setText(.patientBirthDate, patient.birthDate?.text ?? "")
        dataSet.setText(.patientSex, patient.sex?.rawValue ?? "")
        writeIssuer(of: patient.identifier, into: &dataSet)
        let others = patient.otherIdentifiers.map { identifier in
            var item = DataSet()
            item.setText(.patientID, identifier.value)
            item.setText(.typeOfPatientID, "TEXT")
            writeIssuer(of: identifier, into: &item)
            return item
        }
        if !others.isEmpty { dataSet.setSequence(.otherPatientIDsSequence, others) }
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        // PatientID is Type 2 in the standard: here no capture leaves without one.
        Requirement.type1(.patientID) + Requirement.type2(.patientName, .patientBirthDate, .patientSex)
    }

    private static func writeIssuer(of identifier: PatientIdentifier, into dataSet: inout DataSet) {
        dataSet.setBoundedIfPresent(.issuerOfPatientID, identifier.authority)
        guard !identifier.type.isEmpty else { return }
        var qualifiers = DataSet()
        qualifiers.setBounded(.identifierTypeCode, identifier.type)
        dataSet.setSequence(.issuerOfPatientIDQualifiersSequence, [qualifiers])
    }
}
