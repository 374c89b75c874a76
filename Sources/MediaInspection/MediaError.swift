/// An inspection that could not be finished: the fault is the source's or the work's size, not the format's.
///
/// What a file *is*, also when it is damaged or none of ours, is never an error: it is a ``MediaDescription``.
/// Two errors are equal when their codes are.
public struct MediaError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What went wrong, as a closed list.
    public enum Code: String, Sendable, CaseIterable {
        /// The source refused a read.
        case sourceFailed
        /// The source became shorter while it was read.
        case sourceShortened
        /// The inspection would read or walk more than its limits allow.
        case limitExceeded
    }

    /// What went wrong.
    public let code: Code
    /// What was expected, what was found and what to do, in one sentence.
    public let sentence: String
    /// Where, in bytes from the start of the source.
    public let offset: Int64
    /// The source's own error, when it gave one.
    public let underlying: (any Error)?

    init(_ code: Code, at offset: Int64, _ sentence: String, underlying: (any Error)? = nil) {
        self.code = code
        self.offset = offset
        self.sentence = sentence
        self.underlying = underlying
    }

    /// Compares the codes.
    public static func == (left: MediaError, right: MediaError) -> Bool { left.code == right.code }

    /// The place, the sentence and the source's own words.
    public var description: String {
        guard let underlying else { return "at byte \(offset): \(sentence)" }
        return "at byte \(offset): \(sentence) (\(underlying))"
    }
}
