import Foundation
import HL7
import TestSupport
import Testing

/// What another converter made of the same messages (FHIR bundles), compared where both know the same.
///
/// Not compared, and why:
/// - visits of A28, A29 and A31: the converter makes an encounter of whatever PV1 stands there, and these events are of
///   the person alone (HL7 v2.5.1 §3.3.28, §3.3.31);
/// - patients of A40, A41, A45 and A47: the converter makes none of a message with MRG;
/// - A41 and A47 as a whole: the one has no account in MRG-3, the other a prior identifier of another authority, so that
///   neither says what to do;
/// - the status of an encounter: the fold's, not the message's.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct ConverterTests {
    private struct Expectation {
        let name: String
        let message: HL7Message
        let controlID: String?
        let patients: [[String: Any]]
        let encounters: [[String: Any]]
    }

    /// Old messages write the authority where the type belongs, so that only its name tells the identifier.
    private static let selections = [
        IdentifierSelection(authority: nil, type: nil, acceptsBareIdentifier: true),
        IdentifierSelection(authority: "ADT1", type: nil), IdentifierSelection(authority: "test1", type: "MR"),
    ]

    private static let sexes = ["male": AdministrativeSex.male, "female": .female, "other": .other]
    private static let classes = ["PRENC": "P", "IMP": "I", "AMB": "O", "EMER": "E"]

    private func expectations() throws -> [Expectation] {
        let folder = try #require(Corpora.folder)
        let messages = Corpora.files(in: "hl7/adt").filter { $0.pathExtension == "hl7" }
        return try messages.compactMap { file in
            let expected = folder.appendingPathComponent("hl7/expect/\(file.lastPathComponent).fhir.json")
            guard let data = try? Data(contentsOf: expected),
                let bundle = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            else { return nil }
            let resources = (bundle["entry"] as? [[String: Any]] ?? []).compactMap { $0["resource"] as? [String: Any] }
            func all(_ type: String) -> [[String: Any]] { resources.filter { $0["resourceType"] as? String == type } }
            return Expectation(
                name: file.lastPathComponent, message: try HL7Message(Array(try Data(contentsOf: file))),
                controlID: (bundle["identifier"] as? [String: Any])?["value"] as? String, patients: all("Patient"),
                encounters: all("Encounter"))
        }
    }

    /// The message, read by the first selection that finds its patient.
    private func admission(_ message: HL7Message) -> AdmissionMessage? {
        Self.selections.lazy.compactMap {
            try? AdmissionMessage(message, policy: AdmissionPolicy(selection: $0))
        }.first
    }

    /// The PID and PV1 of an event that changes nothing mean the same as in an update.
    private func asUpdate(_ message: HL7Message) -> AdmissionMessage? {
        let lines = message.segments.map { String(decoding: $0.bytes, as: UTF8.self) + "\r" }
        let event = "|ADT^\(message.header.event ?? "")"
        let update = lines.joined().replacingOccurrences(of: event, with: "|ADT^A08")
        guard let updating = try? HL7Message(Array(update.utf8)) else { return nil }
        return admission(updating)
    }

    @Test func everyoneReadsTheSame() throws {
        var people = 0
        var visits = 0
        for expectation in try expectations() {
            let name = expectation.name
            #expect(expectation.controlID == expectation.message.header.controlID, "\(name)")
            var admission = admission(expectation.message)
            if case .noted = admission?.content { admission = asUpdate(expectation.message) }
            guard let admission else {
                #expect(expectation.message.header.event == "A47", "\(name) is not read")
                continue
            }
            let (patients, encounters) = parts(of: admission.content)
            if let resource = expectation.patients.first {
                let patient = try #require(patients.first, "\(name)")
                compare(patient, resource, name)
                people += 1
            }
            guard !encounters.isEmpty else { continue }
            #expect(encounters.count == max(1, expectation.encounters.count), "\(name)")
            for (visit, resource) in zip(encounters, expectation.encounters) {
                compare(visit, resource, name)
                visits += 1
            }
        }
        #expect(people == 22 && visits == 20, "\(people) people and \(visits) visits compared")
    }

    private func parts(of content: AdmissionMessage.Content) -> ([AdmissionPatient], [AdmissionVisit]) {
        switch content {
        case .visit(_, let patient, let visit): ([patient], [visit])
        case .person(_, let patient): ([patient], [])
        case .swap(let first, let second): ([first.patient, second.patient], [first.visit, second.visit])
        case .link(_, let first, let second): ([first, second], [])
        case .replacement(.moveVisit, let moves): (moves.map(\.surviving), moves.map(\.visit))
        case .replacement(_, let replacements): (replacements.map(\.surviving), [])
        case .needsPerson, .noted: ([], [])
        }
    }

    private func identifiers(_ resource: [String: Any]) -> [String] {
        (resource["identifier"] as? [[String: Any]] ?? []).compactMap { $0["value"] as? String }
    }

    private func compare(_ patient: AdmissionPatient, _ resource: [String: Any], _ name: String) {
        let known = identifiers(resource)
        #expect(patient.identifiers.allSatisfy { known.contains($0.id) }, "\(name)")
        let legal = patient.name.content?.alphabetic
        // The converter counts further names among the given ones.
        let given = [legal?.given, legal?.middle].compactMap { $0 }.first { !$0.isEmpty }
        let names = resource["name"] as? [[String: Any]] ?? []
        #expect(
            names.contains {
                $0["family"] as? String == legal?.family && ($0["given"] as? [String])?.first == given
            }, "\(name)")
        let birth = (resource["birthDate"] as? String)?.filter { $0 != "-" }
        #expect(patient.birthDate.content?.description == birth, "\(name)")
        #expect(patient.sex.content == (resource["gender"] as? String).flatMap { Self.sexes[$0] }, "\(name)")
        if resource["deceasedDateTime"] != nil { #expect(patient.deathTime.content != nil, "\(name)") }
        if let isDead = resource["deceasedBoolean"] as? Bool { #expect(patient.isDead == .value(isDead), "\(name)") }
    }

    private func compare(_ visit: AdmissionVisit, _ resource: [String: Any], _ name: String) {
        #expect(identifiers(resource).first == visit.ownNumber?.id, "\(name)")
        if let alternate = visit.alternate.content {
            #expect(identifiers(resource).contains(alternate.id), "\(name)")
        }
        let code = (resource["class"] as? [String: Any])?["code"] as? String
        #expect(code.flatMap { Self.classes[$0] } == visit.patientClass.content, "\(name)")
    }
}
