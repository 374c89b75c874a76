/// Which of a patient's identifiers this site goes by.
///
/// A repetition of PID-3 is chosen by the configured authority, then by its type. Where that leaves none, or several
/// that differ, the message is in error: the first is never taken for want of a better one.
public struct IdentifierSelection: Hashable, Sendable {
    /// The assigning authority, as `NAMESPACE&UNIVERSAL-ID&TYPE` or a part of it; nil to go by the type alone.
    public let authority: HL7Authority?
    /// The identifier type (HL7 table 0203); nil for MR, then PI, then PT.
    public let type: String?
    /// Whether a message's only identifier is taken if it says neither authority nor type; old senders write so.
    public let acceptsBareIdentifier: Bool

    /// Makes a selection; an empty authority or type is none.
    public init(authority: String?, type: String?, acceptsBareIdentifier: Bool = false) {
        self.authority = authority.flatMap { HL7Authority($0) }
        self.type = type.flatMap { HL7Component.trimmed($0)?.uppercased() }
        self.acceptsBareIdentifier = acceptsBareIdentifier
    }

    /// Chooses among the identifiers that stand at `place`.
    ///
    /// With an authority configured, those of that authority: of the configured type, or without a type; where
    /// no type is configured the best type of MR, PI, PT, and else any. Identifiers that name no authority come
    /// after these, and only with a type that fits; those of other authorities never. Throws `requiredField`,
    /// `noIdentifier`, `ambiguousIdentifier`, or `dataType` for an identifier with characters that no
    /// identifier has.
    public func select(from identifiers: [HL7Identifier], at place: HL7Place) throws(HL7Error) -> SelectedIdentifier {
        let chosen = try selectAll(from: identifiers, at: place)
        guard let only = chosen.first, chosen.count == 1 else {
            throw HL7Error(
                .ambiguousIdentifier, at: place, expected: expectation, found: "\(chosen.count) that differ")
        }
        return only
    }

    /// Chooses every identifier that ``select(from:at:)`` could mean, each once, in order; at least one.
    ///
    /// For MRG-1, where several prior patients may stand. Throws `requiredField`, `noIdentifier` or `dataType`.
    public func selectAll(
        from identifiers: [HL7Identifier], at place: HL7Place
    ) throws(HL7Error) -> [SelectedIdentifier] {
        guard !identifiers.isEmpty else {
            throw HL7Error(.requiredField, at: place, expected: "a patient identifier", found: "none")
        }
        var chosen = candidates(among: identifiers)
        if chosen.isEmpty, acceptsBareIdentifier, identifiers.count == 1 {
            chosen = identifiers.filter { $0.authority == nil && $0.type == nil }
        }
        guard !chosen.isEmpty else {
            throw HL7Error(
                .noIdentifier, at: place, expected: expectation, found: "\(identifiers.count) that are not")
        }
        guard chosen.allSatisfy(\.isLegible) else {
            throw HL7Error(
                .dataType, at: place, expected: "a legible patient identifier",
                found: "one cut off, with control characters or characters outside of the character set")
        }
        var differing: [HL7Identifier] = []
        for identifier in chosen
        where !differing.contains(where: { $0.id == identifier.id && hasSameAuthority($0, identifier) }) {
            differing.append(identifier)
        }
        return differing.map { identifier in
            SelectedIdentifier(
                id: identifier.id, authority: authority?.name ?? identifier.authority?.name ?? "",
                type: identifier.type ?? type, source: identifier)
        }
    }

    private func candidates(among identifiers: [HL7Identifier]) -> [HL7Identifier] {
        guard let authority else { return ofBestType(identifiers) }
        let own = identifiers.filter { $0.authority.map(authority.matches) ?? false }
        let typed = ofBestType(own)
        if !typed.isEmpty { return typed }
        let loose = type == nil ? own : own.filter { $0.type == nil }
        return loose.isEmpty ? ofBestType(identifiers.filter { $0.authority == nil }) : loose
    }

    private func ofBestType(_ identifiers: [HL7Identifier]) -> [HL7Identifier] {
        for wanted in type.map({ [$0] }) ?? ["MR", "PI", "PT"] {
            let fitting = identifiers.filter { $0.type == wanted }
            if !fitting.isEmpty { return fitting }
        }
        return []
    }

    /// With an authority configured all candidates are of it, or name none and are taken as of it.
    private func hasSameAuthority(_ left: HL7Identifier, _ right: HL7Identifier) -> Bool {
        authority != nil || left.authority == right.authority
    }

    private var expectation: String {
        let kind = type.map { "type \($0)" } ?? "type MR, PI or PT"
        guard let authority else { return "one patient identifier of \(kind)" }
        return "one patient identifier of authority \(authority) and \(kind)"
    }
}
