import CaptureModel
import Observability
import Store

/// When something is wrong: one function a check.
enum AlarmRules {
    /// All that is wrong, the worst first.
    static func alarms(_ sources: ReportSources, history: AlarmHistory) -> [Alarm] {
        let found =
            heldDestinations(sources) + oldestUnsent(sources) + staleFeed(sources) + lowDisk(sources, history)
            + refusals(sources, history) + unreadableFolders(sources) + heldCaptures(sources, history)
            + waiting(sources) + lowEmergency(sources, history) + silentRecords(sources)
            + refusingRecords(sources, history)
        return found.filter { $0.severity == .alarm } + found.filter { $0.severity != .alarm }
    }

    /// Since when the feed is older than the site allows; nothing while it is not.
    ///
    /// An answer without news counts as a message does; before the first of either the agent's start counts.
    static func feedStaleSince(_ sources: ReportSources) -> Timestamp? {
        guard let limit = sources.facts.limits.feedSilence else { return nil }
        let due = (sources.store.feed.lastSign ?? sources.facts.started).adding(milliseconds: limit)
        return due < sources.now ? due : nil
    }

    private static func heldDestinations(_ sources: ReportSources) -> [Alarm] {
        sources.links.sorted { $0.key < $1.key }.compactMap { name, link in
            guard case .held(let reason, let since, _) = link.state,
                sources.now.milliseconds(since: since) > sources.facts.limits.destinationHeld
            else { return nil }
            let waiting = sources.store.destinations[name]?.waiting ?? 0
            let queue = waiting == 0 ? "nothing waits for it." : "\(waiting) wait here."
            return Alarm(
                .destinationHeld, subject: name.text, since: since,
                message: "\(name) does not take captures: \(reason). Nothing is lost; \(queue)")
        }
    }

    private static func oldestUnsent(_ sources: ReportSources) -> [Alarm] {
        guard let oldest = sources.store.queue.oldest else { return [] }
        let limit = sources.facts.limits.unsentAge
        let due = oldest.adding(milliseconds: limit)
        guard due < sources.now else { return [] }
        return [
            Alarm(
                .oldestUnsent, since: due,
                message:
                    "The oldest capture has waited for \(PlainAmount.time(sources.now.milliseconds(since: oldest)))"
                    + " to be proven; more than \(PlainAmount.time(limit)) needs a look.")
        ]
    }

    private static func staleFeed(_ sources: ReportSources) -> [Alarm] {
        guard let since = feedStaleSince(sources) else { return [] }
        let state =
            sources.store.feed.lastSign.map {
                "The patient list is old: the last message or answer came \(PlainAmount.time(sources.now.milliseconds(since: $0))) ago."
            } ?? "No message for the patient list has come since the agent started."
        return [Alarm(.feedStale, since: since, message: state + " Ask who runs the admissions feed.")]
    }

    private static func lowDisk(_ sources: ReportSources, _ history: AlarmHistory) -> [Alarm] {
        guard let free = sources.freeBytes, free < sources.facts.limits.diskReserve else { return [] }
        return [
            Alarm(
                .diskLow, since: history.beginning(of: .diskLow, "", now: sources.now),
                message: "The disk has \(PlainAmount.bytes(free)) free, and "
                    + "\(PlainAmount.bytes(sources.facts.limits.diskReserve)) must stay free: nothing more is taken."
                    + " The originals wait in their folders; make room.")
        ]
    }

    private static func refusals(_ sources: ReportSources, _ history: AlarmHistory) -> [Alarm] {
        sources.store.destinations.sorted { $0.key < $1.key }.filter { $0.value.refused > 0 }.map { name, counts in
            Alarm(
                .deliveriesRefused, subject: name.text,
                since: history.beginning(of: .deliveriesRefused, name.text, now: sources.now),
                message: "\(name) refused \(PlainAmount.count(counts.refused, "capture")). "
                    + "Look at the reason, mend it, and resume the destination.")
        }
    }

    private static func unreadableFolders(_ sources: ReportSources) -> [Alarm] {
        sources.unreadableFolders.sorted { $0.key < $1.key }.map { name, fault in
            Alarm(
                .folderUnreadable, subject: name.text, since: fault.since,
                message: "The folder of \(name) cannot be read: \(fault.reason)")
        }
    }

    private static func silentRecords(_ sources: ReportSources) -> [Alarm] {
        sources.facts.records.compactMap { name, patience in
            guard let counts = sources.store.records[name],
                let due = counts.oldest?.adding(milliseconds: patience), due < sources.now
            else { return nil }
            let line = if case .held(let reason, _, _) = sources.lines[name]?.state { " \(reason)" } else { "" }
            return Alarm(
                .recordSilent, subject: name.text, since: due,
                message: "\(name) has not taken \(PlainAmount.count(counts.waiting, "notification")) for more than "
                    + "\(PlainAmount.time(patience)).\(line) They are sent as soon as it takes them.")
        }
    }

    private static func refusingRecords(_ sources: ReportSources, _ history: AlarmHistory) -> [Alarm] {
        sources.facts.records.compactMap { name, _ in
            guard let refused = sources.store.records[name]?.refused, refused > 0 else { return nil }
            return Alarm(
                .notificationsRefused, subject: name.text,
                since: history.beginning(of: .notificationsRefused, name.text, now: sources.now),
                message: "\(name) refused \(PlainAmount.count(refused, "notification")). "
                    + "Look at the reasons (vignette notifications), mend them, and retry.")
        }
    }

    private static func heldCaptures(_ sources: ReportSources, _ history: AlarmHistory) -> [Alarm] {
        let count = sources.store.queue.held.values.reduce(0, +)
        guard count > 0 else { return [] }
        return [
            Alarm(
                .capturesHeld, since: history.beginning(of: .capturesHeld, "", now: sources.now),
                message: "\(PlainAmount.count(count, "capture")) cannot be placed without a person.")
        ]
    }

    private static func waiting(_ sources: ReportSources) -> [Alarm] {
        let (corrections, messages) = (sources.store.corrections, sources.store.unclearAdmissions)
        return [
            corrections.oldest.map { since in
                Alarm(
                    .correctionsOpen, since: since,
                    message: "\(PlainAmount.count(corrections.count, "exam")) stood at an archive as another person's "
                        + "than admissions says now. Decide under “Corrections” whether to send again.")
            },
            messages.oldest.map { since in
                Alarm(
                    .admissionsUnclear, since: since,
                    message: "\(PlainAmount.count(messages.count, "message")) of admissions could not be followed "
                        + "without a person. Look under “Corrections”.")
            },
        ].compactMap { $0 }
    }

    private static func lowEmergency(_ sources: ReportSources, _ history: AlarmHistory) -> [Alarm] {
        sources.emergency.filter { $0.free < $0.reserve || $0.free == 0 }.map { stock in
            let left =
                stock.free == 0
                ? "No emergency identity of \(stock.pool) is free"
                : "Only \(stock.free) of the emergency identities of \(stock.pool) \(stock.free == 1 ? "is" : "are") free"
            return Alarm(
                .emergencyLow, subject: stock.pool.text,
                since: history.beginning(of: .emergencyLow, stock.pool.text, now: sources.now),
                message: "\(left). Have admissions set more aside, and name them in the configuration.")
        }
    }
}
