/// Why a capture stays where it is until somebody acts.
public struct HeldReason: Hashable, Sendable, Codable {
    /// The kinds of reason, as they stand in the database, the heartbeat and the page.
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// No exam is open at the station of the device.
        case noExam = "no-exam"
        /// The named patient is not in the admissions list.
        case unknownPatient = "unknown-patient"
        /// The named visit is not the patient's.
        case unknownVisit = "unknown-visit"
        /// The named descriptor is not in the catalog.
        case unknownDescriptor = "unknown-descriptor"
        /// The descriptor asks for a side and none was chosen.
        case noLaterality = "no-laterality"
        /// The sidecar beside the file cannot be read.
        case brokenSidecar = "broken-sidecar"
        /// What the file is has no DICOM form here, or the file is damaged.
        case unsuitableMedia = "unsuitable-media"
        /// No route of the configuration takes the capture anywhere.
        case noRoute = "no-route"
        /// The instance could not be composed.
        case notComposed = "not-composed"
    }

    /// Which kind.
    public let code: Code
    /// What happened and what to do, in a sentence without patient data.
    public let message: String

    /// Makes a reason.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
