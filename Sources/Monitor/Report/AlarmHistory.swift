import CaptureModel

/// Remembers when each alarm was first seen, for those whose beginning nothing else tells.
struct AlarmHistory: Sendable {
    private struct Key: Hashable {
        let check: AlarmCheck
        let subject: String
    }

    private var firstSeen: [Key: Timestamp] = [:]

    /// When a check first found something wrong with the subject, now at the latest.
    func beginning(of check: AlarmCheck, _ subject: String, now: Timestamp) -> Timestamp {
        firstSeen[Key(check: check, subject: subject)] ?? now
    }

    /// Keeps those that still stand.
    mutating func keep(_ alarms: [Alarm]) {
        let stand = alarms.map { (Key(check: $0.check, subject: $0.subject), $0.since.moment) }
        firstSeen = Dictionary(stand, uniquingKeysWith: min)
    }
}
