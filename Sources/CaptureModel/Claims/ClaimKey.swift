/// What a claim names, as the list is asked for it: whatever changes there under this key may settle the claim.
public struct ClaimKey: Hashable, Sendable {
    /// What the key is one of.
    public enum Kind: String, Sendable, CaseIterable {
        /// A person, by the identifier's number alone: which authority is meant depends on the site.
        case person
        /// A visit, by its number.
        case visit
        /// An order, by its accession number.
        case order
    }

    /// What it names.
    public let kind: Kind
    /// The number.
    public let value: String

    /// Makes a key; nothing of an empty number, which names nothing.
    public init?(_ kind: Kind, _ value: String) {
        guard !value.isEmpty else { return nil }
        self.kind = kind
        self.value = value
    }
}

extension CaptureClaims {
    /// Everything that any of the claims names.
    public var keys: Set<ClaimKey> {
        var keys: Set<ClaimKey> = []
        for claim in IdentificationWay.allCases.compactMap({ self[$0].claim }) {
            let named = [
                claim.patient.flatMap { ClaimKey(.person, $0.value) }, claim.visit.flatMap { ClaimKey(.visit, $0) },
                claim.accession.flatMap { ClaimKey(.order, $0) },
            ]
            keys.formUnion(named.compactMap { $0 })
        }
        return keys
    }
}
