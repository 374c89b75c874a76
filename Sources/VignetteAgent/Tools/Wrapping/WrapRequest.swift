package import CaptureModel

/// What `vignette wrap` is told about all of its files: whose they are, what they show, what made them.
package struct WrapChoice: Sendable {
    /// The file with the ADT message that names the patient.
    package var admission: String
    /// The name or a key of the descriptor.
    package var descriptor: String
    /// The side.
    package var laterality: Laterality?
    /// The key of the finer region.
    package var region: String?
    /// The profile of the device that made the files.
    package var profile: String?
    /// The device of the configuration that made the files.
    package var device: String?

    /// Makes a choice.
    package init(
        admission: String, descriptor: String, laterality: Laterality? = nil, region: String? = nil,
        profile: String? = nil, device: String? = nil
    ) {
        self.admission = admission
        self.descriptor = descriptor
        self.laterality = laterality
        self.region = region
        self.profile = profile
        self.device = device
    }
}

/// One file that `vignette wrap` is asked for.
package struct WrapRequest: Sendable {
    /// The picture, film or document.
    package var file: String
    /// The file that is written.
    package var output: String
    /// Its place among the files of the same kind, from 1: InstanceNumber.
    package var number: Int
    /// Whether a file that is there may be replaced.
    package var replacesExisting: Bool

    /// Makes a request.
    package init(file: String, output: String, number: Int = 1, replacesExisting: Bool = false) {
        self.file = file
        self.output = output
        self.number = number
        self.replacesExisting = replacesExisting
    }
}
