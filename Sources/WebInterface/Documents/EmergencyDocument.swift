import CaptureModel
package import Monitor
import Store

/// An emergency identity, as our JSON shows it.
package struct EmergencyDocument: Hashable, Sendable, Codable {
    /// The pool of the configuration.
    package var pool: String
    /// As `E2600107^^^NORTHSIDE^MR`: what other requests name the patient by.
    package var patient: String
    /// The number alone, as it stands on the wristband.
    package var number: String
    /// What the patient is called.
    package var name: String
    /// `free`, `elsewhere`, `in-use`, `reconciled` or `withdrawn`.
    package var state: String
    /// When it was taken; absent where it was not.
    package var since: WrittenTime?
    /// Where.
    package var station: String?
    /// By whom.
    package var by: String?
    /// Exams that were opened with it; absent where it was not taken.
    package var exams: Int?
    /// Whether admissions has told of the number itself since; absent where it was not taken.
    package var admitted: Bool?
    /// Who the patient is, where admissions has said so.
    package var namedAs: String?
    /// When it said so.
    package var named: WrittenTime?
    /// The number of the stored message that said so.
    package var message: Int64?
    /// That message's sender, control ID and event.
    package var source: String?

    init(_ identity: EmergencyIdentity) {
        pool = identity.pool.text
        patient = identity.identifier.hl7
        number = identity.identifier.value
        name = identity.name.display
        state = identity.state.word
        if let use = identity.state.use {
            since = WrittenTime(use.since)
            station = use.station.text
            by = use.author
            exams = use.exams
            admitted = use.isAdmitted
        }
        if case .reconciled(_, let naming) = identity.state {
            namedAs = naming.identifier.hl7
            named = naming.at.map(WrittenTime.init)
            message = naming.message
            source = naming.source
        }
    }
}

/// The emergency identities.
package struct EmergencyList: Hashable, Sendable, Codable {
    /// In the order of the pools.
    package var identities: [EmergencyDocument]
}

/// Which identity is taken: the body of `POST /api/emergency`.
package struct EmergencyChoice: Hashable, Sendable, Codable {
    /// Where the patient is.
    package var station: String
    /// The number; the next that is free without it.
    package var number: String?
    /// Who takes it.
    package var by: String?

    /// Makes a choice.
    package init(station: String, number: String? = nil, by: String? = nil) {
        self.station = station
        self.number = number
        self.by = by
    }
}
