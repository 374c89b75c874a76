package import CaptureModel

/// The checks that can find something wrong: a closed list, as the heartbeat writes it.
package enum AlarmCheck: String, Hashable, Sendable, Codable, CaseIterable {
    /// A destination has been held for too long.
    case destinationHeld = "destination-held"
    /// The oldest capture has waited for too long.
    case oldestUnsent = "oldest-unsent"
    /// The patient list has not been fed for too long.
    case feedStale = "feed-stale"
    /// The disk is nearly full.
    case diskLow = "disk-low"
    /// A destination refused instances.
    case deliveriesRefused = "deliveries-refused"
    /// A record could not be told of an exam for too long.
    case recordSilent = "record-silent"
    /// A record refused what it was told.
    case notificationsRefused = "notifications-refused"
    /// A device's folder cannot be read.
    case folderUnreadable = "folder-unreadable"
    /// Captures wait for a person.
    case capturesHeld = "captures-held"
    /// Something was sent as another person's, and nobody has decided what is done about it.
    case correctionsOpen = "corrections-open"
    /// Admissions said what the patient list could not follow by itself.
    case admissionsUnclear = "admissions-unclear"
    /// Few emergency identities are left, or none.
    case emergencyLow = "emergency-low"

    /// How bad it is.
    package var severity: Heartbeat.Health {
        switch self {
        case .destinationHeld, .oldestUnsent, .feedStale, .diskLow, .deliveriesRefused, .folderUnreadable: .alarm
        // The captures themselves are where they belong, or nothing was done with them yet.
        case .capturesHeld, .correctionsOpen, .admissionsUnclear, .emergencyLow, .recordSilent, .notificationsRefused:
            .warning
        }
    }
}

/// Something that is wrong, in words without patient data.
package struct Alarm: Hashable, Sendable, Codable {
    /// What found it.
    package let check: AlarmCheck
    /// The device, destination or record, or empty.
    package let subject: String
    /// Since when.
    package let since: WrittenTime
    /// How bad it is.
    package let severity: Heartbeat.Health
    /// What is wrong and what to do, in a sentence.
    package let message: String

    /// Makes an alarm.
    package init(_ check: AlarmCheck, subject: String = "", since: Timestamp, message: String) {
        self.check = check
        self.subject = subject
        self.since = WrittenTime(since)
        self.severity = check.severity
        self.message = message
    }
}
