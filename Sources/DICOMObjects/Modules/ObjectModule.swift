import DICOMCore

/// One module of an object definition (PS3.3 Annex C): what it writes, and what it demands.
protocol ObjectModule: Sendable {
    /// Writes the module's attributes.
    func write(_ request: CompositionRequest, into dataSet: inout DataSet)
    /// What must be there afterwards.
    func requirements(_ request: CompositionRequest) -> [Requirement]
}
