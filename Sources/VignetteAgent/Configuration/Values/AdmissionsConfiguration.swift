package import Settings

/// The ADT feed and what it means here.
package struct AdmissionsConfiguration: Hashable, Sendable {
    /// Where HL7 messages arrive (MLLP).
    package var listen: Endpoint
    /// The encryption of that port; nothing: none.
    package var tls: TLSConfiguration?
    /// Which of a patient's identifiers is PatientID: its authority (PID-3.4); nothing: the first.
    package var identifierAuthority: String?
    /// Which of a patient's identifiers is PatientID: its type (PID-3.5).
    package var identifierType: String
    /// Without a message for so long, the list may be old.
    package var staleAfter: Duration
}
