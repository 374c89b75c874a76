/// The identifier that this site knows a patient by.
///
/// Two with the same id and authority are the same patient.
public struct SelectedIdentifier: Hashable, Sendable {
    /// The identifier, without blanks around it; never empty, without control characters.
    public let id: String
    /// The authority's name: the configured one, and where none is configured the message's; empty if neither.
    public let authority: String
    /// The identifier's type, if it or the configuration names one.
    public let type: String?
    /// The identifier as the message has it.
    public let source: HL7Identifier
}
