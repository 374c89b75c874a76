package import CaptureModel
package import Catalog

/// What composition knows of the site besides the exam: devices, names, and the local time.
package struct SiteEquipment: Sendable {
    /// One device as the configuration describes it.
    package struct Device: Sendable {
        /// Its profile.
        package let profile: DeviceProfile
        /// Its manufacturer, model, serial number and software.
        package let equipment: Equipment

        /// Puts the two together.
        package init(profile: DeviceProfile, equipment: Equipment) {
            self.profile = profile
            self.equipment = equipment
        }
    }

    /// The catalog.
    package let catalog: Catalog
    /// The devices.
    package let devices: [DeviceName: Device]
    /// The titles of the stations.
    package let stationTitles: [StationName: String]
    /// InstitutionName.
    package let institution: String
    /// The agent's name, where no station is known.
    package let agentName: String
    /// The agent's version.
    package let agentVersion: String
    /// Whether films say their exact length in (7FE0,0003), which an archive may not take.
    package let statesExactLength: Bool
    /// Local time, in minutes east of UTC, at a moment.
    package let offsetMinutes: @Sendable (Timestamp) -> Int

    /// Puts the facts together.
    package init(
        catalog: Catalog, devices: [DeviceName: Device], stationTitles: [StationName: String], institution: String,
        agentName: String, agentVersion: String, statesExactLength: Bool = true,
        offsetMinutes: @escaping @Sendable (Timestamp) -> Int
    ) {
        self.catalog = catalog
        self.devices = devices
        self.stationTitles = stationTitles
        self.institution = institution
        self.agentName = agentName
        self.agentVersion = agentVersion
        self.statesExactLength = statesExactLength
        self.offsetMinutes = offsetMinutes
    }
}
