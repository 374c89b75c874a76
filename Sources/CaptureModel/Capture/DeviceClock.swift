/// Whether a device's own clock can be trusted to say when a capture was taken.
///
/// A clock whose battery was changed says 2015, one that nobody set in spring is an hour off: either would put the
/// capture before the patient came.
public enum DeviceClock {
    /// How far a right clock may differ from ours, in milliseconds.
    public static let tolerance: Int64 = 5 * 60_000
    /// How long before it was received a capture may have been taken that a sidecar placed, in milliseconds: its exam
    /// was opened only by its arrival.
    public static let sidecarWindow: Int64 = 24 * 3_600_000

    /// What came of it.
    public enum Verdict: Hashable, Sendable {
        /// The device said nothing: the file's time is used.
        case silent
        /// The device's time lies within the exam and is used.
        case trusted(Timestamp)
        /// The device's time lies outside the exam: it is reported, and the file's time used.
        case outside(Timestamp)
    }

    /// The verdict on what a device says of a capture that was received at a moment, for the exam it belongs to.
    public static func verdict(_ said: Timestamp?, received: Timestamp, exam: Exam) -> Verdict {
        guard let said else { return .silent }
        let earliest =
            switch exam.origin {
            case .station: exam.opened.adding(milliseconds: -tolerance)
            case .sidecar, .name, .label, .person: received.adding(milliseconds: -sidecarWindow)
            }
        let latest = min(exam.closed ?? received, received).adding(milliseconds: tolerance)
        return (earliest...max(earliest, latest)).contains(said) ? .trusted(said) : .outside(said)
    }

    /// What a person reads of a time outside the exam.
    public static func remark(_ said: Timestamp, offsetMinutes: Int) -> String {
        let civil = said.civil(offsetMinutes: offsetMinutes)
        let date = "\(civil.year.padded(4))-\(civil.month.padded(2))-\(civil.day.padded(2))"
        let time = "\(civil.hour.padded(2)):\(civil.minute.padded(2))"
        return "The device's clock says \(date) \(time), which is outside the exam: the file's time is used. "
            + "Set the device's clock."
    }
}
