/// Why bytes were not read as DICOM, and where.
public struct DICOMDecodingError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of fault it is; two errors of one code are equal.
    public enum Code: Sendable, Hashable {
        /// The bytes end before the element does.
        case truncated
        /// The two bytes in the place of a representation are not one.
        case invalidVR
        /// A length is not allowed where it stands.
        case invalidLength
        /// An item or a delimiter stands where an attribute was expected, or the reverse.
        case unexpectedDelimiter
        /// An item or a sequence of undefined length has no end.
        case missingDelimiter
        /// One tag stands twice in one data set, so that its value is not certain.
        case duplicateElement
        /// Sequences nest deeper than the limit.
        case nestingTooDeep
        /// There are more elements and items than the limit.
        case tooManyElements
        /// One value is longer than the limit.
        case valueTooLong
        /// The transfer syntax is one that is not read here.
        case unsupportedTransferSyntax
        /// The bytes are no DICOM file.
        case notDICOM
        /// An attribute that must be there is absent or not well formed.
        case missingAttribute
    }

    /// What kind of fault it is.
    public let code: Code
    /// What was expected and what was found; holds no values of attributes.
    public let message: String
    /// Where, in bytes from the start of the whole input.
    public let offset: Int
    /// The attribute, from the outermost sequence inwards, as `(0040,0275)[0].(0008,1150)`; empty outside of one.
    public let path: String

    /// Makes an error; the message says what was expected and what was found, and holds no value.
    public init(_ code: Code, _ message: String = "", offset: Int = 0, path: String = "") {
        self.code = code
        self.message = message
        self.offset = offset
        self.path = path
    }

    /// The place and the message.
    public var description: String {
        "at byte \(offset)\(path.isEmpty ? "" : " in \(path)"): \(message)"
    }

    /// Whether both are faults of one kind.
    public static func == (left: Self, right: Self) -> Bool { left.code == right.code }
}
