package import CaptureModel
package import DICOMCore

/// The identifier of a worklist's C-FIND request (PS3.4 §K.6.1.2): matching keys, and what is to be returned.
package enum WorklistQuery {
    /// The model that is asked.
    package static let sopClass = UID.modalityWorklistInformationModelFind

    /// The request for the days around `now`, in the local time of the site.
    package static func identifier(_ keys: WorklistSettings.Keys, now: Timestamp, offsetMinutes: Int) -> DataSet {
        var dataSet = DataSet()
        for tag in patientKeys + visitKeys + procedureKeys { dataSet.setEmpty(tag) }
        for tag in [
            Tag.referencedStudySequence, .requestedProcedureCodeSequence, .issuerOfAccessionNumberSequence,
            .issuerOfServiceEpisodeIDSequence, .issuerOfPatientIDQualifiersSequence,
        ] {
            dataSet.setSequence(tag, [])
        }
        dataSet.setText(.specificCharacterSet, CharacterRepertoire.unicodeTerm)
        if !keys.institution.isEmpty { dataSet.setText(.institutionName, keys.institution) }
        if !keys.department.isEmpty { dataSet.setText(.institutionalDepartmentName, keys.department) }
        if !keys.admissionID.isEmpty { dataSet.setText(.admissionID, keys.admissionID) }
        var issuer: [DataSet] = []
        if !keys.admissionIssuer.isEmpty {
            var item = DataSet()
            item.setText(.localNamespaceEntityID, keys.admissionIssuer)
            issuer = [item]
        }
        dataSet.setSequence(.issuerOfAdmissionIDSequence, issuer)
        dataSet.setSequence(.scheduledProcedureStepSequence, [step(keys, now: now, offsetMinutes: offsetMinutes)])
        return dataSet
    }

    private static func step(_ keys: WorklistSettings.Keys, now: Timestamp, offsetMinutes: Int) -> DataSet {
        var step = DataSet()
        for tag in stepKeys { step.setEmpty(tag) }
        step.setSequence(.scheduledProtocolCodeSequence, [])
        if !keys.stationAETitle.isEmpty { step.setText(.scheduledStationAETitle, keys.stationAETitle) }
        if !keys.modality.isEmpty { step.setText(.modality, keys.modality) }
        let first = day(-keys.daysBack, from: now, offsetMinutes)
        let last = day(keys.daysAhead, from: now, offsetMinutes)
        step.setText(.scheduledProcedureStepStartDate, first == last ? first : "\(first)-\(last)")
        return step
    }

    private static func day(_ distance: Int, from now: Timestamp, _ offsetMinutes: Int) -> String {
        now.adding(milliseconds: Int64(distance) * 86_400_000).civil(offsetMinutes: offsetMinutes).dicomDate
    }

    private static let patientKeys: [Tag] = [
        .patientName, .patientID, .issuerOfPatientID, .patientBirthDate, .patientSex, .otherPatientIDsSequence,
    ]

    private static let visitKeys: [Tag] = [
        .admissionID, .serviceEpisodeID, .currentPatientLocation, .institutionName, .institutionalDepartmentName,
        .visitStatusID, .admittingDate, .referringPhysicianName,
    ]

    private static let procedureKeys: [Tag] = [
        .accessionNumber, .studyInstanceUID, .requestedProcedureID, .requestedProcedureDescription,
        .requestingPhysician, .reasonForTheRequestedProcedure, .placerOrderNumberImagingServiceRequest,
        .fillerOrderNumberImagingServiceRequest,
    ]

    private static let stepKeys: [Tag] = [
        .modality, .scheduledStationAETitle, .scheduledProcedureStepStartDate, .scheduledProcedureStepStartTime,
        .scheduledPerformingPhysicianName, .scheduledProcedureStepDescription, .scheduledProcedureStepID,
        .scheduledStationName, .scheduledProcedureStepLocation, .scheduledProcedureStepStatus,
    ]
}
