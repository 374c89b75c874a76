/// Why a part of the catalog cannot be made.
public struct CatalogError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is.
    public enum Code: Hashable, Sendable {
        /// A code's value, scheme or meaning is empty, too long or has characters that DICOM does not allow there.
        case malformedCode
        /// A SNOMED CT identifier whose check digit is wrong.
        case wrongCheckDigit
        /// A SNOMED CT identifier of something other than a concept.
        case notAConcept
        /// A coding scheme under a name that DICOM does not use for it.
        case misnamedScheme
    }

    /// What kind of fault it is.
    public let code: Code
    /// What was expected and what found, in a sentence.
    public let sentence: String

    init(_ code: Code, _ sentence: String) {
        self.code = code
        self.sentence = sentence
    }

    /// The sentence.
    public var description: String { sentence }
}
