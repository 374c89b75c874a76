package import CaptureModel
package import HL7
package import Store

/// Says what resources mean for the patient list.
package struct FHIRMapping: Sendable {
    /// The code under which messages of FHIR are stored.
    package static let code = "FHIR"

    /// How far a server's clock may be ahead of ours, in milliseconds, before its times are not believed.
    private static let believedLead: Int64 = 15 * 60_000

    /// What a message means, and the moment by which it is put in order.
    struct Reading: Sendable {
        let event: CaptureModel.AdmissionEvent
        let occurred: Timestamp?
    }

    /// The authority of an identifier by its system.
    let authorities: [String: String]
    /// Which identifier patients are known by.
    let selection: IdentifierSelection

    /// Makes the mapping of a site.
    ///
    /// - Parameters:
    ///   - authorities: who gives the identifiers of a system, as the ADT feed names them.
    ///   - selection: which identifier patients are known by.
    package init(authorities: [String: String], selection: IdentifierSelection) {
        self.authorities = authorities
        self.selection = selection
    }

    /// The event of a message that was stored, for `Store.rebuildAdmissions`; throws where the settings of today do not
    /// take it.
    @Sendable package func event(of stored: AdmissionStoredMessage) throws -> CaptureModel.AdmissionEvent {
        try read(stored.raw, from: stored.sender).event
    }

    /// Reads what was stored, or is about to be; throws `malformed` or `noIdentifier`.
    func read(_ raw: [UInt8], from server: String) throws(FHIRAdmissionsError) -> Reading {
        let document = try FHIRDocument(raw)
        let succession = document.succession
        guard let subject = succession.first, let patient = succession.last else {
            throw FHIRAdmissionsError(.malformed, "a Patient expected, none found")
        }
        guard !document.lacksSuccessor else {
            return Reading(event: .needsPerson(code: Self.code), occurred: nil)
        }
        let person = try statement(of: patient)
        if let encounter = document.encounter {
            let event: CaptureModel.AdmissionEvent =
                statement(of: encounter, from: server).map { .visit(change(of: encounter), person, $0) }
                ?? .person(person)
            return Reading(event: event, occurred: moment(encounter.meta))
        }
        if succession.count > 1 {
            let prior = try identifier(of: subject).identifier
            // Two records of one number are one person already.
            guard prior != person.identifier else {
                return Reading(event: .person(person), occurred: moment(patient.meta))
            }
            return Reading(
                event: .merged([.init(surviving: person, prior: prior)]), occurred: moment(subject.meta))
        }
        guard patient.active ?? true else { return Reading(event: .noted(code: Self.code), occurred: nil) }
        return Reading(event: .person(person), occurred: moment(patient.meta))
    }

    /// The moment, unless it lies so far ahead that it would make every later one look old.
    func believed(_ moment: Timestamp?, now: Timestamp) -> Timestamp? {
        guard let moment, moment <= now.adding(milliseconds: Self.believedLead) else { return nil }
        return moment
    }

    private func moment(_ meta: FHIRMeta?) -> Timestamp? { meta?.lastUpdated.flatMap { Timestamp(iso8601: $0) } }
}
