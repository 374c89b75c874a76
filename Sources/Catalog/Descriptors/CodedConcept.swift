/// A coded concept: one item of a code sequence (PS3.3 §8.8, Table 8.8-1).
public struct CodedConcept: Hashable, Sendable {
    /// CodeValue (0008,0100): 1 to 16 characters.
    public let value: String
    /// CodingSchemeDesignator (0008,0102): 1 to 16 characters; `SCT` is SNOMED CT.
    public let scheme: String
    /// CodeMeaning (0008,0104): 1 to 64 characters, for people.
    public let meaning: String

    /// Makes a concept, or says what is wrong with it.
    ///
    /// A SNOMED CT identifier is held against its own check digit, which finds nearly every slip of the hand.
    public init(value: String, scheme: String, meaning: String) throws(CatalogError) {
        try Self.check(value, "code", limit: 16)
        try Self.check(scheme, "scheme", limit: 16)
        try Self.check(meaning, "meaning", limit: 64)
        if let name = Self.misnamed[scheme.uppercased()], name != scheme {
            throw CatalogError(.misnamedScheme, "The scheme “\(scheme)” is called \(name) in DICOM.")
        }
        if scheme == "SCT" {
            guard SNOMEDIdentifier.isValid(value) else {
                throw CatalogError(
                    .wrongCheckDigit,
                    "“\(value)” is not a SNOMED CT identifier: its last digit does not fit the others. Check the digits."
                )
            }
            guard SNOMEDIdentifier.isConcept(value) else {
                throw CatalogError(
                    .notAConcept,
                    "“\(value)” is the SNOMED CT identifier of a name or a relationship, not of a concept. Look up the concept's."
                )
            }
        }
        self.value = value
        self.scheme = scheme
        self.meaning = meaning
    }

    /// Whether it is a code of the site: no public scheme has it, and nobody else knows it.
    public var isSiteCode: Bool { CodingScheme.isPrivate(scheme) }

    /// Whether two concepts are the same: meanings are for people and do not count.
    public func isSame(as other: CodedConcept) -> Bool {
        value == other.value && scheme == other.scheme
    }

    /// Names that people give to the scheme, with the one that DICOM uses (PS3.16 §8, Table 8-1).
    private static let misnamed = [
        "SNOMED": "SCT", "SNOMED-CT": "SCT", "SNOMEDCT": "SCT", "SNOMED CT": "SCT", "SCT": "SCT",
        "LOINC": "LN", "DICOM": "DCM", "DCM": "DCM",
    ]

    private static func check(_ text: String, _ part: String, limit: Int) throws(CatalogError) {
        let isAllowed = text.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 && $0 != "\\" }
        guard (1...limit).contains(text.unicodeScalars.count), isAllowed, text.first != " ", text.last != " " else {
            throw CatalogError(
                .malformedCode,
                "The \(part) must have 1 to \(limit) characters, no backslash and no space at its ends; it has \(text.unicodeScalars.count)."
            )
        }
    }
}
