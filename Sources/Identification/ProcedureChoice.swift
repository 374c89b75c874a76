package import CaptureModel

/// What a person chose to be the procedure of a capture.
package struct ProcedureChoice: Hashable, Sendable {
    /// What was done: a name of the catalog.
    package var descriptor: String?
    /// On which side.
    package var laterality: Laterality?
    /// The finer region's key.
    package var region: String?

    /// Makes a choice.
    package init(descriptor: String? = nil, laterality: Laterality? = nil, region: String? = nil) {
        self.descriptor = descriptor
        self.laterality = laterality
        self.region = region
    }
}
