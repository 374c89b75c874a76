import Foundation

/// Sentences as they stand in a column: a JSON array of texts.
enum Remarks {
    /// The column's text.
    static func text(_ sentences: [String]) throws -> String {
        sentences.isEmpty ? "[]" : String(decoding: try JSONEncoder().encode(sentences), as: UTF8.self)
    }

    /// The sentences of a column; nothing where it holds something else.
    static func sentences(_ text: String) -> [String]? {
        text == "[]" ? [] : try? JSONDecoder().decode([String].self, from: Data(text.utf8))
    }
}
