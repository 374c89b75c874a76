import CaptureModel
import Monitor
import Observability

@testable import Store

/// 22 November 2026, 09:14 UTC.
let morning = Timestamp(milliseconds: 1_795_338_840_000)

func device(_ text: String) -> DeviceName { DeviceName(unchecked: text) }
func record(_ text: String) -> RecordName { RecordName(unchecked: text) }
func destination(_ text: String) -> DestinationName { DestinationName(unchecked: text) }

extension Timestamp {
    /// The moment so many seconds before.
    func before(seconds: Int64) -> Timestamp { adding(milliseconds: -seconds * 1_000) }
}

/// An agent with two devices and two destinations for which nothing is wrong.
func quietSources() -> ReportSources {
    var store = StoreReport()
    store.feed = AdmissionFeed(lastMessage: morning.before(seconds: 40), patients: 218, messagesToday: 30)
    store.devices[device("tower-1")] = .init(lastCapture: morning.before(seconds: 190), today: 41)
    store.destinations[destination("archive")] = .init(
        waiting: 0, accepted: 0, refused: 0, provenToday: 388, lastProven: morning.before(seconds: 200))
    store.receivedToday = 391
    store.provenToday = 388
    store.delay = .init(median: 1_900, percentile95: 6_200)
    return ReportSources(
        facts: AgentFacts(
            agent: "endo-2-basement", facility: "Northside Hospital", version: "1.0.0",
            started: morning.before(seconds: 12 * 86_400 + 4 * 3_600), devices: [device("tower-1"), device("derm-1")],
            destinations: [destination("archive"), destination("vna")], records: [(record("ehr"), 3_600_000)],
            limits: AlarmLimits(diskReserve: 1_000_000_000)),
        store: store, freeBytes: 91_234_567_890, now: morning)
}
