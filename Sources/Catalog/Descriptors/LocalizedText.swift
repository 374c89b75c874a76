/// A text for people in several languages, English always among them.
public struct LocalizedText: Hashable, Sendable {
    /// The English text, which also stands where a language has none.
    public let english: String
    /// The other texts by their language, such as `de` (ISO 639-1).
    public let translations: [String: String]

    /// Makes a text.
    public init(english: String, translations: [String: String] = [:]) {
        self.english = english
        self.translations = translations
    }

    /// The text in a language, or else in English.
    public func text(in language: String) -> String {
        translations[language] ?? english
    }
}
