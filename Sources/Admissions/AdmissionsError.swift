/// Why admissions cannot be listened for, or a message cannot be sent.
package struct AdmissionsError: Error, Sendable, CustomStringConvertible {
    /// The kinds of fault.
    package enum Code: String, Sendable {
        /// Another program has the port.
        case portInUse
        /// The port is one that only root may take.
        case portForbidden
        /// The host names no address of this machine, or no address at all.
        case addressUnavailable
        /// The system refuses to listen for another reason.
        case cannotListen
        /// The listening socket closed by itself.
        case listenerClosed
        /// A certificate or key cannot be used.
        case certificate
        /// The receiver cannot be reached.
        case cannotConnect
        /// The receiver closed, or waited too long, before it acknowledged.
        case noAnswer
    }

    /// Which kind.
    package let code: Code
    /// What was wanted, what was found and what to do, in a sentence without patient data.
    package let message: String

    /// Makes a fault.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package var description: String { "admissions: \(message)" }
}

extension AdmissionsError: Equatable {
    package static func == (left: AdmissionsError, right: AdmissionsError) -> Bool { left.code == right.code }
}
