import CaptureModel
import Foundation

/// Where a held capture may belong, as the text of its column.
enum HeldCandidates {
    /// The column's text; nothing for none.
    static func text(_ candidates: [HeldReason.Candidate]) throws -> String? {
        candidates.isEmpty ? nil : String(decoding: try JSONEncoder().encode(candidates), as: UTF8.self)
    }

    /// What the text says, or nothing where it is none of ours.
    static func list(_ text: String) -> [HeldReason.Candidate]? {
        try? JSONDecoder().decode([HeldReason.Candidate].self, from: Data(text.utf8))
    }
}
