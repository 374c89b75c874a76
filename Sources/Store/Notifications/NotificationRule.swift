package import CaptureModel

/// Which exams a record is told of, and when.
package struct NotificationRule: Hashable, Sendable {
    /// Which record.
    package let record: RecordName
    /// Exams of these procedures; nothing: of all.
    package let descriptors: Set<DescriptorName>?
    /// An exam that nobody closed is told of when nothing more was proven for so long, in milliseconds.
    package let quiet: Int64

    /// Makes a rule; `quiet` is in milliseconds.
    package init(record: RecordName, descriptors: Set<DescriptorName>? = nil, quiet: Int64 = 600_000) {
        self.record = record
        self.descriptors = descriptors
        self.quiet = max(quiet, 0)
    }

    /// Whether the record is told of such an exam.
    func takes(_ exam: Exam) -> Bool { descriptors?.contains(exam.descriptor) ?? true }
}
