internal import ByteCodec

extension DataSet {
    /// The first value as text, without its padding; nil if the attribute is absent, empty or no text.
    public func text(_ tag: Tag) -> String? {
        guard let first = texts(tag).first, !first.isEmpty else { return nil }
        return first
    }

    /// All values as text, without their padding, empty ones between others included; none if the attribute is
    /// absent, empty or no text.
    ///
    /// An attribute of unknown representation is read as text.
    public func texts(_ tag: Tag) -> [String] {
        guard let element = self[tag], let bytes = element.bytes, !bytes.isEmpty else { return [] }
        guard element.vr.isText || element.vr == .un else { return [] }
        let repertoire =
            element.vr.usesSpecificCharacterSet || element.vr == .un
            ? characterRepertoire : CharacterRepertoire(definedTerms: [])
        let text = repertoire.decode(bytes)
        let isSplit = (element.vr == .un ? tag.vr ?? .lo : element.vr).separatesValuesByBackslash
        let values = isSplit ? text.split(separator: "\\", omittingEmptySubsequences: false) : [text[...]]
        return values.map { TextPadding.trim($0, leading: element.vr.ignoresLeadingSpaces) }
    }

    /// The first value as a unique identifier; nil if there is none or it is not well formed.
    public func uid(_ tag: Tag) -> UID? { text(tag).flatMap(UID.init) }

    /// All values as unique identifiers; those that are not well formed are left out.
    public func uids(_ tag: Tag) -> [UID] { texts(tag).compactMap(UID.init) }

    /// The first number of 16 bits without sign; nil if the attribute does not hold one.
    public func uint16(_ tag: Tag) -> UInt16? {
        guard let element = self[tag], element.vr == .us || element.vr == .un else { return nil }
        return numbers(element, as: UInt16.self).first
    }

    /// The first number of 16 or 32 bits without sign; nil if the attribute does not hold one.
    public func uint32(_ tag: Tag) -> UInt32? {
        guard let element = self[tag] else { return nil }
        if element.vr == .us { return numbers(element, as: UInt16.self).first.map(UInt32.init) }
        guard element.vr == .ul || element.vr == .un else { return nil }
        return numbers(element, as: UInt32.self).first
    }

    /// The first number of up to 64 bits without sign; nil if the attribute does not hold one.
    public func uint64(_ tag: Tag) -> UInt64? {
        guard let element = self[tag], element.vr == .uv else { return uint32(tag).map(UInt64.init) }
        return numbers(element, as: UInt64.self).first
    }

    /// The first whole number, whether written in binary or as text (IS); nil if the attribute does not hold one.
    public func integer(_ tag: Tag) -> Int? {
        guard let element = self[tag] else { return nil }
        switch element.vr {
        case .us: return numbers(element, as: UInt16.self).first.map(Int.init)
        case .ul: return numbers(element, as: UInt32.self).first.map(Int.init)
        case .uv: return numbers(element, as: UInt64.self).first.flatMap(Int.init(exactly:))
        case .ss: return numbers(element, as: UInt16.self).first.map { Int(Int16(bitPattern: $0)) }
        case .sl: return numbers(element, as: UInt32.self).first.map { Int(Int32(bitPattern: $0)) }
        case .sv: return numbers(element, as: UInt64.self).first.flatMap { Int(exactly: Int64(bitPattern: $0)) }
        case .is: return text(tag).flatMap { Int($0) }
        case .ae, .as, .at, .cs, .da, .ds, .dt, .fd, .fl, .lo, .lt, .ob, .od, .of, .ol, .ov, .ow, .pn, .sh, .sq, .st,
            .tm, .uc, .ui, .un, .ur, .ut:
            return nil
        }
    }

    /// The tags that an attribute of representation AT holds.
    public func tags(_ tag: Tag) -> [Tag] {
        guard let element = self[tag], element.vr == .at else { return [] }
        let halves = numbers(element, as: UInt16.self)
        return stride(from: 0, to: halves.count - 1, by: 2).map { Tag(halves[$0], halves[$0 + 1]) }
    }

    /// The items of a sequence; none if the attribute is absent, empty or no sequence.
    ///
    /// Each item reads its text in this data set's repertoire, unless it names its own (PS3.3 §C.12.1.1.2).
    public func sequence(_ tag: Tag) -> [DataSet] {
        guard case .sequence(var items)? = self[tag]?.value else { return [] }
        let repertoire = characterRepertoire
        for index in items.indices { items[index].inheritedCharacterRepertoire = repertoire }
        return items
    }

    private func numbers<Number: FixedWidthInteger & UnsignedInteger>(_ element: Element, as: Number.Type) -> [Number] {
        guard let bytes = element.bytes else { return [] }
        var reader = ByteReader(bytes)
        var numbers: [Number] = []
        while let number = try? reader.readInteger(.little, as: Number.self) { numbers.append(number) }
        return numbers
    }
}
