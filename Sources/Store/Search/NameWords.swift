/// The words of a name, in the one spelling in which names are compared: without case, accents and width.
package enum NameWords {
    /// The words, in their order; `Müller` and `Mueller` are one.
    package static func of(_ name: String) -> [String] {
        SearchWords.words(of: name).map(SearchWords.contracted)
    }
}
