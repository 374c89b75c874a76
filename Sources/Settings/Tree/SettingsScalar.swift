/// A text of the file.
public struct SettingsScalar: Hashable, Sendable {
    /// The text without its quotes.
    public let text: String
    /// Whether it stood in quotes.
    public let isQuoted: Bool
    /// Where it begins.
    public let place: Place

    /// Makes a text.
    public init(text: String, isQuoted: Bool, place: Place) {
        self.text = text
        self.isQuoted = isQuoted
        self.place = place
    }

    /// What an error shows of the text: one line of at most 60 characters.
    var excerpt: String {
        let line = text.prefix { !$0.isNewline }
        let shown = line.prefix(60)
        return shown.count < text.count ? shown + "…" : String(shown)
    }
}
