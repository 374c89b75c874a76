package import Admissions
package import HL7
package import Settings
package import SystemPackage

/// Where the patient list comes from, and what a message means here.
package struct AdmissionsConfiguration: Hashable, Sendable {
    /// A port on which HL7 messages arrive (MLLP).
    package struct Listener: Hashable, Sendable {
        /// Where to listen.
        package var listen: Endpoint
        /// The encryption of that port; nothing: none.
        package var tls: TLSConfiguration?
        /// Whether senders speak MLLP release 2.
        package var usesCommitFrames: Bool
    }

    /// A port to which HL7 messages are posted (HTTP).
    package struct WebListener: Hashable, Sendable {
        /// Where to listen.
        package var listen: Endpoint
        /// The encryption of that port; nothing: none, which only loopback may have.
        package var tls: TLSConfiguration?
        /// The path that messages are posted to.
        package var path: String
        /// What senders must show; nothing: nothing.
        package var access: Access?
    }

    /// What senders over HTTP must show.
    package enum Access: Hashable, Sendable {
        /// A token.
        case bearer(SecretSource)
        /// A user's name and password.
        case basic(user: String, password: SecretSource)
    }

    /// An interface engine that waits for us to connect (MLLP).
    package struct Engine: Hashable, Sendable {
        /// Where it waits.
        package var address: Endpoint
        /// The encryption of the connection; nothing: none.
        package var tls: TLSConfiguration?
        /// Whether it speaks MLLP release 2.
        package var usesCommitFrames: Bool
    }

    /// A folder in which somebody puts HL7 files.
    package struct Folder: Hashable, Sendable {
        /// The folder.
        package var path: FilePath
        /// How often it is looked at.
        package var interval: Duration
    }

    /// The port for senders; nothing: none.
    package var listener: Listener?
    /// The port for messages over HTTP; nothing: none.
    package var webListener: WebListener?
    /// The engine that is called; nothing: none.
    package var engine: Engine?
    /// The folder of files; nothing: none.
    package var folder: Folder?
    /// The FHIR server that is asked; nothing: none.
    package var fhir: FHIRConfiguration?
    /// Which of a patient's identifiers is PatientID: its authority (PID-3.4); nothing: the first.
    package var identifierAuthority: String?
    /// Which of a patient's identifiers is PatientID: its type (PID-3.5).
    package var identifierType: String
    /// Whose a prior visit or account number is that names no authority; nothing: nobody's.
    package var visitAuthority: String?
    /// Whether a frame or file of several messages is rejected as a whole.
    package var rejectsBatches: Bool
    /// Whether an event that the list has no use for is rejected.
    package var rejectsUnsupportedEvents: Bool
    /// The character set of messages that name none and are not UTF-8.
    package var fallbackCharacterSet: HL7CharacterSet
    /// In which field of an order the accession number stands: the first of these that says anything counts.
    package var accessionSources: [AccessionSource]
    /// Without a message for so long, the list may be old.
    package var staleAfter: Duration
}
