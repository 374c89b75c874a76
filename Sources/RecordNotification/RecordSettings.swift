package import Admissions
package import CaptureModel
package import HL7

/// A record that is told of exams, as the configuration describes it.
package struct RecordSettings: Sendable {
    /// Its name.
    package var name: RecordName
    /// The receiver's host.
    package var host: String
    /// The receiver's TCP port.
    package var port: Int
    /// Whom to trust, and our own certificate; nil to connect without TLS.
    package var security: SenderSecurity?
    /// Who says it to whom, and how.
    package var envelope: StudyNotification.Envelope
    /// How long an attempt to connect may take.
    package var connectTimeout: Duration
    /// How long an answer may take.
    package var answerTimeout: Duration
    /// When to try again.
    package var retry: RetryPolicy

    /// Collects the settings.
    package init(
        name: RecordName, host: String, port: Int, security: SenderSecurity? = nil,
        envelope: StudyNotification.Envelope, connectTimeout: Duration = .seconds(10),
        answerTimeout: Duration = .seconds(30), retry: RetryPolicy = RetryPolicy()
    ) {
        self.name = name
        self.host = host
        self.port = port
        self.security = security
        self.envelope = envelope
        self.connectTimeout = connectTimeout
        self.answerTimeout = answerTimeout
        self.retry = retry
    }
}
