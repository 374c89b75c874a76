import CaptureModel
import Foundation
import HL7
import TestSupport
import Testing

@testable import FHIRAdmissions

/// Resources that another converter made of ADT messages, with everything that it writes beside what is read here.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct ConvertedCorpusTests {
    /// The system of the one identifier that most of them have once.
    private static let system = "http://example.com/v2-to-fhir-converter/Identifier/USSSA"
    private static let mapping = FHIRMapping(
        authorities: [system: "SSA"], selection: IdentifierSelection(authority: "SSA", type: "SS"))

    @Test("whoever has the identifier is found under it with name, sex and birth date, and nobody else is")
    func peopleAreFound() throws {
        let files = Corpora.files(in: "hl7/expect").filter { $0.lastPathComponent.hasSuffix(".fhir.json") }
        #expect(files.count > 20)
        var found = 0
        for file in files {
            let page = try FHIRPage(Array(try Data(contentsOf: file)))
            guard let patient = page.resources.first(where: { $0.type == "Patient" }) else { continue }
            guard let encounter = page.resources.first(where: { $0.type == "Encounter" }) else { continue }
            let document = FHIRDocument.bytes(of: [encounter, patient])
            let hasIdentifier = String(decoding: patient.json, as: UTF8.self).contains(Self.system)
            do throws(FHIRAdmissionsError) {
                let reading = try Self.mapping.read(document, from: "EHR")
                guard case .visit(_, let person, let visit) = reading.event else {
                    Issue.record("\(file.lastPathComponent): \(reading.event)")
                    continue
                }
                #expect(hasIdentifier, "\(file.lastPathComponent)")
                #expect(person.identifier.value == "123456789" && person.sex == .set(.male))
                #expect(person.birthDate == BirthDate("19880818").map { .set($0) })
                #expect(person.name.applied(to: nil)?.family == "Josh", "the official name")
                #expect(visit.visitNumber.value == "40007716" && visit.patientClass == .set("P"))
                found += 1
            } catch {
                #expect(error.code == .noIdentifier && !hasIdentifier, "\(file.lastPathComponent): \(error)")
            }
        }
        #expect(found > 15)
    }
}
