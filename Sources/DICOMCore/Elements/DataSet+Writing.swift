internal import ByteCodec

// The representation is that of the dictionary unless it is named; of an attribute that the
// dictionary does not have it is UN, so name it for private attributes.

extension DataSet {
    /// Sets bytes as they are; odd length is padded.
    public mutating func set(_ tag: Tag, _ vr: VR, _ bytes: [UInt8]) {
        set(Element(tag, vr, .bytes(bytes)))
    }

    /// Sets bytes as they are; odd length is padded.
    public mutating func setBytes(_ tag: Tag, _ bytes: [UInt8], vr: VR? = nil) {
        set(Element(tag, vr ?? tag.vr ?? .un, .bytes(bytes)))
    }

    /// Sets the attribute without a value: what a Type 2 attribute is when nothing is known.
    public mutating func setEmpty(_ tag: Tag, vr: VR? = nil) {
        let representation = vr ?? tag.vr ?? .un
        set(Element(tag, representation, representation == .sq ? .sequence([]) : .bytes([])))
    }

    /// Sets one text, in UTF-8.
    ///
    /// Text beyond ASCII makes the data set say so: Specific Character Set becomes `ISO_IR 192`, and what
    /// was written in another repertoire is rewritten.
    ///
    /// Where the representation separates values by a backslash, one in the text separates them too: the
    /// caller keeps it out of what must be one value.
    public mutating func setText(_ tag: Tag, _ text: String, vr: VR? = nil) {
        let representation = vr ?? tag.vr ?? .un
        if representation.usesSpecificCharacterSet, text.utf8.contains(where: { $0 >= 0x80 }) {
            convertToUnicode()
        }
        set(Element(tag, representation, .bytes(Array(text.utf8))))
    }

    /// Sets several texts, with a backslash between them.
    public mutating func setTexts(_ tag: Tag, _ texts: [String], vr: VR? = nil) {
        setText(tag, texts.joined(separator: "\\"), vr: vr)
    }

    /// Sets one unique identifier.
    public mutating func setUID(_ tag: Tag, _ uid: UID) {
        setText(tag, uid.rawValue, vr: .ui)
    }

    /// Sets one number of 16 bits.
    public mutating func setUInt16(_ tag: Tag, _ number: UInt16, vr: VR = .us) {
        setUInt16s(tag, [number], vr: vr)
    }

    /// Sets numbers of 16 bits.
    public mutating func setUInt16s(_ tag: Tag, _ numbers: [UInt16], vr: VR = .us) {
        setNumbers(tag, vr, numbers)
    }

    /// Sets one number of 32 bits.
    public mutating func setUInt32(_ tag: Tag, _ number: UInt32, vr: VR = .ul) {
        setUInt32s(tag, [number], vr: vr)
    }

    /// Sets numbers of 32 bits.
    public mutating func setUInt32s(_ tag: Tag, _ numbers: [UInt32], vr: VR = .ul) {
        setNumbers(tag, vr, numbers)
    }

    /// Sets one number of 64 bits.
    public mutating func setUInt64(_ tag: Tag, _ number: UInt64, vr: VR = .uv) {
        setNumbers(tag, vr, [number])
    }

    /// Sets tags as the value: what an attribute of representation AT holds.
    public mutating func setTags(_ tag: Tag, _ tags: [Tag]) {
        setNumbers(tag, .at, tags.flatMap { [$0.group, $0.element] })
    }

    /// Sets the items of a sequence.
    ///
    /// If one of them declares UTF-8, because it was given text beyond ASCII, the declaration moves here: items
    /// inherit it, and validators complain of one that stands in an item.
    public mutating func setSequence(_ tag: Tag, _ items: [DataSet]) {
        guard items.contains(where: { $0[.specificCharacterSet] != nil && $0.characterRepertoire.isUnicode }) else {
            set(Element(tag, .sq, .sequence(items)))
            return
        }
        convertToUnicode()
        let inheriting = items.map { item in
            var item = item
            item.convertToUnicode()
            item.remove(.specificCharacterSet)
            return item
        }
        set(Element(tag, .sq, .sequence(inheriting)))
    }

    private mutating func setNumbers(_ tag: Tag, _ vr: VR, _ numbers: [some FixedWidthInteger & UnsignedInteger]) {
        var writer = ByteWriter()
        for number in numbers { writer.write(number, .little) }
        set(Element(tag, vr, .bytes(writer.bytes)))
    }
}
