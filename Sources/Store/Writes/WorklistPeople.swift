import CaptureModel
import Foundation

/// Somebody whom a worklist names and admissions has not told of, kept as a message so that folding again knows them.
///
/// It happened before everything else: whatever admissions says of the person or the visit, then or later, is newer.
struct WorklistPeople: Codable {
    let patient: PatientStatement
    let visit: EncounterStatement?

    /// The code of such messages, which is no trigger event of HL7.
    static let code = "MWL"

    /// The message to keep, under a number that no other has.
    func message(from source: String, number: Int64) throws -> AdmissionMessage {
        guard let digest = ContentDigest(bytes: [UInt8](repeating: 0, count: 32)) else {
            throw StoreError(.corrupt, "a digest of 32 bytes is none")
        }
        return AdmissionMessage(
            controlID: String(number), sender: "worklist|\(source)", code: Self.code, digest: digest,
            raw: Array(try JSONEncoder().encode(self)), occurred: Timestamp(milliseconds: 0), event: event)
    }

    /// What a stored message of this kind says; nothing for every other one.
    static func event(of message: AdmissionStoredMessage) throws -> AdmissionEvent? {
        guard message.code == code else { return nil }
        return try JSONDecoder().decode(Self.self, from: Data(message.raw)).event
    }

    private var event: AdmissionEvent {
        visit.map { .visit(.updated, patient, $0) } ?? .person(patient)
    }
}
