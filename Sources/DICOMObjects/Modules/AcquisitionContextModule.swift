import DICOMCore

/// Acquisition Context (PS3.3 §C.7.6.14): nothing is known of it.
struct AcquisitionContextModule: ObjectModule {
    func write(_ request: CompositionRequest, into dataSet: inout DataSet) {
        dataSet.setSequence(.acquisitionContextSequence, [])
    }

    func requirements(_ request: CompositionRequest) -> [Requirement] {
        Requirement.type2(.acquisitionContextSequence)
    }
}
