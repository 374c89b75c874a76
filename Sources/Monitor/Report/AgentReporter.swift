package import CaptureModel
package import Observability
package import Store
import Synchronization

/// Makes reports of how the agent stands, whenever somebody asks.
package final class AgentReporter: Sendable {
    private let facts: AgentFacts
    private let store: Store
    private let links: LinkBoard
    private let lines: LineBoard<RecordName>
    private let faults: FaultBoard
    private let freeBytes: @Sendable () -> Int64?
    private let now: @Sendable () -> Timestamp
    private let alarms = Mutex<[Alarm]>([])

    /// Makes the reporter; `freeBytes` measures the disk under the data folder.
    package init(
        facts: AgentFacts, store: Store, links: LinkBoard, lines: LineBoard<RecordName>,
        faults: FaultBoard,
        freeBytes: @escaping @Sendable () -> Int64?, now: @escaping @Sendable () -> Timestamp
    ) {
        self.facts = facts
        self.store = store
        self.links = links
        self.lines = lines
        self.faults = faults
        self.freeBytes = freeBytes
        self.now = now
    }

    /// Reads everything once and makes the report.
    package func report() async throws(StoreError) -> AgentReport {
        let counts = try await store.report()
        let names = Set(facts.destinations).union(counts.destinations.keys)
        let sources = ReportSources(
            facts: facts, store: counts,
            links: Dictionary(uniqueKeysWithValues: names.map { ($0, links.status(of: $0)) }),
            lines: Dictionary(uniqueKeysWithValues: facts.records.map { ($0.name, lines.status(of: $0.name)) }),
            unreadableFolders: faults.unreadableFolders, freeBytes: freeBytes(),
            emergency: try await store.emergencyStock(of: facts.emergency), now: now())
        return alarms.withLock { alarms in
            let report = AgentReport(sources, alarmsBefore: alarms)
            alarms = report.alarms
            return report
        }
    }
}
