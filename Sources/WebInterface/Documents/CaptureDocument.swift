package import CaptureModel
import Catalog
package import Monitor
import Store

/// A capture with its exam and deliveries, as our JSON shows it.
package struct CaptureDocument: Hashable, Sendable, Codable {
    /// Which capture.
    package var id: CaptureID
    /// The device that made it.
    package var device: DeviceName
    /// The name that the device gave the file.
    package var file: String
    /// What it is, in plain words.
    package var summary: String
    /// Picture or film.
    package var kind: CaptureKind
    /// Bytes.
    package var bytes: Int64
    /// When it was taken.
    package var taken: WrittenTime
    /// When it was safe in the spool.
    package var received: WrittenTime
    /// `received`, `held`, `ready`, `delivering`, `proven`, `released` or `discarded`.
    package var state: String
    /// The state in words.
    package var words: String
    /// Why it is held.
    package var reason: HeldReason?
    /// Where it may belong, where it is held and somebody is known.
    package var candidates: [CandidateDocument]?
    /// Its exam, once it has one.
    package var exam: ExamDocument?
    /// What a person should know of it.
    package var remarks: [String]
    /// How it was rewritten before it is sent: `baseline-jpeg`, `samples`, `container` or `transcoding`; absent
    /// otherwise.
    package var rewritten: String?
    /// Where it goes.
    package var deliveries: [DeliveryDocument]

    init(
        _ entry: CaptureListEntry, candidates: [ShownCandidate] = [], catalog: Catalog, language: String,
        moment: ViewMoment
    ) {
        let capture = entry.capture
        id = capture.id
        device = capture.device
        file = capture.fileName
        summary = capture.summary
        kind = capture.kind
        bytes = capture.size
        taken = WrittenTime(capture.taken)
        received = WrittenTime(capture.received)
        state = capture.state.word
        words = StateWords(entry, moment: moment).text
        if case .held(let reason) = capture.state { self.reason = reason }
        if !candidates.isEmpty {
            self.candidates = candidates.map { CandidateDocument($0, catalog: catalog, language: language) }
        }
        exam = entry.exam.map { ExamDocument($0, catalog: catalog, language: language) }
        remarks = capture.remarks
        rewritten = capture.rewrite?.method.rawValue
        deliveries = entry.deliveries.map(DeliveryDocument.init)
    }
}

/// A delivery, as our JSON shows it.
package struct DeliveryDocument: Hashable, Sendable, Codable {
    /// To where.
    package var destination: DestinationName
    /// `pending`, `sending`, `accepted`, `proven`, `waiting`, `refused` or `withdrawn`.
    package var state: String
    /// When it is tried, where it waits.
    package var due: WrittenTime?
    /// What went wrong, where something did.
    package var fault: DeliveryFault?
    /// How it was proven.
    package var proof: Proof?
    /// How often a sending has begun.
    package var attempts: Int

    init(_ delivery: Delivery) {
        destination = delivery.destination
        attempts = delivery.attempts
        switch delivery.state {
        case .pending(let due): (state, self.due) = ("pending", WrittenTime(due))
        case .sending: state = "sending"
        case .accepted: state = "accepted"
        case .proven(let proof): (state, self.proof) = ("proven", proof)
        case .waiting(let retry, let fault): (state, due, self.fault) = ("waiting", WrittenTime(retry), fault)
        case .refused(let fault): (state, self.fault) = ("refused", fault)
        case .withdrawn: state = "withdrawn"
        }
    }
}

/// Who decided that a capture shall not be sent, and why.
package struct DiscardChoice: Hashable, Sendable, Codable {
    /// The person.
    package var by: String
    /// The reason.
    package var why: String

    /// Makes the decision's record.
    package init(by: String, why: String) {
        self.by = by
        self.why = why
    }
}
