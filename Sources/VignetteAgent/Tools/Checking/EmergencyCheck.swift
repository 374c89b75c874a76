import CaptureModel

/// Says which emergency identities the agent hands out: what no file can show is whether another agent has them too.
struct EmergencyCheck {
    private let pools: [EmergencyPool]

    init(_ configuration: AgentConfiguration) { pools = configuration.emergency }

    /// A row for each pool.
    var rows: [CheckRow] {
        pools.map { pool in
            let numbers = pool.identifiers.map(\.value)
            let range = numbers.count > 1 ? "\(numbers.first ?? "") to \(numbers.last ?? "")" : numbers.first ?? ""
            let stations =
                pool.stations.isEmpty ? "all stations" : pool.stations.map(\.text).joined(separator: ", ")
            return .good(
                "emergency",
                "\(pool.name): \(numbers.count) identities, \(range), for \(stations). Only this agent may hand them out: give every other box numbers of its own."
            )
        }
    }
}
