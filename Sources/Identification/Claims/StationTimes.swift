package import CaptureModel

/// Which of a station's exams was open when a capture was taken: pure, over what is known of the moment.
///
/// Three clocks know something. The agent's own says when it first *saw* the file; the folder's server says since when
/// the file lies there; the device says when it was taken. The first two give the latest moment at which it can have been
/// taken: where both lie in one exam, that exam is meant, also if it was closed since. The third decides only where
/// the device's clock is trusted; where it is not, it can raise a doubt, and a doubt is held.
package struct StationTimes: Hashable, Sendable {
    /// An exam's time at the station.
    package struct Span: Hashable, Sendable {
        /// Which exam.
        package let exam: ExamID
        /// When it was opened.
        package let opened: Timestamp
        /// When it was closed; nothing while it is open.
        package let closed: Timestamp?

        /// Makes a span.
        package init(exam: ExamID, opened: Timestamp, closed: Timestamp?) {
            self.exam = exam
            self.opened = opened
            self.closed = closed
        }
    }

    /// What came of it.
    package enum Finding: Hashable, Sendable {
        /// This exam, for certain.
        case exam(ExamID)
        /// None was open then; the one that is open now may be meant.
        case none(now: ExamID?)
        /// One of these, the earlier first.
        case doubt([ExamID])
    }

    /// Since when the file lies in the folder; never later than ``seen``.
    package var arrived: Timestamp
    /// When the agent first saw it, or it was last changed where that is later.
    package var seen: Timestamp
    /// When the device says that it was taken.
    package var said: Timestamp?
    /// Whether the device's clock is to be believed.
    package var isTrusted: Bool

    /// Puts the moments together.
    package init(arrived: Timestamp, seen: Timestamp, said: Timestamp?, isTrusted: Bool) {
        self.arrived = arrived
        self.seen = seen
        self.said = said
        self.isTrusted = isTrusted
    }

    /// The earliest moment that counts.
    package var earliest: Timestamp { min(arrived, seen, said ?? seen) }

    /// The exam among a station's, in any order.
    package func finding(among spans: [Span]) -> Finding {
        let spans = spans.sorted { ($0.opened, $0.exam) < ($1.opened, $1.exam) }
        let now = spans.last { $0.closed == nil }?.exam
        if let said, isTrusted, said <= seen.adding(milliseconds: DeviceClock.tolerance) {
            // Devices write whole seconds: the moment is that second or the next.
            let first = Self.exam(at: said, spans)
            let last = Self.exam(at: said.adding(milliseconds: 999), spans)
            guard let exam = last ?? first else { return .none(now: now) }
            return first == nil || first == exam ? .exam(exam) : Self.doubt([first, exam], spans)
        }
        let lying = Self.exam(at: arrived, spans)
        let noticed = Self.exam(at: seen, spans)
        guard let exam = lying else { return .none(now: noticed ?? now) }
        guard exam == noticed else { return Self.doubt([exam, noticed ?? now], spans) }
        if let said, let other = Self.exam(at: said, spans), other != exam,
            Self.exam(at: said.adding(milliseconds: 999), spans) == other
        {
            return Self.doubt([other, exam], spans)
        }
        return .exam(exam)
    }

    private static func exam(at moment: Timestamp, _ spans: [Span]) -> ExamID? {
        spans.last { span in span.opened <= moment && span.closed.map { moment < $0 } ?? true }?.exam
    }

    private static func doubt(_ exams: [ExamID?], _ spans: [Span]) -> Finding {
        let meant = Set(exams.compactMap { $0 })
        return .doubt(spans.map(\.exam).filter(meant.contains))
    }
}
