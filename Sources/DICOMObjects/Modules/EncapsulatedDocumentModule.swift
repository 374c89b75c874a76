import CaptureModel
import Catalog
import DICOMCore

/// Encapsulated Document without the document itself (PS3.3 §C.24.2).
struct EncapsulatedDocumentModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        let taken = request.taken.civil(offsetMinutes: request.offsetMinutes)
        dataSet.setText(.instanceNumber, "\(request.place.instanceNumber)")
        dataSet.setText(.contentDate, taken.dicomDate)
        dataSet.setText(.contentTime, taken.dicomTime)
        dataSet.setText(.acquisitionDateTime, taken.dicomDate + taken.dicomTime + taken.dicomOffset)
        dataSet.setText(.burnedInAnnotation, request.profile.documentsNamePatient ? "YES" : "NO")
        dataSet.setBounded(.documentTitle, title(request), limit: 1_024)
        if let code = request.descriptor.documentTitle { dataSet.setCode(.conceptNameCodeSequence, code) }
        dataSet.setText(.mimeTypeOfEncapsulatedDocument, "application/pdf")
        // The value is padded to an even length: without this nobody could tell the document's own.
        dataSet.setUInt32(.encapsulatedDocumentLength, UInt32(clamping: request.media.body.length))
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        // The title's code is Type 2 in the standard: here no document leaves without one.
        Requirement.type1(
            .instanceNumber, .burnedInAnnotation, .conceptNameCodeSequence, .mimeTypeOfEncapsulatedDocument)
            + Requirement.type2(.contentDate, .contentTime, .acquisitionDateTime, .documentTitle)
    }

    /// The descriptor's title with the side, which the object has no attribute for.
    private func title(_ request: CompositionRequest) -> String {
        let title = request.descriptor.title.english
        return switch request.exam.exam.laterality {
        case .right: title + ", right"
        case .left: title + ", left"
        case .both: title + ", both sides"
        case .unpaired, nil: title
        }
    }
}
