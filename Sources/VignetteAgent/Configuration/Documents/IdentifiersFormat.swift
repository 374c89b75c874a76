import CaptureModel
import Settings

extension SettingsFormat<IdentifiersConfiguration> {
    /// The part `identifiers`.
    static var identifiers: SettingsFormat {
        .group { reader in
            let assumed = reader.optional("assumed", .text(upTo: 64))
            let checks = reader.optional(
                "check", SettingsFormat<CheckDigit>.word.named(by: SettingsFormat<String>.text(upTo: 64)))
            let others = reader.optional(
                "others", .list(of: SettingsFormat<IdentifierKind>.identifierKind), default: [])
            let pairs = (checks ?? []).map { ($0.name.value, $0.value) }
            return IdentifiersConfiguration(
                assumedAuthority: assumed, checkDigits: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
                others: others)
        }
    }
}

extension SettingsFormat<IdentifierKind> {
    /// An authority, and the type of its identifiers where only one counts.
    static var identifierKind: SettingsFormat {
        .group { reader in
            let authority = reader.required("authority", .text(upTo: 64))
            let type = reader.optional("type", .text(upTo: 64))
            return authority.flatMap { IdentifierKind(authority: $0, type: type) }
        }
    }
}

extension SettingsFormat<ExamsConfiguration> {
    /// The part `exams`.
    static var exams: SettingsFormat {
        .group { reader in
            let hours = reader.optional("late-hours", .integer(in: 0...720), default: 0)
            let window = reader.optional("arriving", .duration, default: .seconds(30))
            let resending = reader.optional("resend-corrected", .duration)
            let waiting = reader.optional("waiting", .duration, default: .seconds(4 * 3_600))
            return ExamsConfiguration(
                lateness: .seconds(hours * 3_600), arrivalWindow: window, resending: resending, waiting: waiting)
        }
    }
}
