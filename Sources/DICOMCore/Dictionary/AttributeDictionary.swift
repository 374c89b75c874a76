/// What PS3.6 says of an attribute.
struct AttributeDefinition: Sendable {
    /// Its representation; where the standard leaves a choice, the one that Implicit VR Little Endian implies.
    let vr: VR
    /// Whether its multiplicity is other than 1.
    let allowsSeveralValues: Bool
    /// Its keyword.
    let keyword: String
}

/// The data dictionary (PS3.6 §6-8, PS3.7 §E), retired attributes included: others still send them.
enum AttributeDictionary {
    /// By tag; read from the generated table when it is first asked for.
    ///
    /// A line of the table is eight hexadecimal digits, the representation, `1` or `n`, and the keyword.
    private static let definitions: [Tag: AttributeDefinition] = {
        var definitions: [Tag: AttributeDefinition] = [:]
        definitions.reserveCapacity(6000)
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = Array(line)
            guard fields.count > 11, let vr = VR(letters: fields[8], fields[9]) else { continue }
            let number = fields[..<8].reduce(UInt32(0)) { $0 << 4 | UInt32(hexadecimalDigit($1)) }
            definitions[Tag(number)] = AttributeDefinition(
                vr: vr,
                allowsSeveralValues: fields[10] != UInt8(ascii: "1"),
                keyword: String(decoding: fields[11...], as: UTF8.self))
        }
        return definitions
    }()

    static func definition(of tag: Tag) -> AttributeDefinition? {
        definitions[isRepeating(tag.group) ? Tag(tag.group & 0xFF00, tag.element) : tag]
    }

    /// Whether the group is one of the even 5000-50FF (curves) or 6000-60FF (overlays), which repeat one another.
    private static func isRepeating(_ group: UInt16) -> Bool {
        group & 0xFF01 == 0x5000 || group & 0xFF01 == 0x6000
    }

    private static func hexadecimalDigit(_ letter: UInt8) -> UInt8 {
        letter <= UInt8(ascii: "9") ? letter &- UInt8(ascii: "0") : letter &- UInt8(ascii: "A") &+ 10
    }
}

extension Tag {
    /// The representation of the attribute in the dictionary; nil if it is private or unknown.
    ///
    /// Where the dictionary leaves a choice: OW of OB and OW, US of US and SS.
    public var vr: VR? {
        if let definition = AttributeDictionary.definition(of: self) { return definition.vr }
        if isGroupLength { return .ul }
        return isPrivate && (0x0010...0x00FF).contains(element) ? .lo : nil
    }

    /// The keyword of the attribute in the dictionary, as `PatientID`; nil if it is private or unknown.
    public var keyword: String? { AttributeDictionary.definition(of: self)?.keyword }

    /// Whether the dictionary allows the attribute more than one value; nil if it is private or unknown.
    public var allowsSeveralValues: Bool? { AttributeDictionary.definition(of: self)?.allowsSeveralValues }
}
