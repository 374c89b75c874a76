import Catalog
import DICOMCore

/// SC Equipment, and SC Multi-frame Image with one frame (PS3.3 §C.8.6.1, §C.8.6.3).
struct SecondaryCaptureModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        if let conversion = request.profile.conversion {
            dataSet.setText(.conversionType, conversion.codeString)
        }
        if request.media.image != nil { dataSet.setText(.numberOfFrames, "1") }
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type1(.conversionType)
            + Requirement.type1(.numberOfFrames, .burnedInAnnotation, when: request.media.image != nil)
    }
}
