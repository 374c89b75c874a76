import CaptureModel
import Store

/// What a device's station says of a capture; asked for where it is needed only.
struct StationFinding {
    /// What came of it.
    enum Outcome {
        /// This exam, for certain.
        case exam(ExamSnapshot)
        /// None for certain.
        case refused(ClaimRefusal)
    }

    private let draft: CaptureDraft
    private let times: StationTimes?
    private let station: StationName?
    private let reading: PlacementReads

    init(_ draft: CaptureDraft, _ ways: DeviceWays, _ rules: SiteRules, _ reading: PlacementReads) {
        self.draft = draft
        self.reading = reading
        station = rules.stations[draft.device]
        // What came by no folder has no times: it belongs to the exam that is open.
        let seen = draft.seen ?? draft.arrived
        times = seen.map {
            StationTimes(
                arrived: draft.arrived ?? $0, seen: $0, said: draft.claims.taken ?? draft.deviceTime,
                isTrusted: ways.trustsClock)
        }
    }

    /// When the capture was taken, as far as it is certain: not later than this.
    var certainMoment: Timestamp? {
        guard let times else { return nil }
        return times.isTrusted ? times.said ?? times.arrived : times.arrived
    }

    /// Whether an exam was opened or closed at the station between a moment and the capture.
    func hasChanged(since moment: Timestamp) throws -> Bool {
        guard let station, let seen = times?.seen else { return false }
        return try reading.exams(at: station, since: moment).contains { exam in
            [exam.opened, exam.closed].contains { $0.map { moment < $0 && $0 <= seen } ?? false }
        }
    }

    /// The exam that was open when the capture was taken.
    func finding() throws -> Outcome {
        guard let station else {
            return refuse(
                "The device “\(draft.device)” belongs to no station, and nothing else says whose the file is. Choose the patient by hand."
            )
        }
        let open = try reading.openExam(at: station)
        guard let times else {
            return open.map(Outcome.exam)
                ?? refuse("No exam was open at “\(station)”. Open one and assign the capture to it.")
        }
        let exams = try reading.exams(at: station, since: times.earliest)
        let spans = exams.map { StationTimes.Span(exam: $0.id, opened: $0.opened, closed: $0.closed) }
        switch times.finding(among: spans) {
        case .exam(let id):
            guard let exam = exams.first(where: { $0.id == id }) else {
                return refuse("The exam is not there any more.")
            }
            return .exam(try reading.snapshot(of: exam))
        case .none(nil):
            return refuse("No exam was open at “\(station)”. Open one and assign the capture to it.")
        case .none(let id?):
            return refuse(
                "The file was made or came before the exam at “\(station)” was opened. See whose it is, and assign it by hand.",
                exams.filter { $0.id == id })
        case .doubt(let ids):
            return .refused(
                ClaimRefusal(
                    .otherExam,
                    "Another exam was open at “\(station)” when the capture was taken than when it came. See whose it is, and choose.",
                    candidates: exams.filter { ids.contains($0.id) }.map(\.candidate)))
        }
    }

    private func refuse(_ message: String, _ exams: [Exam] = []) -> Outcome {
        .refused(ClaimRefusal(.noExam, message, candidates: exams.map(\.candidate)))
    }
}

extension Exam {
    /// As a candidate of a capture that is held.
    var candidate: HeldReason.Candidate { .init(patient: patient, encounter: encounter, exam: id, order: order) }
}
