import CaptureModel
import GRDB

/// Reads the counters and tallies.
struct ReportReads {
    let database: Database
    /// When today began.
    let midnight: Timestamp
    /// The moment.
    let now: Timestamp

    private var quarter: Int64 { midnight.milliseconds / 900_000 }

    func report() throws -> StoreReport {
        var report = StoreReport()
        report.feed = try feed()
        report.queue = try queue()
        report.corrections = try waiting(
            "SELECT count(*) AS count, min(opened) AS oldest FROM correction WHERE state = 'open'")
        report.unclearAdmissions = try waiting(
            """
            SELECT count(*) AS count, min(received) AS oldest FROM admissionMessage
            WHERE needsPerson = 1 AND attendedAt IS NULL
            """)
        report.destinations = try destinations()
        report.devices = try devices()
        report.records = try records()
        report.receivedToday = try tallies("received").values.reduce(0, +)
        report.provenToday = try tallies("captureProven").values.reduce(0, +)
        report.delay = try delay()
        return report
    }

    func feed() throws -> AdmissionFeed {
        let messages = try database.row("SELECT latest FROM counter WHERE kind = 'message'")
        let patients = try database.integer("SELECT count FROM counter WHERE kind = 'patient'")
        let confirmed = try database.integer("SELECT max(confirmed) FROM admissionConfirmation")
        return AdmissionFeed(
            lastMessage: try messages?.moment("latest"),
            lastConfirmed: confirmed.map(Timestamp.init(milliseconds:)), patients: Int(patients ?? 0),
            messagesToday: try tallies("message").values.reduce(0, +))
    }

    private func queue() throws -> StoreReport.Queue {
        var queue = StoreReport.Queue()
        for row in try database.rows("SELECT state, count, bytes FROM counter WHERE kind = 'capture'") {
            switch try row.value("state", String.self) {
            case "received", "held", "ready", "delivering":
                queue.captures += try row.value("count", Int.self)
                queue.bytes += try row.value("bytes", Int64.self)
            default: continue
            }
        }
        queue.oldest = try database.integer(
            """
            SELECT min(received) FROM capture WHERE state IN ('received', 'held', 'ready', 'delivering')
            """
        ).map(Timestamp.init(milliseconds:))
        for row in try database.rows("SELECT name, count FROM counter WHERE kind = 'held' AND count > 0") {
            queue.held[try row.required("name", HeldReason.Code.init(rawValue:))] = try row.value("count")
        }
        return queue
    }

    private func waiting(_ query: String) throws -> StoreReport.Waiting {
        guard let row = try database.row(query) else { return StoreReport.Waiting() }
        return StoreReport.Waiting(count: try row.value("count"), oldest: try row.moment("oldest"))
    }

    private func destinations() throws -> [DestinationName: StoreReport.Destination] {
        var result: [DestinationName: StoreReport.Destination] = [:]
        for row in try database.rows("SELECT name, state, count, latest FROM counter WHERE kind = 'delivery'") {
            let name = try row.required("name", DestinationName.init(_:))
            let count: Int = try row.value("count")
            switch try row.value("state", String.self) {
            case "pending", "waiting", "sending": result[name, default: .init()].waiting += count
            case "accepted": result[name, default: .init()].accepted += count
            case "refused": result[name, default: .init()].refused += count
            case "withdrawn": continue
            case "proven": result[name, default: .init()].lastProven = try row.moment("latest")
            case let other: throw StoreError(.corrupt, "a counter counts \(other), which is no state of a delivery")
            }
        }
        for (text, count) in try tallies("deliveryProven") {
            if let name = DestinationName(text) { result[name, default: .init()].provenToday = count }
        }
        return result
    }

    private func records() throws -> [RecordName: StoreReport.Record] {
        var result: [RecordName: StoreReport.Record] = [:]
        let open = try database.rows(
            """
            SELECT record, count(*) FILTER (WHERE state <> 'refused') AS waiting,
                count(*) FILTER (WHERE state = 'refused') AS refused,
                min(coalesce(composed, due)) FILTER (WHERE state <> 'refused') AS oldest
            FROM notification
            WHERE state IN ('sending', 'waiting', 'refused') OR (state = 'pending' AND due <= ?)
            GROUP BY record
            """, [now.milliseconds])
        for row in open {
            result[try row.required("record", RecordName.init(_:))] = StoreReport.Record(
                waiting: try row.value("waiting"), refused: try row.value("refused"), oldest: try row.moment("oldest"))
        }
        let taken = try database.rows(
            "SELECT record, max(ended) AS latest FROM notification WHERE state = 'taken' GROUP BY record")
        for row in taken {
            result[try row.required("record", RecordName.init(_:)), default: .init()].lastTaken =
                try row.moment("latest")
        }
        return result
    }

    private func devices() throws -> [DeviceName: StoreReport.Device] {
        var result: [DeviceName: StoreReport.Device] = [:]
        let today = try tallies("received")
        for row in try database.rows("SELECT name, latest FROM counter WHERE kind = 'device'") {
            let name = try row.required("name", DeviceName.init(_:))
            result[name] = StoreReport.Device(lastCapture: try row.moment("latest"), today: today[name.text] ?? 0)
        }
        return result
    }

    /// Counts since midnight, by name.
    private func tallies(_ kind: String) throws -> [String: Int] {
        var result: [String: Int] = [:]
        let rows = try database.rows(
            "SELECT name, sum(count) AS count FROM tally WHERE kind = ? AND quarter >= ? GROUP BY name",
            [kind, quarter])
        for row in rows { result[try row.value("name")] = try row.value("count", Int.self) }
        return result
    }

    private func delay() throws -> StoreReport.Delay? {
        let waits = try database.rows(
            """
            SELECT proven - received AS wait FROM capture WHERE proven IS NOT NULL AND proven >= ?
            ORDER BY proven DESC LIMIT 10000
            """, [midnight.milliseconds]
        ).map { try $0.value("wait", Int64.self) }.sorted()
        guard !waits.isEmpty else { return nil }
        return StoreReport.Delay(
            median: waits[(waits.count - 1) / 2], percentile95: waits[(waits.count * 95 + 99) / 100 - 1])
    }
}
