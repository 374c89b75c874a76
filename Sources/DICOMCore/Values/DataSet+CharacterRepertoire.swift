extension DataSet {
    /// The repertoire of the text in this data set: its own, or for an item that names none that of the data set
    /// that it was taken from by ``sequence(_:)``.
    public var characterRepertoire: CharacterRepertoire {
        guard let element = self[.specificCharacterSet], let bytes = element.bytes, !bytes.isEmpty else {
            return inheritedCharacterRepertoire ?? CharacterRepertoire(definedTerms: [])
        }
        let terms = String(decoding: bytes, as: UTF8.self).split(separator: "\\", omittingEmptySubsequences: false)
        return CharacterRepertoire(definedTerms: terms.map { TextPadding.trim($0, leading: true) })
    }

    /// Rewrites all text in UTF-8, in the items too, and says so in Specific Character Set.
    public mutating func convertToUnicode() {
        let repertoire = characterRepertoire
        if !repertoire.isUnicode {
            for element in elements { set(element.converted(from: repertoire)) }
        }
        set(Element(.specificCharacterSet, .cs, .bytes(Array(CharacterRepertoire.unicodeTerm.utf8))))
    }
}

extension Element {
    /// The element with its text in UTF-8; items that name a repertoire of their own are converted from that.
    fileprivate func converted(from repertoire: CharacterRepertoire) -> Element {
        switch value {
        case .bytes(let bytes):
            guard vr.usesSpecificCharacterSet else { return self }
            return Element(tag, vr, .bytes(Array(repertoire.decode(bytes).utf8)))
        case .sequence(let items):
            let converted = items.map { item in
                var item = item
                item.inheritedCharacterRepertoire = repertoire
                item.convertToUnicode()
                item.remove(.specificCharacterSet)
                item.inheritedCharacterRepertoire = nil
                return item
            }
            return Element(tag, vr, .sequence(converted))
        case .fragments:
            return self
        }
    }
}
