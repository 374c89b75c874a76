import CaptureModel
import Catalog
import DICOMCore

/// Where on the body: of VL Image and Ocular Region Imaged (PS3.3 §C.8.12.1, §C.8.17.5), and of General Image.
struct AnatomyModule: ObjectModule {
    let laterality: Demand

    /// What the object wants to know of the side.
    enum Demand {
        /// ImageLaterality where the exam says it.
        case whereKnown
        /// ImageLaterality always: `U` where the exam names no side.
        case unpairedByDefault
        /// ImageLaterality as the exam says it, which it must.
        case always
    }

    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        dataSet.setCode(.anatomicRegionSequence, request.descriptor.region)
        if let key = request.exam.exam.region, let finer = request.descriptor.finerRegion(key) {
            dataSet.setCode(.primaryAnatomicStructureSequence, finer.code)
        }
        switch (request.exam.exam.laterality, laterality) {
        case (let side?, _): dataSet.setText(.imageLaterality, side.rawValue)
        case (nil, .unpairedByDefault): dataSet.setText(.imageLaterality, Laterality.unpaired.rawValue)
        case (nil, .whereKnown), (nil, .always): break
        }
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        // The region is conditional for a VL still and mandatory here.
        switch laterality {
        case .whereKnown: Requirement.type1(.anatomicRegionSequence)
        case .unpairedByDefault, .always: Requirement.type1(.anatomicRegionSequence, .imageLaterality)
        }
    }
}
