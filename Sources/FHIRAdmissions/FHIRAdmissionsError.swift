/// Why a FHIR server's list cannot be followed, or a resource not be taken.
package struct FHIRAdmissionsError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of fault.
    package enum Code: String, Sendable {
        /// The server cannot be reached, or its answer is none.
        case unreachable
        /// The server asks to wait; the list is asked for again later.
        case overloaded
        /// The server does not let us in.
        case notAuthorized
        /// The server answers with another status than a success.
        case refused
        /// The answer is not what FHIR says.
        case malformed
        /// A page leads somewhere else, in a circle, or to no end.
        case endless
        /// A resource names no patient that this site goes by.
        case noIdentifier
        /// The moment up to which the list is known cannot be kept.
        case mark
        /// The store takes nothing at the moment.
        case store
    }

    /// Which kind.
    package let code: Code
    /// What was expected and what was found, without patient data.
    package let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    package var description: String { message }
}
