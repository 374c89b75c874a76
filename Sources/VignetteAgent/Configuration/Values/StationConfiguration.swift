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
    /// Which orders are offered here.
    package var orders = Orders()

    /// Which orders are offered at a station: those that name none of these, or one of them.
    package struct Orders: Hashable, Sendable {
        /// ScheduledStationAETitle.
        package var stationAETitles: [String] = []
        /// Modality.
        package var modalities: [String] = []
    }
}
