/// Whether all of a capture is there.
public enum MediaIntegrity: Sendable, Equatable {
    /// Everything that the format's structure promises is there.
    case complete
    /// The file ends too early; `bytesPresent` is its length in bytes.
    case truncated(bytesPresent: Int64, defect: MediaDefect)
    /// The structure is broken at a place, in bytes from the start of the file.
    case damaged(defect: MediaDefect, at: Int64)

    /// Whether nothing is missing or broken.
    public var isComplete: Bool {
        switch self {
        case .complete: true
        case .truncated, .damaged: false
        }
    }

    /// The state in one sentence.
    public var sentence: String {
        switch self {
        case .complete: "The file is complete."
        case .truncated(let bytesPresent, let defect):
            "\(defect.sentence) (the file ends after \(counted(bytesPresent, "byte")))."
        case .damaged(let defect, let place): "\(defect.sentence) (at byte \(place))."
        }
    }
}
