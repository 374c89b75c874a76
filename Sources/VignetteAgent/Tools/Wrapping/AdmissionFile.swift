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
        case .admitted(let person, let visit): self.init(person, visit, .open)
        case .discharged(let person, let visit): self.init(person, visit, .discharged)
        case .updated(let person, let visit): self.init(person, visit, .open)
        case .admissionCancelled:
            throw ToolError(
                .admission, "\(path) cancels an admission (A11), so that visit never was. Use an A01, A04 or A08.")
        case .merged:
            throw ToolError(.admission, "\(path) merges patients (A40). Use an A01, A04 or A08 of the one who remains.")
        case .noted(let code):
            throw ToolError(.admission, "\(path) is an \(code), which names no visit here. Use an A01, A04 or A08.")
        }
    }

    private init(_ person: PatientStatement, _ visit: EncounterStatement?, _ status: Encounter.Status) {
        patient = person.applied(to: nil)
        encounter = visit?.applied(to: nil, status: status)
    }
}
