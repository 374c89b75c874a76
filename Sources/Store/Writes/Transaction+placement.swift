import CaptureModel
import GRDB
import Observability

/// A capture after identification, with what it needs to be sent where it was placed.
struct SettledCapture {
    let capture: Capture
    let exam: ExamSnapshot?
    let deliveries: [Delivery]
}

extension Transaction {
    /// Puts a capture into its exam's series and makes its deliveries, due now; or holds it.
    ///
    /// Throws `examRefused` before anything is written where the exam cannot be had.
    func settle(
        _ capture: Capture, _ placement: Placement, checking check: PlacementCheck
    ) throws -> SettledCapture {
        switch placement {
        case .held(let reason):
            return SettledCapture(capture: try advance(capture, .hold(reason)), exam: nil, deliveries: [])
        case .setAside(let why):
            let capture = try advance(capture, .discard(by: "vignette", why: why))
            return SettledCapture(capture: capture, exam: nil, deliveries: [])
        case .placed(_, let destinations) where destinations.isEmpty:
            let reason = HeldReason(.noRoute, "No route takes this capture anywhere; add one to the configuration.")
            return SettledCapture(capture: try advance(capture, .hold(reason)), exam: nil, deliveries: [])
        case .placed(let choice, let destinations):
            let exam = try exam(of: choice)
            let snapshot = try ExamRecord.snapshot(database, exam)
            let capture = try setTime(of: capture, exam)
            if let reason = snapshot.orderObstacle ?? check(capture, snapshot) {
                return SettledCapture(capture: try advance(capture, .hold(reason)), exam: nil, deliveries: [])
            }
            let place = try takePlace(in: exam.id, device: capture.device, kind: capture.kind)
            let placed = try advance(capture, .place, to: place)
            report(.capturePlaced(capture.id, exam: exam.id))
            let deliveries = try Set(destinations).sorted().map { destination in
                try DeliveryRecord.insert(database, of: capture.id, to: destination, due: now)
            }
            return SettledCapture(capture: placed, exam: snapshot, deliveries: deliveries)
        }
    }

    /// Believes the device's clock, or reports it, now that the exam is known.
    private func setTime(of capture: Capture, _ exam: Exam) throws -> Capture {
        var remarks = capture.remarks
        var taken = capture.taken
        switch DeviceClock.verdict(capture.deviceTime, received: capture.received, exam: exam) {
        case .silent: return capture
        case .trusted(let time): taken = time
        case .outside(let time):
            let remark = DeviceClock.remark(time, offsetMinutes: offsetMinutes(time))
            if !remarks.contains(remark) { remarks.append(remark) }
        }
        try database.run(
            "UPDATE capture SET taken = ?, remarks = ? WHERE id = ?",
            [taken.milliseconds, try Remarks.text(remarks), capture.id.number])
        return try CaptureRecord.get(database, capture.id)
    }

    func exam(of choice: Placement.ExamChoice) throws -> Exam {
        switch choice {
        case .new(let draft): return try makeExam(draft)
        case .existing(let id):
            guard let exam = try ExamRecord.find(database, id) else {
                throw StoreError(.examRefused, "there is no exam \(id); open one")
            }
            try mustStand(id)
            return exam
        }
    }

    /// Takes the next place in the exam's series for a device and a kind; the series is made for the first.
    func takePlace(in exam: ExamID, device: DeviceName, kind: CaptureKind) throws -> SeriesRow {
        try database.run(
            """
            INSERT INTO series (exam, device, kind, number, seriesInstanceUID)
            SELECT ?1, ?2, ?3, coalesce(max(number), 0) + 1, ?4 FROM series WHERE exam = ?1
            ON CONFLICT (exam, device, kind) DO NOTHING
            """, [exam.number, device.text, kind.rawValue, newUID().text])
        let row = try database.row(
            """
            UPDATE series SET instances = instances + 1 WHERE exam = ? AND device = ? AND kind = ?
            RETURNING id, instances
            """, [exam.number, device.text, kind.rawValue])
        guard let row else { throw StoreError(.corrupt, "the series of exam \(exam) was not made") }
        return SeriesRow(exam: exam, id: try row.value("id"), instanceNumber: try row.value("instances"))
    }
}
