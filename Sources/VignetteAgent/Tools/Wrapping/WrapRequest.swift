package import CaptureModel

/// What `vignette wrap` is asked for.
package struct WrapRequest: Sendable {
    /// The picture or film.
    package var file: String
    /// The file with the ADT message that names the patient.
    package var admission: String
    /// The name or a key of the descriptor.
    package var descriptor: String
    /// The side.
    package var laterality: Laterality?
    /// The key of the finer region.
    package var region: String?
    /// The profile of the device that made the file.
    package var profile: String?
    /// The device of the configuration that made the file.
    package var device: String?
    /// The file that is written.
    package var output: String
    /// Whether a file that is there may be replaced.
    package var replacesExisting: Bool

    /// Makes a request.
    package init(
        file: String, admission: String, descriptor: String, laterality: Laterality? = nil, region: String? = nil,
        profile: String? = nil, device: String? = nil, output: String, replacesExisting: Bool = false
    ) {
        self.file = file
        self.admission = admission
        self.descriptor = descriptor
        self.laterality = laterality
        self.region = region
        self.profile = profile
        self.device = device
        self.output = output
        self.replacesExisting = replacesExisting
    }
}
