package import CaptureModel
package import Catalog
package import HL7
package import Settings

/// A record that is told of exams whose captures are proven (HL7 ORU^R01 over MLLP).
package struct NotificationConfiguration: Hashable, Sendable {
    /// The name by which people know it.
    package var name: RecordName
    /// Where it listens.
    package var address: Endpoint
    /// The encryption of the connection; nothing: none.
    package var tls: TLSConfiguration?
    /// Who says what to whom, and how it is written.
    package var envelope: StudyNotification.Envelope
    /// Exams of these departments' procedures; empty: of all.
    package var departments: [DepartmentName]
    /// So long after the last proof an exam that nobody closed is told of.
    package var quiet: Duration
    /// So long an answer may take.
    package var answer: Duration
    /// What could not be told for so long raises an alarm.
    package var staleAfter: Duration
}
