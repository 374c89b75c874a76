import CaptureModel
import Foundation
import HL7
import SampleCaptures
import TestSupport

/// A folder with what the tools read.
struct ToolBench {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The path of a file in the folder.
    func path(_ name: String) -> String { folder.place(name).path }

    /// Writes a file and gives its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String { try folder.write(bytes, to: name).path }

    /// The bytes of a file.
    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: folder.place(name))) }

    /// An A01 of one patient.
    func writeAdmission(_ event: VisitEvent = .admit, to name: String = "adt.hl7") throws -> String {
        try write(Self.admission(event), to: name)
    }

    /// An ADT message of one patient.
    static func admission(_ event: VisitEvent = .admit) -> [UInt8] {
        guard let time = HL7Timestamp("20261122091403+0000"),
            let patient = HL7Identifier(id: "4711", authority: HL7Authority("NORTHSIDE"), type: "MR"),
            let visit = HL7Identifier(id: "V100233", authority: HL7Authority("NORTHSIDE"))
        else { return [] }
        let party = AdmissionDraft.Party(application: "ADT", facility: "NORTHSIDE")
        return AdmissionDraft(
            controlID: "1", time: time, sender: party, receiver: party,
            content: .visit(
                event,
                AdmissionDraft.Patient(
                    identifier: patient, name: HL7PersonName(family: "Økafor", given: "Ada"),
                    birthDate: HL7Date(year: 1984, month: 3, day: 12), sex: .female),
                AdmissionDraft.Visit(number: visit, patientClass: "O"))
        ).encode()
    }
}
