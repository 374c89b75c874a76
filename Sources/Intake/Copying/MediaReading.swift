import CaptureModel
import MediaInspection
import SystemPackage

/// What inspection found, as a capture's row needs it.
struct MediaReading: Sendable {
    /// Picture, film or neither.
    var kind: CaptureKind
    /// In plain words.
    var summary: String
    /// When it was taken.
    var taken: Timestamp
    /// Why it cannot be wrapped.
    var obstacle: HeldReason?
    /// All of it, for who composes the instance.
    var description: MediaDescription?

    /// Inspects an open copy; whatever happens, the capture is kept, at worst held with the reason.
    init(_ source: some MediaSource, mark: FileMark, now: Timestamp) {
        let written = Timestamp(milliseconds: mark.modified / 1_000_000)
        do {
            let description = try MediaInspector.inspect(source)
            kind = description.captureKind
            summary = description.summary
            taken = Self.taken(description, written: written, now: now)
            obstacle = Self.obstacle(description)
            self.description = description
        } catch {
            kind = .other
            summary = "could not be inspected"
            taken = written
            obstacle = HeldReason(
                .unsuitableMedia,
                "The file could not be inspected: \(error). Look at it, and discard it or send it again.")
        }
    }

    private static func obstacle(_ description: MediaDescription) -> HeldReason? {
        switch WrapDecision(for: description) {
        case .asIs: nil
        case .held(let reason):
            HeldReason(.unsuitableMedia, "\(reason.sentence) \(reason.advice)")
        }
    }

    /// The camera's own time where it says its distance from UTC and lies within a week of now; the file's otherwise.
    ///
    /// A camera whose battery was changed says 2015, and would put the picture before the patient's admission.
    private static func taken(_ description: MediaDescription, written: Timestamp, now: Timestamp) -> Timestamp {
        guard case .jpeg(let jpeg) = description, let exif = jpeg.exif?.takenAt, let offset = exif.offsetMinutes,
            let moment = CivilTime.moment(
                year: exif.year, month: exif.month, day: exif.day, hour: exif.hour, minute: exif.minute,
                second: exif.second, offsetMinutes: offset)
        else { return written }
        let week: Int64 = 7 * 86_400_000
        return (-week...week).contains(moment.milliseconds(since: now)) ? moment : written
    }
}

extension MediaDescription {
    fileprivate var captureKind: CaptureKind {
        switch self {
        case .jpeg: .still
        case .video: .video
        case .unsupported: .other
        }
    }
}
