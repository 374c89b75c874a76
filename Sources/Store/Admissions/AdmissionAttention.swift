package import CaptureModel

/// A stored message that the list could not follow by itself, until a person has looked at it.
package struct AdmissionAttention: Hashable, Sendable {
    /// The message.
    package let message: AdmissionStoredMessage
    /// Whom it speaks of, where the list knows them.
    package let patient: PatientID?
    /// Why a person is needed; without the message's contents.
    package let reason: String
}
