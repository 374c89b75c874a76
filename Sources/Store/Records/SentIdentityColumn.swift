import CaptureModel
import Foundation

/// As whose something was sent, as the text of its column: one text for one identity, so that texts can be compared.
enum SentIdentityColumn {
    /// The column's text.
    static func text(_ identity: SentIdentity) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(identity), as: UTF8.self)
    }

    /// What the text says, or nothing where it is none of ours.
    static func identity(_ text: String) -> SentIdentity? {
        try? JSONDecoder().decode(SentIdentity.self, from: Data(text.utf8))
    }
}
