import CaptureModel
import Catalog
import DICOMCore

/// General Study and Patient Study (PS3.3 §C.7.2.1, §C.7.2.2): the exam and its visit.
struct StudyModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        let exam = request.exam.exam
        let opened = exam.opened.civil(offsetMinutes: request.offsetMinutes)
        dataSet.setText(.studyInstanceUID, exam.studyInstanceUID.text)
        dataSet.setText(.studyDate, opened.dicomDate)
        dataSet.setText(.studyTime, opened.dicomTime)
        dataSet.setText(.studyID, exam.id.description)
        OrderAttributes.writeStudy(request.exam.order, into: &dataSet)
        dataSet.setBounded(.studyDescription, request.descriptor.procedure.meaning)
        dataSet.setCode(.procedureCodeSequence, request.descriptor.procedure)
        let encounter = request.exam.encounter
        let referring = request.exam.order?.referringPhysician ?? encounter?.referring
        dataSet.setText(.referringPhysicianName, referring?.dicom ?? "")
        if let attending = encounter?.attending, !attending.isEmpty {
            dataSet.setText(.physiciansOfRecord, attending.dicom)
        }
        guard let encounter else { return }
        dataSet.setBounded(.admissionID, encounter.visitNumber.value)
        dataSet.setIssuer(.issuerOfAdmissionIDSequence, encounter.visitNumber.authority)
        if let account = encounter.account {
            dataSet.setBounded(.serviceEpisodeID, account.value)
            dataSet.setIssuer(.issuerOfServiceEpisodeIDSequence, account.authority)
        }
        dataSet.setBoundedIfPresent(.reasonForVisit, encounter.reason, limit: 1_024)
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        // ProcedureCodeSequence is Type 3 in the standard and mandatory here.
        Requirement.type1(.studyInstanceUID, .procedureCodeSequence)
            + Requirement.type2(.studyDate, .studyTime, .studyID, .accessionNumber, .referringPhysicianName)
    }
}
