package import CaptureModel

/// A capture with its exam and its deliveries.
package struct CaptureListEntry: Hashable, Sendable {
    /// The capture.
    package let capture: Capture
    /// Its exam, once it has one, as patient and visit stand now.
    package let exam: ExamSnapshot?
    /// Where it goes, in the order of the destinations' names.
    package let deliveries: [Delivery]

    /// Puts an entry together.
    package init(capture: Capture, exam: ExamSnapshot?, deliveries: [Delivery]) {
        self.capture = capture
        self.exam = exam
        self.deliveries = deliveries
    }
}

/// Which captures are listed.
package enum CaptureFilter: Hashable, Sendable {
    /// Every one.
    case all
    /// Those that wait for a person.
    case held
    /// Those that are not proven yet and shall be: received, held, ready and delivering.
    case waiting
    /// Those received in the last 24 hours.
    case recent
    /// Those of an exam, without the notices that tell archives what is rejected.
    case exam(ExamID)
}
