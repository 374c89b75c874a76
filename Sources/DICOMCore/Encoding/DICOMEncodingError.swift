/// Why a data set cannot be written.
public struct DICOMEncodingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of fault it is; two errors of one code are equal.
    public enum Code: Sendable, Hashable {
        /// A value does not fit in the length field that its representation has.
        case valueTooLong
        /// A value that must have bytes has none.
        case emptyValue
        /// Sequences nest deeper than ``DataSetEncoder/maximumDepth``.
        case nestingTooDeep
        /// Encapsulated pixel data cannot be written in an implicit encoding (PS3.5 §A.4).
        case encapsulationNeedsExplicit
        /// A length that was asked for is not possible.
        case invalidLength
    }

    /// What kind of fault it is.
    public let code: Code
    /// What was expected and what was found; holds no values of attributes.
    public let message: String
    /// The attribute; nil outside of one.
    public let tag: Tag?

    /// Makes an error; the message says what was expected and what was found, and holds no value.
    public init(_ code: Code, _ message: String = "", tag: Tag? = nil) {
        self.code = code
        self.message = message
        self.tag = tag
    }

    /// The place and the message.
    public var description: String { tag.map { "in \($0): \(message)" } ?? message }

    /// Whether both are faults of one kind.
    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}
