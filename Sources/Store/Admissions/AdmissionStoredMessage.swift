package import CaptureModel

/// A message as the store keeps it, from which the admissions list can be folded again.
package struct AdmissionStoredMessage: Hashable, Sendable {
    /// Counts up in the order of arrival.
    package let number: Int64
    /// MSH-10.
    package let controlID: String
    /// MSH-3 and MSH-4, joined by `|`.
    package let sender: String
    /// The trigger event, such as `A01`.
    package let code: String
    /// The message as it came.
    package let raw: [UInt8]
    /// When it happened, as the message says.
    package let occurred: Timestamp?
    /// When it came.
    package let received: Timestamp
}
