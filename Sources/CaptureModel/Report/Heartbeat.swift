/// What the agent tells the monitor every half minute: how it stands, and nothing of any patient.
///
/// Keys are as on the wire; moments are ISO 8601 in UTC, and spans are seconds where the key ends in `_s`. An optional
/// that holds nothing is left out.
public struct Heartbeat: Hashable, Sendable, Codable {
    /// The version of this document's form.
    public var schema = 1
    /// The agent's name in its configuration.
    public var agent: String
    /// Drawn when the data folder was made; tells two agents of one name apart.
    public var id: String
    /// Counts up by one a heartbeat, across restarts.
    public var sequence: Int64
    /// When it was made, ISO 8601 in UTC.
    public var sent: String
    /// The agent's version.
    public var version: String
    /// Seconds since the agent started.
    public var uptime: Int64
    /// How it stands.
    public var health: Health
    /// What is wrong.
    public var alarms: [Alarm]
    /// What waits.
    public var queue: Queue
    /// By destination's name.
    public var destinations: [String: Destination]
    /// By device's name.
    public var devices: [String: Device]
    /// The patient list.
    public var admissions: Admissions
    /// The disk under the data folder.
    public var disk: Disk

    /// How the agent stands.
    public enum Health: String, Sendable, Codable {
        /// Nothing needs a person.
        case good
        /// Something will need a person soon.
        case warning
        /// Something needs a person now.
        case alarm
    }

    /// One thing that is wrong.
    public struct Alarm: Hashable, Sendable, Codable {
        /// The check that found it, such as `destination-held`.
        public var check: String
        /// The device or destination, or empty.
        public var subject: String
        /// Since when, ISO 8601 in UTC.
        public var since: String

        /// Makes an alarm.
        public init(check: String, subject: String, since: String) {
            self.check = check
            self.subject = subject
            self.since = since
        }
    }

    /// What waits to be sent or seen.
    public struct Queue: Hashable, Sendable, Codable {
        /// Captures that are not yet proven everywhere.
        public var captures: Int
        /// Their bytes.
        public var bytes: Int64
        /// Seconds since the oldest of them was received; 0 for none.
        public var oldest: Int64
        /// Held captures by reason.
        public var held: [String: Int]

        enum CodingKeys: String, CodingKey {
            case captures, bytes, held
            case oldest = "oldest_s"
        }

        /// Makes the counts.
        public init(captures: Int, bytes: Int64, oldest: Int64, held: [String: Int]) {
            self.captures = captures
            self.bytes = bytes
            self.oldest = oldest
            self.held = held
        }
    }

    /// One destination.
    public struct Destination: Hashable, Sendable, Codable {
        /// `idle`, `sending` or `held`.
        public var state: String
        /// Why it is held, in words; absent while it is not.
        public var reason: String?
        /// Deliveries that wait for it.
        public var waiting: Int
        /// When it last showed an instance, ISO 8601 in UTC.
        public var lastProof: String?
        /// Bits a second of payload over the last minute.
        public var goodput: Int64

        enum CodingKeys: String, CodingKey {
            case state, reason, waiting
            case lastProof = "last_proof"
            case goodput = "goodput_bps"
        }

        /// Makes a destination's line.
        public init(state: String, reason: String?, waiting: Int, lastProof: String?, goodput: Int64) {
            self.state = state
            self.reason = reason
            self.waiting = waiting
            self.lastProof = lastProof
            self.goodput = goodput
        }
    }

    /// One device.
    public struct Device: Hashable, Sendable, Codable {
        /// When its last capture was received, ISO 8601 in UTC.
        public var lastCapture: String?
        /// Captures since midnight.
        public var today: Int

        enum CodingKeys: String, CodingKey {
            case lastCapture = "last_capture"
            case today
        }

        /// Makes a device's line.
        public init(lastCapture: String?, today: Int) {
            self.lastCapture = lastCapture
            self.today = today
        }
    }

    /// The feed of the patient list.
    public struct Admissions: Hashable, Sendable, Codable {
        /// Seconds since the last message; absent before the first.
        public var lastMessage: Int64?
        /// People in the list.
        public var patients: Int

        enum CodingKeys: String, CodingKey {
            case lastMessage = "last_message_s"
            case patients
        }

        /// Makes the feed's line.
        public init(lastMessage: Int64?, patients: Int) {
            self.lastMessage = lastMessage
            self.patients = patients
        }
    }

    /// The disk.
    public struct Disk: Hashable, Sendable, Codable {
        /// Bytes that the agent may still write.
        public var free: Int64

        enum CodingKeys: String, CodingKey {
            case free = "free_bytes"
        }

        /// Makes the disk's line.
        public init(free: Int64) { self.free = free }
    }

    enum CodingKeys: String, CodingKey {
        case schema, agent, id, sequence, sent, version, health, alarms, queue, destinations, devices, admissions, disk
        case uptime = "uptime_s"
    }

    /// Makes a heartbeat.
    public init(
        agent: String, id: String, sequence: Int64, sent: Timestamp, version: String, uptime: Int64, health: Health,
        alarms: [Alarm], queue: Queue, destinations: [String: Destination], devices: [String: Device],
        admissions: Admissions, disk: Disk
    ) {
        self.agent = agent
        self.id = id
        self.sequence = sequence
        self.sent = sent.description
        self.version = version
        self.uptime = uptime
        self.health = health
        self.alarms = alarms
        self.queue = queue
        self.destinations = destinations
        self.devices = devices
        self.admissions = admissions
        self.disk = disk
    }
}
