package import CaptureModel

extension Heartbeat {
    /// The heartbeat that tells of a report: the same facts, and no sentence of them.
    package init(_ report: AgentReport, id: String, sequence: Int64) {
        let now = report.made.moment
        self.init(
            agent: report.agent, id: id, sequence: sequence, sent: now, version: report.version,
            uptime: report.uptimeSeconds, health: report.health,
            alarms: report.alarms.map {
                Alarm(check: $0.check.rawValue, subject: $0.subject, since: $0.since.moment.description)
            },
            queue: Queue(
                captures: report.queue.captures, bytes: report.queue.bytes,
                oldest: report.queue.oldest.map { max(0, now.milliseconds(since: $0.moment) / 1_000) } ?? 0,
                held: Dictionary(uniqueKeysWithValues: report.held.map { ($0.reason.rawValue, $0.captures) })),
            destinations: Dictionary(
                uniqueKeysWithValues: report.destinations.map { destination in
                    (
                        destination.name.text,
                        Destination(
                            state: destination.state.rawValue, reason: destination.reason,
                            waiting: destination.waiting, lastProof: destination.lastProof?.moment.description,
                            goodput: destination.bitsPerSecond)
                    )
                }),
            devices: Dictionary(
                uniqueKeysWithValues: report.devices.map {
                    ($0.name.text, Device(lastCapture: $0.lastCapture?.moment.description, today: $0.today))
                }),
            admissions: Admissions(
                lastMessage: report.admissions.lastMessage.map { max(0, now.milliseconds(since: $0.moment) / 1_000) },
                patients: report.admissions.patients),
            disk: Disk(free: report.disk.freeBytes ?? 0))
    }
}
