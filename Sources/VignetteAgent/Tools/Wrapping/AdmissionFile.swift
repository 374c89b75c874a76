import Admissions
import CaptureModel
import HL7

/// The patient and visit that the ADT message of a file names.
struct AdmissionFile {
    let patient: Patient
    let encounter: Encounter?

    /// Reads one message; a frame around it does not matter.
    ///
    /// - Throws: `admission` where it is none, or names no patient who is or was here.
    init(_ path: String, reader: AdmissionReader) throws(ToolError) {
        let limit = HL7Limits.standard.maximumBytes
        let bytes = try ReadableFile(path).beginning(limit + 1)
        let event: CaptureModel.AdmissionEvent
        do throws(HL7Error) { event = try reader.read(bytes).event } catch {
            throw ToolError(
                .admission, "\(path) is not an ADT message that can be used: \(error). Use an A01, A04 or A08.")
        }
        switch event {
        case .person(let person): self.init(person, nil)
        case .visit(let change, let person, let visit): try self.init(change, person, visit, of: path)
        case .visitReclassified(let change, let visit): try self.init(.classChanged, change.person, visit, of: path)
        case .merged, .identifierChanged, .accountChanged, .accountMoved, .visitChanged, .visitMoved,
            .alternateVisitChanged:
            throw ToolError(
                .admission, "\(path) merges, moves or renames (MRG). Use an A01, A04 or A08 of the one who remains.")
        case .swapped, .linked, .unlinked:
            throw ToolError(.admission, "\(path) is about two patients. Use an A01, A04 or A08 of the one.")
        case .personDeleted:
            throw ToolError(.admission, "\(path) deletes a person (A29). Use an A01, A04 or A08.")
        case .ordered:
            throw ToolError(.admission, "\(path) is an order and no admission. Use an A01, A04 or A08.")
        case .needsPerson(let code), .noted(let code):
            throw ToolError(.admission, "\(path) is an \(code), which names no visit here. Use an A01, A04 or A08.")
        }
    }

    private init(
        _ change: VisitChange, _ person: PatientStatement, _ visit: EncounterStatement, of path: String
    ) throws(ToolError) {
        var course = VisitCourse()
        course.take(change, of: PatientID(1), saying: visit)
        guard let encounter = course.encounter, encounter.status != .cancelled, encounter.status != .deleted else {
            throw ToolError(.admission, "\(path) takes a visit back, so that it never was. Use an A01, A04 or A08.")
        }
        self.init(person, encounter)
    }

    private init(_ person: PatientStatement, _ encounter: Encounter?) {
        patient = person.applied(to: nil)
        self.encounter = encounter
    }
}
