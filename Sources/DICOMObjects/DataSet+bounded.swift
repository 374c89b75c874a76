import Catalog
import DICOMCore

extension DataSet {
    /// Sets a text of at most `limit` characters; what would part it into values becomes a blank.
    mutating func setBounded(_ tag: Tag, _ text: String, limit: Int = 64) {
        setBounded(tag, [text], limit: limit)
    }

    /// Sets texts of at most `limit` characters each.
    mutating func setBounded(_ tag: Tag, _ texts: [String], limit: Int = 64) {
        setTexts(
            tag,
            texts.map { text in
                let cleaned = text.map { $0 == "\\" || $0.isNewline ? " " : $0 }
                return String(cleaned.prefix(limit))
            })
    }

    /// Sets a text where there is one.
    mutating func setBoundedIfPresent(_ tag: Tag, _ text: String?, limit: Int = 64) {
        guard let text, !text.isEmpty else { return }
        setBounded(tag, text, limit: limit)
    }

    /// Sets a code sequence of one item (PS3.3 §8.8).
    mutating func setCode(_ tag: Tag, _ concept: CodedConcept) {
        setSequence(tag, [DataSet(code: concept)])
    }

    /// Sets a code sequence of as many items as there are concepts; present and empty without any.
    mutating func setCodes(_ tag: Tag, _ concepts: [CodedConcept]) {
        setSequence(tag, concepts.map { DataSet(code: $0) })
    }

    /// Sets one floating point number (VR FL), or the attribute without a value.
    mutating func setFloat(_ tag: Tag, _ number: Double?) {
        guard let number else { return setEmpty(tag) }
        setUInt32s(tag, [Float(number).bitPattern], vr: .fl)
    }

    /// One item of a code sequence.
    init(code concept: CodedConcept) {
        self.init()
        setText(.codeValue, concept.value)
        setText(.codingSchemeDesignator, concept.scheme)
        setText(.codeMeaning, concept.meaning)
    }

    /// One item of a code sequence whose concept the standard names.
    init(code value: String, scheme: String, meaning: String) {
        self.init()
        setText(.codeValue, value)
        setText(.codingSchemeDesignator, scheme)
        setText(.codeMeaning, meaning)
    }
}
