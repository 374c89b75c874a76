import Foundation

/// What is stored of an answer: the resources that make one message, as a Bundle of the type `collection`.
///
/// The first is what the message is about: an encounter with its patient after it, or a patient; then those who took the
/// patient's place.
struct FHIRDocument: Sendable {
    /// The encounter; nil in a message about a person alone.
    let encounter: FHIREncounter?
    /// The patients by their names on the server.
    private let patients: [String: FHIRPatient]
    /// Whom the message is about.
    private let subject: String

    /// The bytes that are stored of resources.
    static func bytes(of resources: [FHIRResource]) -> [UInt8] {
        let entries = resources.map { Array("{\"resource\":".utf8) + $0.json + Array("}".utf8) }
        return Array("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[".utf8)
            + entries.joined(separator: Array(",".utf8)) + Array("]}".utf8)
    }

    /// Reads what was stored; throws `malformed`.
    init(_ bytes: [UInt8]) throws(FHIRAdmissionsError) {
        let resources = try FHIRPage(bytes).resources
        guard let first = resources.first, let subject = resources.first(where: { $0.type == "Patient" }) else {
            throw FHIRAdmissionsError(.malformed, "a Patient expected, none found that says its id")
        }
        if first.type == "Encounter" {
            guard let encounter = first.read(FHIREncounter.self) else {
                throw FHIRAdmissionsError(.malformed, "an Encounter of FHIR R4 expected, another found")
            }
            self.encounter = encounter
        } else {
            encounter = nil
        }
        var patients: [String: FHIRPatient] = [:]
        for resource in resources where resource.type == "Patient" {
            guard let patient = resource.read(FHIRPatient.self) else {
                throw FHIRAdmissionsError(.malformed, "a Patient of FHIR R4 expected, another found")
            }
            patients[resource.name] = patient
        }
        self.patients = patients
        self.subject = subject.name
    }

    /// The patients from the subject on, each the successor of the one before it; the last is who they are now.
    var succession: [FHIRPatient] {
        var found: [FHIRPatient] = []
        var names: Set<String> = []
        var name: String? = subject
        while let current = name, let patient = patients[current], names.insert(current).inserted {
            found.append(patient)
            name = patient.successor.flatMap(Self.tail)
        }
        return found
    }

    /// Whether the subject's successor is named and not here: nobody can tell who they are now.
    var lacksSuccessor: Bool { succession.last?.successor != nil }

    /// `Patient/17` at the end of a reference.
    private static func tail(_ reference: String) -> String? {
        let parts = reference.split(separator: "/")
        guard let place = parts.lastIndex(of: "Patient"), place + 1 < parts.count else { return nil }
        return "Patient/\(parts[place + 1])"
    }
}
