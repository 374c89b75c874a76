import CaptureModel
import Monitor
import Observability
import Testing

@testable import Store

@Suite struct AgentReportTests {
    @Test func whenNothingIsWrongTheHealthIsGood() {
        let report = AgentReport(quietSources())
        #expect(report.health == .good)
        #expect(report.alarms.isEmpty)
        #expect(report.devices.map(\.name.text) == ["tower-1", "derm-1"])
        #expect(report.destinations.map(\.state) == [.idle, .idle])
    }

    /// Each check on both sides of its limit.
    @Test(arguments: AlarmCheck.allCases) func anAlarmBeginsWhereItsLimitIsPassed(_ check: AlarmCheck) throws {
        func sources(past: Bool) -> ReportSources {
            var sources = quietSources()
            let more: Int64 = past ? 1 : 0
            switch check {
            case .destinationHeld:
                let since = morning.before(seconds: 120 + more)
                sources.links[destination("vna")] = LinkStatus(
                    state: .held(reason: "connection refused", since: since, retry: morning), bitsPerSecond: 0)
            case .oldestUnsent:
                sources.store.queue.captures = 1
                sources.store.queue.oldest = morning.before(seconds: 3_600 + more)
            case .feedStale:
                sources.store.feed = AdmissionFeed(
                    lastMessage: morning.before(seconds: 1_800 + more), patients: 2, messagesToday: 1)
            case .diskLow: sources.freeBytes = 1_000_000_000 - more
            case .deliveriesRefused: sources.store.destinations[destination("archive")]?.refused = past ? 1 : 0
            case .recordSilent:
                sources.store.records[record("ehr")] = .init(waiting: 2, oldest: morning.before(seconds: 3_600 + more))
            case .notificationsRefused: sources.store.records[record("ehr")] = .init(refused: past ? 1 : 0)
            case .folderUnreadable:
                if past {
                    sources.unreadableFolders[device("derm-1")] = StandingFault(reason: "no permission", since: morning)
                }
            case .capturesHeld: sources.store.queue.held[.noExam] = past ? 2 : 0
            }
            return sources
        }
        #expect(AgentReport(sources(past: false)).health == .good)
        let report = AgentReport(sources(past: true))
        #expect(report.alarms.map(\.check) == [check])
        #expect(report.health == check.severity)
    }

    @Test func anAlarmKeepsItsBeginningAndTheWorstStandFirst() throws {
        var sources = quietSources()
        sources.store.queue.held[.noExam] = 1
        let first = AgentReport(sources)
        sources.now = morning.adding(milliseconds: 60_000)
        sources.freeBytes = 0
        let second = AgentReport(sources, alarmsBefore: first.alarms)
        #expect(second.alarms.map(\.check) == [.diskLow, .capturesHeld])
        #expect(second.alarms.map(\.since.moment) == [sources.now, morning])
    }

    @Test func beforeTheFirstMessageTheStartCountsForTheFeed() {
        var sources = quietSources()
        sources.store.feed = AdmissionFeed(lastMessage: nil, patients: 0, messagesToday: 0)
        #expect(AgentReport(sources).admissions.isStale)
        sources.facts = AgentFacts(
            agent: "a", facility: "f", version: "1", started: morning.before(seconds: 60), devices: [],
            destinations: [], limits: AlarmLimits(diskReserve: 0))
        #expect(!AgentReport(sources).admissions.isStale)
        sources.facts = AgentFacts(
            agent: "a", facility: "f", version: "1", started: morning.before(seconds: 86_400), devices: [],
            destinations: [], limits: AlarmLimits(feedSilence: nil, diskReserve: 0))
        #expect(AgentReport(sources).alarms.isEmpty)
    }

    @Test func aDestinationThatLeftTheConfigurationIsShownWhileItHasWork() {
        var sources = quietSources()
        sources.store.destinations[destination("old")] = .init(waiting: 3)
        sources.store.destinations[destination("empty")] = .init(provenToday: 3)
        #expect(AgentReport(sources).destinations.map(\.name.text) == ["archive", "vna", "old"])
    }
}
