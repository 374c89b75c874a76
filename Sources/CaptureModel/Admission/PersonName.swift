/// A person's name in the five components that HL7 (XPN) and DICOM (PN) share.
public struct PersonName: Hashable, Sendable, Codable {
    /// The family name.
    public var family: String
    /// The given name.
    public var given: String
    /// Further given names.
    public var middle: String
    /// What stands before the name, such as `Dr`.
    public var prefix: String
    /// What stands after it, such as `Jr`, and degrees.
    public var suffix: String
    /// The name in ideographic characters, in DICOM form; empty where admissions sent none.
    public var ideographic: String
    /// The name in phonetic characters, in DICOM form; empty where admissions sent none.
    public var phonetic: String

    /// Makes a name of its components.
    public init(
        family: String, given: String = "", middle: String = "", prefix: String = "", suffix: String = "",
        ideographic: String = "", phonetic: String = ""
    ) {
        self.family = family
        self.given = given
        self.middle = middle
        self.prefix = prefix
        self.suffix = suffix
        self.ideographic = ideographic
        self.phonetic = phonetic
    }

    /// Whether no component holds anything.
    public var isEmpty: Bool {
        [family, given, middle, prefix, suffix, ideographic, phonetic].allSatisfy(\.isEmpty)
    }

    /// The DICOM form, `family^given^middle^prefix^suffix`, with further groups after `=` (PS3.5 §6.2, VR PN).
    ///
    /// Delimiters and control characters inside a component become blanks, and a group is cut to the 64 characters that
    /// PN allows. A character of DICOM is a code point: an accent that combines with its letter counts, and a delimiter
    /// with an accent upon it is still a delimiter.
    public var dicom: String {
        var parts = [family, given, middle, prefix, suffix].map { Self.cleaned($0, of: "^=\\") }
        while let last = parts.last, last.isEmpty { parts.removeLast() }
        var groups = [parts.joined(separator: "^")]
        groups += [ideographic, phonetic].map { Self.cleaned($0, of: "=\\") }
        while let last = groups.last, last.isEmpty { groups.removeLast() }
        return groups.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(64))) }.joined(separator: "=")
    }

    /// The name as the patient banner shows it: `OKAFOR, Ada (Dr)`.
    public var display: String {
        var text = family.uppercased()
        let givenNames = [given, middle].filter { !$0.isEmpty }.joined(separator: " ")
        if !givenNames.isEmpty { text += (text.isEmpty ? "" : ", ") + givenNames }
        if !prefix.isEmpty { text += " (\(prefix))" }
        return text.isEmpty ? "name not known" : text
    }

    private static func cleaned(_ text: String, of delimiters: String) -> String {
        let blank: Unicode.Scalar = " "
        let scalars = text.unicodeScalars.map {
            delimiters.unicodeScalars.contains($0) || $0.isControl ? blank : $0
        }
        return String(String.UnicodeScalarView(scalars)).trimmed
    }
}
