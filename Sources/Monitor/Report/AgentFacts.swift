package import CaptureModel

/// What the configuration says that a report needs.
package struct AgentFacts: Sendable {
    /// The agent's name.
    package let agent: String
    /// The institution.
    package let facility: String
    /// The agent's version.
    package let version: String
    /// When it started.
    package let started: Timestamp
    /// The devices, in the order of the configuration.
    package let devices: [DeviceName]
    /// The destinations, in the order of the configuration.
    package let destinations: [DestinationName]
    /// The records that are told of exams, in the order of the configuration, each with how long in milliseconds
    /// something may wait to be told.
    package let records: [(name: RecordName, patience: Int64)]
    /// From when on something is wrong.
    package let limits: AlarmLimits
    /// The pools of emergency identities.
    package let emergency: [EmergencyPool]

    /// Puts the facts together.
    package init(
        agent: String, facility: String, version: String, started: Timestamp, devices: [DeviceName],
        destinations: [DestinationName], records: [(name: RecordName, patience: Int64)] = [], limits: AlarmLimits,
        emergency: [EmergencyPool] = []
    ) {
        self.agent = agent
        self.facility = facility
        self.version = version
        self.started = started
        self.devices = devices
        self.destinations = destinations
        self.records = records
        self.limits = limits
        self.emergency = emergency
    }
}

/// From when on something is wrong; times in milliseconds.
package struct AlarmLimits: Hashable, Sendable {
    /// A destination may be held this long.
    package var destinationHeld: Int64
    /// The oldest capture may wait this long to be proven.
    package var unsentAge: Int64
    /// The feed of the patient list may be silent this long; nothing where no feed is configured.
    package var feedSilence: Int64?
    /// The disk must keep this many bytes free.
    package var diskReserve: Int64

    /// Makes the limits.
    package init(
        destinationHeld: Int64 = 120_000, unsentAge: Int64 = 3_600_000, feedSilence: Int64? = 1_800_000,
        diskReserve: Int64
    ) {
        self.destinationHeld = destinationHeld
        self.unsentAge = unsentAge
        self.feedSilence = feedSilence
        self.diskReserve = diskReserve
    }
}
