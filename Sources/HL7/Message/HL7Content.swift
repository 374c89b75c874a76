/// What is written into a field.
public indirect enum HL7Content: Sendable, ExpressibleByStringLiteral {
    /// Nothing: no change.
    case absent
    /// HL7's null: clear it.
    case null
    /// A text, which is escaped.
    case text(String)
    /// Bytes that are written as they are, delimiters and all.
    case verbatim([UInt8])
    /// Components; within components, sub-components.
    case components([HL7Content])
    /// Repetitions of a field.
    case repetitions([HL7Content])

    /// A text; nothing if it is empty.
    public init(stringLiteral text: String) { self = text.isEmpty ? .absent : .text(text) }

    /// A text, or nothing where there is none.
    public static func optional(_ text: String?) -> HL7Content {
        text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .absent
    }
}
