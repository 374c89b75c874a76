import CaptureModel
import Catalog
import DICOMCore

/// General Image and General Acquisition (PS3.3 §C.7.6.1, §C.7.10.1).
struct GeneralImageModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        let taken = request.taken.civil(offsetMinutes: request.offsetMinutes)
        // A camera's own compression leaves the picture ORIGINAL (PS3.3 §C.7.6.1.1.2).
        dataSet.setTexts(.imageType, ["ORIGINAL", "PRIMARY"])
        dataSet.setText(.instanceNumber, "\(request.place.instanceNumber)")
        dataSet.setEmpty(.patientOrientation)
        dataSet.setText(.contentDate, taken.dicomDate)
        dataSet.setText(.contentTime, taken.dicomTime)
        dataSet.setText(.acquisitionDateTime, taken.dicomDate + taken.dicomTime + taken.dicomOffset)
        if let hasLetters = request.profile.hasBurnedInAnnotation {
            dataSet.setText(.burnedInAnnotation, hasLetters ? "YES" : "NO")
        }
        guard let method = request.media.lossyMethod else {
            dataSet.setText(.lossyImageCompression, "00")
            return
        }
        dataSet.setText(.lossyImageCompression, "01")
        dataSet.setText(.lossyImageCompressionRatio, DecimalString.text(request.media.compressionRatio, places: 2))
        dataSet.setText(.lossyImageCompressionMethod, method)
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type1(.imageType, .lossyImageCompression) + Requirement.type2(.instanceNumber, .patientOrientation)
    }
}
