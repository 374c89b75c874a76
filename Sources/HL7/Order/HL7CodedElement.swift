/// A coded term with its text (HL7 data types CE, CWE and CNE, v2.5.1 §2.A.13).
public struct HL7CodedElement: Hashable, Sendable {
    /// The code; empty where there is only a text.
    public let code: String
    /// What it means; empty where not said.
    public let text: String
    /// The coding system, such as `LN`; empty where not said.
    public let system: String

    /// Makes a coded term of a code, its meaning and its coding system.
    public init(code: String, text: String, system: String) {
        self.code = code
        self.text = text
        self.system = system
    }

    /// Reads three components, from the first or, for the alternate term, from the fourth; nil without code and text.
    init?(_ repetition: HL7Repetition, from first: Int = 1) {
        func text(_ offset: Int) -> String { repetition.component(first + offset).text ?? "" }
        code = text(0)
        self.text = text(1)
        system = text(2)
        guard !code.isEmpty || !self.text.isEmpty else { return nil }
    }

    /// What a person reads: the text, and without one the code.
    public var title: String { text.isEmpty ? code : text }
}
