/// A segment of a message.
public struct HL7Segment: Sendable {
    /// The segment's name, in capitals: `PID`.
    public let name: String
    /// Which of the segments of that name it is, from 1.
    public let occurrence: Int
    /// The segment as it stands in the message, its name first, without its end.
    public let bytes: ArraySlice<UInt8>
    let syntax: HL7Syntax

    /// The field of a number from 1, as the standard counts: MSH-1 is the field separator itself, and MSH-2
    /// (likewise of BHS and FHS) the encoding characters, which are never split.
    public func field(_ number: Int) -> HL7Field {
        let separator = syntax.delimiters.field
        guard isHeader else { return field(part: number, of: number) }
        switch number {
        case 1: return HL7Field(bytes: bytes.dropFirst(3).prefix(1), syntax: syntax.literal)
        case 2: return HL7Field(bytes: syntax.part(2, of: bytes, by: separator), syntax: syntax.literal)
        default: return field(part: number - 1, of: number)
        }
    }

    /// Whether it names the delimiters in its first two fields.
    private var isHeader: Bool { name == "MSH" || name == "BHS" || name == "FHS" }

    private func field(part: Int, of number: Int) -> HL7Field {
        guard number >= 1, part >= 1, part < Int.max else {
            return HL7Field(bytes: bytes[bytes.endIndex...], syntax: syntax)
        }
        return HL7Field(bytes: syntax.part(part + 1, of: bytes, by: syntax.delimiters.field), syntax: syntax)
    }

    /// The number of the last field.
    public var fieldCount: Int {
        let parts = syntax.parts(of: bytes, by: syntax.delimiters.field).count
        return isHeader ? parts : max(0, parts - 1)
    }

    /// A place in this segment, for an error.
    func place(_ field: Int? = nil, _ component: Int? = nil) -> HL7Place {
        HL7Place(name, occurrence: occurrence, field, component)
    }
}
