package import CaptureModel
package import Observability
package import Store

/// All that a report is made of, at one moment.
package struct ReportSources: Sendable {
    /// What the configuration says.
    package var facts: AgentFacts
    /// What the store counts.
    package var store: StoreReport
    /// How the lines stand, by destination; one that is missing is idle.
    package var links: [DestinationName: LinkStatus]
    /// How the lines to records stand; one that is missing is idle.
    package var lines: [RecordName: LinkStatus]
    /// Devices whose folders cannot be read.
    package var unreadableFolders: [DeviceName: StandingFault]
    /// Free bytes of the disk under the data folder, where the system says.
    package var freeBytes: Int64?
    /// How many emergency identities are left, by pool.
    package var emergency: [EmergencyStock]
    /// The moment.
    package var now: Timestamp

    /// Puts the sources together.
    package init(
        facts: AgentFacts, store: StoreReport, links: [DestinationName: LinkStatus] = [:],
        lines: [RecordName: LinkStatus] = [:], unreadableFolders: [DeviceName: StandingFault] = [:],
        freeBytes: Int64?, emergency: [EmergencyStock] = [], now: Timestamp
    ) {
        self.facts = facts
        self.store = store
        self.links = links
        self.lines = lines
        self.unreadableFolders = unreadableFolders
        self.freeBytes = freeBytes
        self.emergency = emergency
        self.now = now
    }
}

extension AgentReport {
    /// Makes the report of its sources; the alarms that were known before keep their beginning.
    package init(_ sources: ReportSources, alarmsBefore: [Alarm] = []) {
        let (facts, store, now) = (sources.facts, sources.store, sources.now)
        agent = facts.agent
        facility = facts.facility
        version = facts.version
        made = WrittenTime(now)
        uptimeSeconds = max(0, now.milliseconds(since: facts.started) / 1_000)
        admissions = Admissions(
            patients: store.feed.patients, lastMessage: store.feed.lastMessage.map(WrittenTime.init),
            lastConfirmed: store.feed.lastConfirmed.map(WrittenTime.init),
            messagesToday: store.feed.messagesToday, isStale: AlarmRules.feedStaleSince(sources) != nil)
        devices = facts.devices.map { name in
            let device = store.devices[name]
            return Device(
                name: name, lastCapture: device?.lastCapture.map(WrittenTime.init), today: device?.today ?? 0,
                fault: sources.unreadableFolders[name]?.reason)
        }
        held = HeldReason.Code.allCases.compactMap { code in
            store.queue.held[code].flatMap { $0 > 0 ? Held(reason: code, captures: $0) : nil }
        }
        corrections = store.corrections.count
        unclearAdmissions = store.unclearAdmissions.count
        queue = Queue(
            captures: store.queue.captures, bytes: store.queue.bytes, oldest: store.queue.oldest.map(WrittenTime.init))
        let former = store.destinations.keys.filter { name in
            !facts.destinations.contains(name)
                && (store.destinations[name].map { $0.waiting + $0.accepted + $0.refused > 0 } ?? false)
        }
        destinations = (facts.destinations + former.sorted()).map { name in
            Destination(name: name, counts: store.destinations[name], link: sources.links[name])
        }
        records = facts.records.map { name, _ in
            Record(name: name, counts: store.records[name], line: sources.lines[name])
        }
        today = Today(
            proven: store.provenToday, captures: store.receivedToday, medianMilliseconds: store.delay?.median,
            p95Milliseconds: store.delay?.percentile95)
        disk = Disk(freeBytes: sources.freeBytes, reserveBytes: facts.limits.diskReserve)
        var history = AlarmHistory()
        history.keep(alarmsBefore)
        alarms = AlarmRules.alarms(sources, history: history)
        health = alarms.contains { $0.severity == .alarm } ? .alarm : alarms.isEmpty ? .good : .warning
    }
}

extension AgentReport.Destination {
    fileprivate init(name: DestinationName, counts: StoreReport.Destination?, link: LinkStatus?) {
        self.name = name
        switch link?.state ?? .idle {
        case .idle: state = .idle
        case .sending: state = .sending
        case .held(let reason, let since, let retry):
            state = .held
            self.reason = reason
            self.since = WrittenTime(since)
            nextTry = WrittenTime(retry)
        }
        waiting = counts?.waiting ?? 0
        accepted = counts?.accepted ?? 0
        refused = counts?.refused ?? 0
        provenToday = counts?.provenToday ?? 0
        lastProof = counts?.lastProven.map(WrittenTime.init)
        bitsPerSecond = link?.bitsPerSecond ?? 0
    }
}

extension AgentReport.Record {
    fileprivate init(name: RecordName, counts: StoreReport.Record?, line: LinkStatus?) {
        self.name = name
        if case .held(let reason, let since, let retry) = line?.state {
            self.reason = reason
            self.since = WrittenTime(since)
            nextTry = WrittenTime(retry)
        }
        waiting = counts?.waiting ?? 0
        refused = counts?.refused ?? 0
        lastTaken = counts?.lastTaken.map(WrittenTime.init)
    }
}
