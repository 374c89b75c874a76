import DICOMCore

/// Which attributes say whose an object is and on what order it was made: the exam states them, or nobody does.
enum ExamAttributes {
    /// Whether the attribute is the exam's to state.
    ///
    /// What a person knew of the patient at the device, such as the weight, stays where the device names the same
    /// patient as the exam does.
    static func covers(_ tag: Tag, isSamePatient: Bool) -> Bool {
        switch tag.group {
        case 0x0010, 0x0012: !isSamePatient || identifying.contains(tag)
        case 0x0032, 0x0038: true
        default: others.contains(tag)
        }
    }

    /// Patient (PS3.3 §C.7.1.1) without what is measured at the patient, and the claim that nobody is named.
    private static let identifying: Set<Tag> = [
        .patientName, .patientID, .issuerOfPatientID, .typeOfPatientID, .issuerOfPatientIDQualifiersSequence,
        .sourcePatientGroupIdentificationSequence, .groupOfPatientsIdentificationSequence, .patientBirthDate,
        .patientBirthTime, .patientBirthDateInAlternativeCalendar, .patientDeathDateInAlternativeCalendar,
        .patientAlternativeCalendar, .patientSex, .otherPatientIDs, .otherPatientNames, .otherPatientIDsSequence,
        .patientBirthName, .patientMotherBirthName, .patientAddress, .patientTelephoneNumbers,
        .insurancePlanIdentification, .medicalRecordLocator, .referencedPatientPhotoSequence, .patientIdentityRemoved,
        .deidentificationMethod,
        .deidentificationMethodCodeSequence,
    ]

    /// General Study, Patient Study (PS3.3 §C.7.2), and the order that General Series, SR documents and retired
    /// attributes point at.
    private static let others: Set<Tag> = [
        .studyInstanceUID, .studyDate, .studyTime, .studyID, .studyDescription, .accessionNumber,
        .issuerOfAccessionNumberSequence, .referringPhysicianName, .referringPhysicianAddress,
        .referringPhysicianTelephoneNumbers, .referringPhysicianIdentificationSequence, .consultingPhysicianName,
        .consultingPhysicianIdentificationSequence, .physiciansOfRecord, .physiciansOfRecordIdentificationSequence,
        .nameOfPhysiciansReadingStudy, .physiciansReadingStudyIdentificationSequence, .procedureCodeSequence,
        .admittingDiagnosesDescription, .admittingDiagnosesCodeSequence, .reasonForPerformedProcedureCodeSequence,
        .referencedStudySequence, .referencedPatientSequence, .referencedVisitSequence,
        .referencedPerformedProcedureStepSequence, .requestAttributesSequence, .referencedRequestSequence,
        .scheduledProcedureStepID, .requestedProcedureID, .placerOrderNumberImagingServiceRequest,
        .fillerOrderNumberImagingServiceRequest,
    ]
}

// Retired: only old devices write them.
extension Tag {
    fileprivate static let otherPatientIDs = Tag(0x0010, 0x1000)
    fileprivate static let insurancePlanIdentification = Tag(0x0010, 0x1050)
    fileprivate static let medicalRecordLocator = Tag(0x0010, 0x1090)
}
