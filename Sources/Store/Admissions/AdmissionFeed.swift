package import CaptureModel

/// How the feed of the admissions list stands.
package struct AdmissionFeed: Hashable, Sendable {
    /// When the last message came; nothing before the first.
    package let lastMessage: Timestamp?
    /// When somebody who is asked, such as a FHIR server, last told all that changed, also where that was nothing.
    package let lastConfirmed: Timestamp?
    /// People in the list.
    package let patients: Int
    /// Messages since midnight.
    package let messagesToday: Int

    /// Makes the feed's line.
    package init(lastMessage: Timestamp?, lastConfirmed: Timestamp? = nil, patients: Int, messagesToday: Int) {
        self.lastMessage = lastMessage
        self.lastConfirmed = lastConfirmed
        self.patients = patients
        self.messagesToday = messagesToday
    }

    /// The last sign that the list is current; nothing before the first.
    package var lastSign: Timestamp? { [lastMessage, lastConfirmed].compactMap { $0 }.max() }
}
