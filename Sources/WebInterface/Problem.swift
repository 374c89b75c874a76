import CaptureModel
import Hummingbird
import Identification
import Store

/// Why a request was not done: for people in two sentences, for programs a status.
struct Problem: Error, Equatable, CustomStringConvertible {
    let status: HTTPResponse.Status
    /// What happened; never with a patient's data.
    let sentence: String
    /// What to do.
    let remedy: String

    init(_ status: HTTPResponse.Status, _ sentence: String, _ remedy: String) {
        self.status = status
        self.sentence = sentence
        self.remedy = remedy
    }

    var description: String { sentence }

    /// The problem behind any error that a handler may throw.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let error as IdentificationError: self.init(identification: error)
        case let error as StoreError: self.init(store: error)
        case let error as any HTTPResponseError:
            self.init(
                error.status,
                error.status == .notFound ? "There is no such page." : "The request cannot be understood.",
                "Go back and choose again.")
        default:
            // Its words are not shown: an error of a library may repeat what was typed.
            self.init(.internalServerError, "The agent could not do that.", "Look into the agent's log.")
        }
    }

    private init(identification error: IdentificationError) {
        switch error.code {
        case .unknownStation: self.init(.notFound, error.message, "Choose a station of the configuration.")
        case .unknownCapture: self.init(.notFound, error.message, "Look at the list of captures.")
        case .unknownPatient:
            self.init(.unprocessableContent, error.message, "Search the list, or ask admissions to send the patient.")
        case .unknownVisit:
            self.init(.unprocessableContent, error.message, "Leave the visit out to take the current one.")
        case .unknownOrder: self.init(.unprocessableContent, error.message, "Look at the list of orders again.")
        case .unknownDescriptor: self.init(.unprocessableContent, error.message, "Choose a procedure of the catalog.")
        case .wrongLaterality: self.init(.unprocessableContent, error.message, "Choose one of these sides.")
        case .unknownRegion: self.init(.unprocessableContent, error.message, "Choose a region of the procedure.")
        case .noExam: self.init(.conflict, error.message, "Open an exam at the station first.")
        case .otherExam: self.init(.conflict, error.message, "Look at who is open there now.")
        case .capturesArriving:
            self.init(
                .conflict, error.message,
                "Wait until the last captures have come, or confirm it: --confirm at the command line.")
        case .unknownCandidate: self.init(.conflict, error.message, "Look at the list of what is held.")
        case .incomplete:
            self.init(.conflict, error.message, "Complete what is missing, then give the capture to the exam again.")
        case .notHeld: self.init(.conflict, error.message, "Look at the capture's state; discard it if it is no use.")
        case .noRoute: self.init(.conflict, error.message, "Add a route to the configuration, then assign it again.")
        }
    }

    private init(store error: StoreError) {
        switch error.code {
        case .notFound: self.init(.notFound, error.message, "Look at the list again.")
        case .refusedByLifecycle, .examRefused, .circularMerge, .mergedIdentifier:
            self.init(.conflict, error.message, "Look at the present state, and choose again.")
        case .disk, .busy: self.init(.serviceUnavailable, error.message, "Nothing is lost; try again, and tell IT.")
        case .corrupt, .schema: self.init(.internalServerError, error.message, "Tell IT; the log has the details.")
        }
    }
}
