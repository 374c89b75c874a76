package import CaptureModel

/// How the captures of a device find their exam.
package struct DeviceWays: Hashable, Sendable {
    /// The ways, the one that decides first; one that is left out does not count.
    package var order: [IdentificationWay]
    /// Whether the device's own clock says which exam was open when a capture was taken; otherwise it can only raise a
    /// doubt.
    package var trustsClock: Bool

    /// Makes the ways of a device.
    package init(order: [IdentificationWay] = IdentificationWay.allCases, trustsClock: Bool = false) {
        self.order = order
        self.trustsClock = trustsClock
    }
}

/// What the site knows of its identifiers.
package struct IdentifierRules: Hashable, Sendable {
    /// Whose number a claim means that names no authority; empty where any is meant that gives one person only.
    package var assumedAuthority: String
    /// How numbers end that an authority gives.
    package var checkDigits: [String: CheckDigit]
    /// Which identifiers, besides the one of the list, find their person too, such as a national number.
    package var others: [IdentifierKind]

    /// Puts the rules together.
    package init(
        assumedAuthority: String = "", checkDigits: [String: CheckDigit] = [:], others: [IdentifierKind] = []
    ) {
        self.assumedAuthority = assumedAuthority
        self.checkDigits = checkDigits
        self.others = others
    }

    /// The identifier with the authority that it means.
    func complete(_ identifier: PatientIdentifier) -> PatientIdentifier {
        guard identifier.authority.isEmpty else { return identifier }
        return PatientIdentifier(value: identifier.value, authority: assumedAuthority, type: identifier.type)
            ?? identifier
    }

    /// Whether the number ends as its authority's numbers do.
    func isWellFormed(_ identifier: PatientIdentifier) -> Bool {
        checkDigits[identifier.authority]?.isRight(identifier.value) ?? true
    }
}
