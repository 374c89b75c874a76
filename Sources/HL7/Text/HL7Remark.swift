/// What had to be taken as it was probably meant in a message that is good enough to be used.
public enum HL7Remark: Hashable, Sendable, CustomStringConvertible {
    /// Some bytes are no characters of the set; U+FFFD stands for each.
    case undecodableBytes(HL7CharacterSet)
    /// MSH-18 says UNICODE, which does not say how; the text is read as UTF-8.
    case ambiguousUnicode
    /// An escape sequence of a person or visit is not known; it stands in the text as it came.
    case unknownEscape(HL7Place)

    /// The sentence for people, without patient data.
    public var description: String {
        switch self {
        case .undecodableBytes(let set):
            "MSH-18: text in \(set.rawValue) expected, some bytes that are not found and replaced"
        case .ambiguousUnicode: "MSH-18: UNICODE UTF-8 expected, UNICODE found, and the text read as UTF-8"
        case .unknownEscape(let place):
            "\(place): an escape sequence of HL7 expected, an unknown one found and kept as text"
        }
    }
}
