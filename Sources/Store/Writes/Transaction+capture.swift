import CaptureModel
import GRDB
import Observability

/// Where a capture lies in its exam, as its row names it.
struct SeriesRow {
    let exam: ExamID
    let id: Int64
    let instanceNumber: Int
}

extension Transaction {
    /// Lets something happen to a capture: the only place where a capture's state is written.
    ///
    /// - Parameter place: where the capture lies from now on; comes with `place`, and with nothing else.
    @discardableResult
    func advance(_ capture: Capture, _ event: CaptureEvent, to place: SeriesRow? = nil) throws -> Capture {
        let next = try CaptureLifecycle.next(capture.state, event)
        var reason: HeldReason?
        var discarded: (by: String, why: String)?
        var successor: CaptureID?
        switch next {
        case .held(let why):
            reason = why
            report(.captureHeld(capture.id, why))
        case .discarded(let person, let why): discarded = (person, why)
        case .superseded(let capture): successor = capture
        case .received, .ready, .delivering, .proven, .released: break
        }
        let keepsPlace =
            switch event {
            case .hold, .withdraw, .place: false
            case .start, .prove, .release, .discard, .supersede: true
            }
        try database.run(
            """
            UPDATE capture SET state = ?, heldCode = ?, heldMessage = ?, heldCandidates = ?, discardedBy = ?,
                discardedWhy = ?, supersededBy = ?,
                proven = CASE ? WHEN 'proven' THEN ? ELSE proven END,
                exam = CASE WHEN ? THEN exam ELSE ? END, series = CASE WHEN ? THEN series ELSE ? END,
                instanceNumber = CASE WHEN ? THEN instanceNumber ELSE ? END
            WHERE id = ?
            """,
            [
                next.word, reason?.code.rawValue, reason?.message,
                try reason.flatMap { try HeldCandidates.text($0.candidates) },
                discarded?.by, discarded?.why, successor?.number, next.word, now.milliseconds, keepsPlace,
                place?.exam.number, keepsPlace, place?.id, keepsPlace,
                place?.instanceNumber, capture.id.number,
            ])
        if case .held = capture.state, (reason?.code.lateMatch ?? .nothing) == .nothing {
            try HeldClaimRecord.remove(database, capture.id)
        }
        try note(
            "capture", capture.id.number, event: event.word, from: capture.state.word, to: next.word,
            detail: reason?.code.rawValue ?? discarded?.by ?? successor?.description)
        tellChanged(capture.id)
        switch event {
        case .prove, .withdraw, .discard: touch(capture.exam)
        // The proof, or the end of the correction, comes later.
        case .place, .hold, .start, .release, .supersede: break
        }
        return try CaptureRecord.get(database, capture.id)
    }
}
