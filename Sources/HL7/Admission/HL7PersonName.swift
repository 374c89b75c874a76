/// The name of a person (HL7 data types XPN and XCN, v2.5.1 §2.A.88).
public struct HL7PersonName: Hashable, Sendable {
    /// How a name is written (HL7 table 4000).
    public enum Representation: String, Sendable {
        /// In letters: the default.
        case alphabetic = "A"
        /// In ideographs.
        case ideographic = "I"
        /// In syllables.
        case phonetic = "P"
    }

    /// The family name: the surname alone where its parts are given apart.
    public let family: String
    /// The given name.
    public let given: String
    /// Further given names or initials.
    public let middle: String
    /// What stands before the name, like `Dr`.
    public let prefix: String
    /// What stands after the name, like `Jr`, with the degree after it.
    public let suffix: String

    /// Makes a name; nil if all its parts are empty.
    public init?(family: String, given: String = "", middle: String = "", prefix: String = "", suffix: String = "") {
        guard !(family + given + middle + prefix + suffix).isEmpty else { return nil }
        self.family = family
        self.given = given
        self.middle = middle
        self.prefix = prefix
        self.suffix = suffix
    }

    /// Reads family, given, middle, suffix, prefix and degree from the component of that number on.
    ///
    /// Nil if they are all empty. The degree is appended to the suffix.
    init?(_ repetition: HL7Repetition, from first: Int = 1) {
        func text(_ offset: Int) -> String { repetition.component(first + offset).text ?? "" }
        let suffix = [text(3), text(5)].filter { !$0.isEmpty }.joined(separator: " ")
        self.init(family: text(0), given: text(1), middle: text(2), prefix: text(4), suffix: suffix)
    }
}
