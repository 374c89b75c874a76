/// What the upper layer refuses, with a code to compare and a sentence to read.
///
/// Two errors are equal when their codes are; the sentence says what was expected, what was found and where.
public struct UpperLayerError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The closed list of refusals.
    public enum Code: Sendable, Hashable, CaseIterable {
        /// The bytes of a PDU or item ended before the field that was due.
        case truncated
        /// A PDU type that PS3.8 does not know.
        case unrecognizedPDU
        /// A length beyond what was announced or is sane.
        case tooLong
        /// A field whose value PS3.8 or PS3.7 does not allow.
        case invalidValue
        /// A PDU or message that is legal in itself but not at this moment.
        case unexpected
        /// An AE title that is empty, too long or holds a forbidden character.
        case invalidAETitle
        /// A local request that the association's state does not allow.
        case notAllowedInState
        /// A command set without an element that its message needs, or with one of a wrong form.
        case invalidCommand
    }

    /// What kind of refusal it is.
    public let code: Code
    /// What was expected, what was found, where.
    public let message: String

    /// Makes the error.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Whether the codes are the same.
    public static func == (left: UpperLayerError, right: UpperLayerError) -> Bool { left.code == right.code }

    /// The sentence.
    public var description: String { message }

    /// The reason to state in the A-ABORT that answers a peer's mistake (PS3.8 §9.3.8).
    public var abortReason: AAbort.Reason {
        switch code {
        case .unrecognizedPDU: .unrecognizedPDU
        case .unexpected, .notAllowedInState: .unexpectedPDU
        case .truncated, .tooLong, .invalidValue, .invalidAETitle, .invalidCommand: .invalidParameterValue
        }
    }
}
