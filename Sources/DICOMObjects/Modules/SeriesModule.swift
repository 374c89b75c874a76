import CaptureModel
import Catalog
import DICOMCore

/// General Series, or Encapsulated Document Series (PS3.3 §C.7.3.1, §C.24.1).
struct SeriesModule: ObjectModule {
    let kind: ObjectKind

    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        let opened = request.exam.exam.opened.civil(offsetMinutes: request.offsetMinutes)
        dataSet.setText(.modality, kind.modality)
        dataSet.setText(.seriesInstanceUID, request.place.seriesInstanceUID.text)
        dataSet.setText(.seriesNumber, "\(request.place.seriesNumber)")
        dataSet.setBounded(.seriesDescription, request.descriptor.title.english)
        dataSet.setText(.performedProcedureStepStartDate, opened.dicomDate)
        dataSet.setText(.performedProcedureStepStartTime, opened.dicomTime)
        dataSet.setText(.performedProcedureStepID, request.exam.exam.id.description)
        dataSet.setBounded(.performedProcedureStepDescription, request.descriptor.procedure.meaning)
        OrderAttributes.writeSeries(request.exam.order, into: &dataSet)
        if let name = request.exam.exam.operatorName, !name.isEmpty {
            dataSet.setText(.operatorsName, PersonName(family: name).dicom)
        }
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        let isDocument = kind.captureKind == .document
        return Requirement.type1(.modality, .seriesInstanceUID) + Requirement.type1(.seriesNumber, when: isDocument)
            + Requirement.type2(.seriesNumber)
    }
}
