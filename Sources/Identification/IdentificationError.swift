/// Why an exam cannot be opened or a capture not be given to it: a person's choice that does not fit.
package struct IdentificationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of reason.
    package enum Code: String, Sendable {
        /// The station is not in the configuration.
        case unknownStation = "unknown-station"
        /// The patient is not in the admissions list.
        case unknownPatient = "unknown-patient"
        /// The visit is not the patient's.
        case unknownVisit = "unknown-visit"
        /// The order is not the patient's.
        case unknownOrder = "unknown-order"
        /// The descriptor is not in the catalog.
        case unknownDescriptor = "unknown-descriptor"
        /// The descriptor asks for a side, or does not have the one chosen.
        case wrongLaterality = "wrong-laterality"
        /// The descriptor has no such finer region.
        case unknownRegion = "unknown-region"
        /// No exam is open at the station.
        case noExam = "no-exam"
        /// Another exam is open at the station than the person saw.
        case otherExam = "other-exam"
        /// There is no such capture.
        case unknownCapture = "unknown-capture"
        /// The capture is not held any more.
        case notHeld = "not-held"
        /// Something is missing that the capture's object must state.
        case incomplete
        /// Captures of another patient are arriving: the change must be confirmed.
        case capturesArriving = "captures-arriving"
        /// The capture has no such candidate.
        case unknownCandidate = "unknown-candidate"
        /// No route takes the capture anywhere.
        case noRoute = "no-route"
    }

    /// Which kind.
    package let code: Code
    /// What is wrong and what to do; without patient data.
    package let message: String

    /// Makes the error.
    package init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    package static func == (left: Self, right: Self) -> Bool { left.code == right.code }

    package var description: String { message }
}
