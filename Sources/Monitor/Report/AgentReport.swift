package import CaptureModel

/// How the agent stands: all that `vignette status` and the page show, and nothing of any patient.
package struct AgentReport: Hashable, Sendable, Codable {
    /// The agent's name.
    package var agent: String
    /// The institution.
    package var facility: String
    /// The agent's version.
    package var version: String
    /// When the report was made.
    package var made: WrittenTime
    /// Since the agent started.
    package var uptimeSeconds: Int64
    /// How it stands as a whole.
    package var health: Heartbeat.Health
    /// What is wrong, the worst first.
    package var alarms: [Alarm]
    /// The patient list.
    package var admissions: Admissions
    /// In the order of the configuration.
    package var devices: [Device]
    /// What waits for a person, by reason.
    package var held: [Held]
    /// Corrections of what was sent that nobody has decided.
    package var corrections: Int
    /// Messages that the patient list could not follow and nobody has looked at.
    package var unclearAdmissions: Int
    /// What waits to be sent or proven.
    package var queue: Queue
    /// In the order of the configuration; then those that left it and still have deliveries.
    package var destinations: [Destination]
    /// The records that are told of exams, in the order of the configuration.
    package var records: [Record]
    /// What came and was proven since midnight.
    package var today: Today
    /// The disk under the data folder.
    package var disk: Disk

    /// The feed of the patient list.
    package struct Admissions: Hashable, Sendable, Codable {
        /// People in the list.
        package var patients: Int
        /// When the last message came; absent before the first.
        package var lastMessage: WrittenTime?
        /// When somebody who is asked last told all that changed, also where that was nothing; absent before the first.
        package var lastConfirmed: WrittenTime?
        /// Messages since midnight.
        package var messagesToday: Int
        /// Whether the list is older than the site allows.
        package var isStale: Bool
    }

    /// One device.
    package struct Device: Hashable, Sendable, Codable {
        /// Its name.
        package var name: DeviceName
        /// When its last capture was received.
        package var lastCapture: WrittenTime?
        /// Captures since midnight.
        package var today: Int
        /// Why its folder cannot be read; absent while it can.
        package var fault: String?
    }

    /// Captures held for one reason.
    package struct Held: Hashable, Sendable, Codable {
        /// Why.
        package var reason: HeldReason.Code
        /// How many.
        package var captures: Int
    }

    /// What is not yet proven everywhere.
    package struct Queue: Hashable, Sendable, Codable {
        /// How many.
        package var captures: Int
        /// Their bytes.
        package var bytes: Int64
        /// When the oldest was received.
        package var oldest: WrittenTime?
    }

    /// One destination.
    package struct Destination: Hashable, Sendable, Codable {
        /// How its line stands.
        package enum State: String, Hashable, Sendable, Codable {
            /// Nothing to do.
            case idle
            /// Instances are on their way.
            case sending
            /// Nothing is sent for now.
            case held
        }

        /// Its name.
        package var name: DestinationName
        /// How its line stands.
        package var state: State
        /// Why it is held.
        package var reason: String?
        /// Since when it is held.
        package var since: WrittenTime?
        /// When it is tried again.
        package var nextTry: WrittenTime?
        /// Deliveries that wait for it.
        package var waiting: Int
        /// Taken by it, not yet shown.
        package var accepted: Int
        /// Refused by it until somebody acts.
        package var refused: Int
        /// Shown by it since midnight.
        package var provenToday: Int
        /// When it last showed an instance.
        package var lastProof: WrittenTime?
        /// Payload over the last minute.
        package var bitsPerSecond: Int64
    }

    /// One record that is told of exams.
    package struct Record: Hashable, Sendable, Codable {
        /// Its name.
        package var name: RecordName
        /// Why nothing is told for now; absent while it answers.
        package var reason: String?
        /// Since when it does not answer.
        package var since: WrittenTime?
        /// When it is tried again.
        package var nextTry: WrittenTime?
        /// What it is to be told.
        package var waiting: Int
        /// What it refused until somebody acts.
        package var refused: Int
        /// When it last took something.
        package var lastTaken: WrittenTime?
    }

    /// Since midnight.
    package struct Today: Hashable, Sendable, Codable {
        /// Captures proven everywhere.
        package var proven: Int
        /// Captures received.
        package var captures: Int
        /// From received to proven, in the middle.
        package var medianMilliseconds: Int64?
        /// From received to proven, for 95 of 100.
        package var p95Milliseconds: Int64?
    }

    /// The disk.
    package struct Disk: Hashable, Sendable, Codable {
        /// Bytes that may still be written; absent where the system does not say.
        package var freeBytes: Int64?
        /// Bytes that must stay free.
        package var reserveBytes: Int64
    }
}
