package import CaptureModel

/// How the feed of the admissions list stands.
package struct AdmissionFeed: Hashable, Sendable {
    /// When the last message came; nothing before the first.
    package let lastMessage: Timestamp?
    /// People in the list.
    package let patients: Int
    /// Messages since midnight.
    package let messagesToday: Int

    /// Makes the feed's line.
    package init(lastMessage: Timestamp?, patients: Int, messagesToday: Int) {
        self.lastMessage = lastMessage
        self.patients = patients
        self.messagesToday = messagesToday
    }
}
