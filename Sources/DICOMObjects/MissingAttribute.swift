/// An attribute that an object demands and nobody supplied.
public struct MissingAttribute: Hashable, Sendable {
    /// Its keyword in the dictionary, such as `PixelSpacing`.
    public let keyword: String
    /// What it says, in plain words, such as “the scale on the retina”.
    public let words: String
    /// Where to set it, such as “profile “fundus-camera”, ophthalmic.retina-width-mm”.
    public let place: String

    /// Names an attribute.
    public init(keyword: String, words: String, place: String) {
        self.keyword = keyword
        self.words = words
        self.place = place
    }
}
