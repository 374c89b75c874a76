/// A finer site within a descriptor's region, which the page offers and a sidecar names by its key.
public struct Region: Hashable, Sendable {
    /// The key, such as `cecum`: unique within its list.
    public let key: String
    /// The name for people.
    public let title: LocalizedText
    /// The code, for PrimaryAnatomicStructureSequence (0008,2228).
    public let code: CodedConcept

    /// Makes a site.
    public init(key: String, title: LocalizedText, code: CodedConcept) {
        self.key = key
        self.title = title
        self.code = code
    }
}
