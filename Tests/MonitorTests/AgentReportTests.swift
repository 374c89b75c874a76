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
            case .correctionsOpen: if past { sources.store.corrections = .init(count: 1, oldest: morning) }
            case .admissionsUnclear: if past { sources.store.unclearAdmissions = .init(count: 1, oldest: morning) }
            case .emergencyLow:
                sources.emergency = [
                    EmergencyStock(pool: EmergencyPoolName(unchecked: "downtime"), free: past ? 4 : 5, reserve: 5)
                ]
            }
            return sources
        }
        #expect(AgentReport(sources(past: false)).health == .good)
        let report = AgentReport(sources(past: true))
        #expect(report.alarms.map(\.check) == [check])
        #expect(report.health == check.severity)
    }

    @Test func aPoolWithNothingLeftSaysSoWhateverItsLimit() {
        var sources = quietSources()
        sources.emergency = [EmergencyStock(pool: EmergencyPoolName(unchecked: "night"), free: 0, reserve: 0)]
        let alarm = AgentReport(sources).alarms.first
        #expect(alarm?.subject == "night" && alarm?.message.contains("No emergency identity of night is free") == true)
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

    @Test func freshnessOfThePatientListIsASentence() {
        var sources = quietSources()
        sources.store.feed = AdmissionFeed(
            lastMessage: morning.before(seconds: 180), patients: 2, messagesToday: 1)
        #expect(AgentReport(sources).feedSentence == "Patient list: 2 people, last message 3 min ago.")
        sources.store.feed = AdmissionFeed(
            lastMessage: morning.before(seconds: 7_200), patients: 2, messagesToday: 1)
        #expect(
            AgentReport(sources).feedSentence.hasPrefix("The patient list may be old: 2 people, last message 2 h ago."))
    }

    @Test func anAnswerWithoutNewsIsASignOfLife() {
        var sources = quietSources()
        let long = morning.before(seconds: 86_400)
        sources.store.feed = AdmissionFeed(
            lastMessage: long, lastConfirmed: morning.before(seconds: 20), patients: 1, messagesToday: 0)
        let report = AgentReport(sources)
        #expect(!report.admissions.isStale && report.alarms.isEmpty)
        #expect(
            report.admissions.age { $0.moment == long ? "long ago" : "now" } == "last message long ago, nothing new now"
        )
        sources.store.feed = AdmissionFeed(
            lastMessage: nil, lastConfirmed: morning.before(seconds: 1_801), patients: 1, messagesToday: 0)
        #expect(AgentReport(sources).admissions.isStale)
        sources.store.feed = AdmissionFeed(
            lastMessage: morning, lastConfirmed: long, patients: 1, messagesToday: 0)
        #expect(AgentReport(sources).admissions.age { _ in "now" } == "last message now")
    }

    @Test func aDestinationThatLeftTheConfigurationIsShownWhileItHasWork() {
        var sources = quietSources()
        sources.store.destinations[destination("old")] = .init(waiting: 3)
        sources.store.destinations[destination("empty")] = .init(provenToday: 3)
        #expect(AgentReport(sources).destinations.map(\.name.text) == ["archive", "vna", "old"])
    }
}
