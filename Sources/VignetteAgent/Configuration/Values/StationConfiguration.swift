package import CaptureModel

/// Where people work and open exams.
package struct StationConfiguration: Hashable, Sendable {
    /// The name by which the command line and routes know it.
    package var name: StationName
    /// The name for people.
    package var title: String
    /// PV1-3 as admissions sends it, so that today's list for this room comes first.
    package var location: String?
    /// The devices whose captures belong to the exam that is open here.
    package var devices: [DeviceName]
}
