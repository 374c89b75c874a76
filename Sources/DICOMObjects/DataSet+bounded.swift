import Catalog
import DICOMCore

extension DataSet {
    /// Sets a text of at most `limit` characters; what would part it into values becomes a blank.
    mutating func setBounded(_ tag: Tag, _ text: String, limit: Int = 64) {
        let cleaned = text.map { $0 == "\\" || $0.isNewline ? " " : $0 }
        setText(tag, String(cleaned.prefix(limit)))
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
