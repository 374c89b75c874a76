import Logging

/// The keys of log metadata: a closed list, so that a search finds every line.
package enum LogKey: String {
    case agentVersion = "agent.version"
    case bytes
    case changed
    case capture
    case correction
    case delivery
    case destination
    case device
    case event = "adt.event"
    case exam
    case file
    case gone
    case host
    case milliseconds
    case monitor
    case notification
    case orders
    case part
    case patient
    case path
    case port
    case proof
    case reason
    case record
    case station
    case summary
    case unusable
    case worklist
}

extension Logger.Metadata {
    /// Makes metadata of typed keys.
    package init(keys: [LogKey: any CustomStringConvertible]) {
        self.init(uniqueKeysWithValues: keys.map { ($0.key.rawValue, .string($0.value.description)) })
    }
}
