package import SystemPackage

/// What Intake is told by the configuration, besides its devices.
package struct IntakeSettings: Hashable, Sendable {
    /// The agent's data folder; the spool is made below it.
    package var dataFolder: FilePath
    /// Bytes of the disk that captures never fill.
    package var reserve: Int64
    /// Between two looks at every folder, for the shares that send no events.
    package var rescan: Duration
    /// How long the bytes of proven captures stay.
    package var retention: Duration
    /// For how long after it came a held capture goes to its exam by itself, once the list has what its claim names.
    package var waiting: Duration
    /// Files above so many bytes are copied beside the others, so that a film never holds up a photograph.
    package var largeFile: Int64

    /// Makes settings.
    package init(
        dataFolder: FilePath, reserve: Int64 = 1 << 30, rescan: Duration = .seconds(10),
        retention: Duration = .seconds(7 * 86_400), waiting: Duration = .seconds(4 * 3_600),
        largeFile: Int64 = 64 << 20
    ) {
        self.dataFolder = dataFolder
        self.reserve = reserve
        self.rescan = rescan
        self.retention = retention
        self.waiting = waiting
        self.largeFile = largeFile
    }
}
