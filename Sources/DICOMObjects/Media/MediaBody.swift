public import CaptureModel
public import MediaInspection

/// Which bytes of which file become the object's largest value, and in what form.
public struct MediaBody: Hashable, Sendable {
    /// The form of the value.
    public enum Form: Hashable, Sendable {
        /// Encapsulated as exactly one fragment (PS3.5 §A.4).
        case fragment
        /// Encapsulated, in several fragments where it is too long for one.
        case fragments
        /// The bytes themselves, with their length (PS3.5 §7.1).
        case value
    }

    /// The capture, or what was made of it.
    public var file: FrozenInstance.BodyFile
    /// The parts of the file, in order.
    public var ranges: [Range<Int64>]
    /// What is sent in the place of some of these bytes, in the order of the file.
    public var masks: [WrapMask]
    /// The form of the value.
    public var form: Form

    /// Names the bytes.
    public init(
        file: FrozenInstance.BodyFile = .original, ranges: [Range<Int64>], masks: [WrapMask] = [], form: Form
    ) {
        self.file = file
        self.ranges = ranges
        self.masks = masks
        self.form = form
    }

    /// How many bytes there are; at most `Int64.max`.
    public var length: Int64 {
        ranges.reduce(0) { sum, range in
            let (length, overflow) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
            guard !overflow else { return .max }
            let (total, tooLong) = sum.addingReportingOverflow(length)
            return tooLong ? .max : total
        }
    }
}
