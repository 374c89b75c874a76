/// A field of a segment; one that the segment does not have is an empty field.
public struct HL7Field: Sendable {
    /// The field as it stands in the message, escapes and all.
    public let bytes: ArraySlice<UInt8>
    let syntax: HL7Syntax

    /// Whether nothing stands there: no change.
    public var isAbsent: Bool { bytes.isEmpty }

    /// Whether the whole field is HL7's null, or each of its leaves that holds anything is: clear it.
    public var isNull: Bool {
        if bytes.elementsEqual([0x22, 0x22]) { return true }
        guard bytes.contains(0x22), !syntax.isLiteral else { return false }
        let delimiters = syntax.delimiters
        let leaves = bytes.split { byte in
            byte == delimiters.component || byte == delimiters.repetition || byte == delimiters.subcomponent
        }
        return leaves.allSatisfy { $0.elementsEqual([0x22, 0x22]) }
    }

    /// The repetitions in order; none of an absent field.
    public var repetitions: [HL7Repetition] {
        syntax.parts(of: bytes, by: syntax.delimiters.repetition).map { HL7Repetition(bytes: $0, syntax: syntax) }
    }

    /// The first repetition.
    public var first: HL7Repetition {
        HL7Repetition(bytes: syntax.part(1, of: bytes, by: syntax.delimiters.repetition), syntax: syntax)
    }

    /// A component of the first repetition, from 1.
    public func component(_ number: Int) -> HL7Component { first.component(number) }

    /// The first leaf: the value of a field that has no parts.
    public var value: FieldValue<String> { component(1).value }

    /// The first leaf without blanks around it; absent if it is blank.
    public var trimmedValue: FieldValue<String> { component(1).trimmedValue }
}

/// One repetition of a field.
public struct HL7Repetition: Sendable {
    /// The repetition as it stands in the message.
    public let bytes: ArraySlice<UInt8>
    let syntax: HL7Syntax

    /// A component, from 1; an empty one where there is none.
    public func component(_ number: Int) -> HL7Component {
        HL7Component(bytes: syntax.part(number, of: bytes, by: syntax.delimiters.component), syntax: syntax)
    }

    /// The number of components.
    public var componentCount: Int { syntax.parts(of: bytes, by: syntax.delimiters.component).count }
}

/// One component of a repetition.
public struct HL7Component: Sendable {
    /// The component as it stands in the message.
    public let bytes: ArraySlice<UInt8>
    let syntax: HL7Syntax

    /// A sub-component's value, from 1.
    public func subcomponent(_ number: Int) -> FieldValue<String> {
        syntax.value(of: syntax.part(number, of: bytes, by: syntax.delimiters.subcomponent))
    }

    /// The first sub-component's value: the value of a component that has no parts.
    public var value: FieldValue<String> { subcomponent(1) }

    /// The value without blanks around it, or nil where it is absent, null or blank.
    public var text: String? { value.content.flatMap(HL7Component.trimmed) }

    /// A sub-component's text as `text` gives the first one's.
    public func text(_ number: Int) -> String? { subcomponent(number).content.flatMap(HL7Component.trimmed) }

    /// The first sub-component's value without blanks around it; absent if it is blank.
    public var trimmedValue: FieldValue<String> { value.map { HL7Component.trimmed($0) } }

    /// Whether the sender cut the value off: it ends with the truncation character of MSH-2 (HL7 v2.7 §2.5.5.2).
    var isTruncated: Bool { syntax.delimiters.truncation != nil && bytes.last == syntax.delimiters.truncation }

    static func trimmed(_ text: String) -> String? {
        let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r", "\n"]
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !blanks.contains($0) }),
            let last = scalars.lastIndex(where: { !blanks.contains($0) })
        else { return nil }
        return String(scalars[start...last])
    }
}
