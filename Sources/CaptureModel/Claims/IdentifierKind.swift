/// A kind of identifier that a person has besides the one of the list, such as a national number.
public struct IdentifierKind: Hashable, Sendable {
    /// Who gives them (CX-4.1); never empty.
    public let authority: String
    /// Their type (CX-5); nothing where any type of the authority's counts.
    public let type: String?

    /// Names a kind; nothing without an authority.
    public init?(authority: String, type: String? = nil) {
        guard !authority.isEmpty else { return nil }
        self.authority = authority
        self.type = type
    }

    /// Whether an identifier of a person is one of these.
    public func covers(_ identifier: PatientIdentifier) -> Bool {
        identifier.authority == authority && (type.map { $0 == identifier.type } ?? true)
    }
}
