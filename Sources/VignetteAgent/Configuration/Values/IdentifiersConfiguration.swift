package import CaptureModel

/// What the site says of the identifiers that its devices write.
package struct IdentifiersConfiguration: Hashable, Sendable {
    /// Whose numbers are meant where nobody is named; nothing: those that admissions chooses.
    package var assumedAuthority: String?
    /// How the numbers of each authority end.
    package var checkDigits: [String: CheckDigit] = [:]
    /// Which other identifiers of a person find them too.
    package var others: [IdentifierKind] = []
}
