package import DICOMUpperLayer

/// What went wrong with a peer: a code to compare, and a sentence that names the peer and what to do.
///
/// Two errors are equal when their codes are.
package struct DICOMNetworkError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What we were waiting for when the time was up.
    package enum Phase: Sendable, Hashable {
        /// The answer to the request for an association.
        case association
        /// The transport connection.
        case connection
        /// The answer to an operation, or any byte of it to move.
        case operation
    }

    /// The closed list of what can go wrong.
    package enum Code: Equatable, Sendable {
        /// No transport connection: refused, no route, no such name; or no listener could be opened.
        case connectionFailed
        /// Nothing moved for longer than the peer is given.
        case timedOut(Phase)
        /// The peer does not want an association.
        case rejected(AAssociateReject)
        /// The peer aborted.
        case aborted(AAbort)
        /// The peer closed the connection, or released while we still wanted something.
        case closedByPeer
        /// The peer did not agree to this SOP class and transfer syntax.
        case noAcceptedContext
        /// The peer sent what DICOM does not allow.
        case protocolViolation
        /// TLS could not be agreed on: a certificate, a name, a version.
        case tlsFailed
        /// The peer answered an operation other than C-STORE with a failure.
        case refused(DIMSEStatus)
        /// The instance to send could not be read.
        case sourceUnreadable
        /// What was asked for cannot be asked for: an impossible proposal, a second operation at once.
        case invalidRequest
        /// Our own side gave up: the task was cancelled or the association given back.
        case cancelled
    }

    /// What went wrong.
    package let code: Code
    /// The sentence.
    package let message: String
    /// Whether a C-STORE had begun, so that the archive may hold the instance although no answer came.
    ///
    /// The instance is to be sent again under the same UID, and counts as stored only when the archive shows it.
    package let isOutcomeUnknown: Bool

    /// Makes the error.
    package init(_ code: Code, _ message: String, isOutcomeUnknown: Bool = false) {
        self.code = code
        self.message = message
        self.isOutcomeUnknown = isOutcomeUnknown
    }

    /// Whether the codes are the same.
    package static func == (left: DICOMNetworkError, right: DICOMNetworkError) -> Bool { left.code == right.code }

    /// The sentence, and that the outcome is unknown where it is.
    package var description: String {
        guard isOutcomeUnknown else { return message }
        return message + " Whether the instance was kept is not known: it must be sent again, or asked for."
    }

    /// The same error about a C-STORE that had begun.
    var duringStore: DICOMNetworkError { DICOMNetworkError(code, message, isOutcomeUnknown: true) }
}
