import CaptureModel

/// A report as `vignette status` prints it.
package struct StatusText: Sendable {
    private let report: AgentReport
    private let offsetMinutes: Int

    /// Makes the text of a report; times of day are shown at this offset from UTC.
    package init(_ report: AgentReport, offsetMinutes: Int) {
        self.report = report
        self.offsetMinutes = offsetMinutes
    }

    /// The lines, without a line break at the end.
    package var text: String {
        let head =
            "\(report.agent) · \(report.facility) · up \(PlainAmount.time(report.uptimeSeconds * 1_000)) · \(report.version)"
        let rows = patients + devices + held + waiting + queue + destinations + records + proven + disk
        let width = max(10, (rows.map(\.name.count).max() ?? 0) + 1)
        let lines = rows.map { $0.name.padded(to: width) + " " + $0.text }
        return ([head, ""] + lines + alarms).joined(separator: "\n")
    }

    private struct Row {
        let name: String
        let text: String
    }

    private func since(_ moment: WrittenTime) -> Int64 { report.made.moment.milliseconds(since: moment.moment) }

    private func clock(_ moment: WrittenTime) -> String {
        let civil = moment.moment.civil(offsetMinutes: offsetMinutes)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = "\(two(civil.hour)):\(two(civil.minute))"
        return since(moment) < 86_400_000 ? time : "\(civil.year)-\(two(civil.month))-\(two(civil.day)) \(time)"
    }

    private var patients: [Row] {
        let age = report.admissions.age { PlainAmount.ago(since($0)) }
        return [
            Row(
                name: "Patients",
                text: "\(report.admissions.patients) in the list, \(age)\(report.admissions.isStale ? "   ← look" : "")"
            )
        ]
    }

    private var devices: [Row] {
        let width = (report.devices.map(\.name.text.count).max() ?? 0) + 2
        return report.devices.enumerated().map { index, device in
            let last =
                device.lastCapture.map { "last capture \(PlainAmount.ago(since($0))), \(device.today) today" }
                ?? "no capture yet"
            let state = device.fault.map { "\($0)   ← look" } ?? last
            return Row(name: index == 0 ? "Devices" : "", text: device.name.text.padded(to: width) + state)
        }
    }

    private var held: [Row] {
        guard !report.held.isEmpty else { return [] }
        let reasons = report.held.map { "\($0.captures) \($0.reason.words)" }.joined(separator: " · ")
        return [Row(name: "Held", text: "\(report.held.reduce(0) { $0 + $1.captures })".padded(to: 9) + " " + reasons)]
    }

    private var waiting: [Row] {
        let parts = [
            report.corrections > 0 ? "\(PlainAmount.count(report.corrections, "correction")) to decide" : nil,
            report.unclearAdmissions > 0 ? "\(PlainAmount.count(report.unclearAdmissions, "message")) to look at" : nil,
        ].compactMap { $0 }
        return parts.isEmpty ? [] : [Row(name: "Patients?", text: parts.joined(separator: ", ") + "   ← look")]
    }

    private var queue: [Row] {
        guard report.queue.captures > 0 else { return [Row(name: "Queue", text: "empty")] }
        var parts = [PlainAmount.count(report.queue.captures, "capture"), PlainAmount.bytes(report.queue.bytes)]
        if let oldest = report.queue.oldest { parts.append("oldest \(PlainAmount.age(since(oldest)))") }
        return [Row(name: "Queue", text: parts.joined(separator: ", "))]
    }

    private var destinations: [Row] {
        report.destinations.map { destination in
            var parts: [String] = []
            switch destination.state {
            case .idle: break
            case .sending: parts.append(PlainAmount.rate(destination.bitsPerSecond))
            case .held:
                var line = destination.reason ?? "held"
                if let start = destination.since { line += " since \(clock(start))" }
                if let next = destination.nextTry {
                    let wait = -since(next)
                    line += wait > 0 ? ", next try in \(PlainAmount.age(wait))" : ", trying now"
                }
                parts.append(line)
            }
            if destination.waiting > 0 { parts.append("\(destination.waiting) wait") }
            if destination.accepted > 0 { parts.append("\(destination.accepted) not yet proven") }
            if destination.refused > 0 { parts.append("\(destination.refused) refused   ← look") }
            if parts.isEmpty {
                parts.append(
                    destination.lastProof.map { "last proof \(PlainAmount.ago(since($0)))" } ?? "nothing sent yet")
            }
            return Row(
                name: destination.name.text,
                text: destination.state.rawValue.padded(to: 9) + " " + parts.joined(separator: " · "))
        }
    }

    private var records: [Row] {
        report.records.map { record in
            var parts: [String] = []
            if let reason = record.reason {
                parts.append(reason + (record.since.map { " since \(clock($0))" } ?? ""))
            }
            if record.waiting > 0 { parts.append("\(record.waiting) to be told") }
            if record.refused > 0 { parts.append("\(record.refused) refused   ← look") }
            if parts.isEmpty {
                parts.append(record.lastTaken.map { "last told \(PlainAmount.ago(since($0)))" } ?? "nothing told yet")
            }
            return Row(name: record.name.text, text: "record".padded(to: 9) + " " + parts.joined(separator: " · "))
        }
    }

    private var proven: [Row] {
        var text = "\(report.today.proven) of \(report.today.captures) today"
        if let median = report.today.medianMilliseconds, let slowest = report.today.p95Milliseconds {
            text += " · dropped to proven \(PlainAmount.time(median)) median, \(PlainAmount.time(slowest)) p95"
        }
        return [Row(name: "Proven", text: text)]
    }

    private var disk: [Row] {
        report.disk.freeBytes.map { [Row(name: "Disk", text: "\(PlainAmount.bytes($0)) free")] } ?? []
    }

    private var alarms: [String] {
        guard !report.alarms.isEmpty else { return [] }
        return [""] + report.alarms.map { "\($0.severity == .alarm ? "!" : "·") \($0.message)" }
    }
}

extension String {
    /// The text with blanks behind it up to a width.
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
