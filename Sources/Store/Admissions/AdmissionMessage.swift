package import CaptureModel

/// A message of the admissions feed, read and about to be applied.
package struct AdmissionMessage: Sendable {
    /// MSH-10, by which a repetition is known together with sender and digest.
    package var controlID: String
    /// Who sent it: MSH-3 and MSH-4, joined by `|`.
    package var sender: String
    /// The trigger event, such as `A01`.
    package var code: String
    /// SHA-256 of the raw bytes.
    package var digest: ContentDigest
    /// The message as it came, kept so that the list can be folded again.
    package var raw: [UInt8]
    /// By what it is put in order: EVN-2 or MSH-7, the first that is given; never EVN-6, which may be hours before.
    package var occurred: Timestamp?
    /// What it says.
    package var event: AdmissionEvent

    /// Makes a message.
    package init(
        controlID: String, sender: String, code: String, digest: ContentDigest, raw: [UInt8], occurred: Timestamp?,
        event: AdmissionEvent
    ) {
        self.controlID = controlID
        self.sender = sender
        self.code = code
        self.digest = digest
        self.raw = raw
        self.occurred = occurred
        self.event = event
    }
}

/// What became of a message.
package enum AdmissionOutcome: Hashable, Sendable {
    /// It was stored and folded into the list; the patient that it speaks of, where the list knows one.
    case applied(patient: PatientID?)
    /// It came before: the acknowledgement that was stored then is the answer now.
    case repeated(storedAcknowledgement: [UInt8]?)
}
