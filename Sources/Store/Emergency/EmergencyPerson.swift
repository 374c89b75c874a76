import CaptureModel
import Foundation

/// Somebody with an emergency identity, kept as a message so that folding again knows them.
///
/// It happened before everything else: whatever admissions says of the number, then or later, is newer.
struct EmergencyPerson: Codable {
    let patient: PatientStatement

    /// The code of such messages, which is no trigger event of HL7.
    static let code = "EMERGENCY"

    /// When it happened.
    static let occurred = Timestamp(milliseconds: 0)

    /// The person with an identity of a pool.
    init(_ identifier: PatientIdentifier, of pool: EmergencyPool) {
        patient = PatientStatement(identifier: identifier, name: .set(pool.name(of: identifier)))
    }

    /// The message to keep, under a number that no other has.
    func message(from pool: EmergencyPoolName, number: Int64) throws -> AdmissionMessage {
        guard let digest = ContentDigest(bytes: [UInt8](repeating: 0, count: 32)) else {
            throw StoreError(.corrupt, "a digest of 32 bytes is none")
        }
        return AdmissionMessage(
            controlID: String(number), sender: "emergency|\(pool)", code: Self.code, digest: digest,
            raw: Array(try JSONEncoder().encode(self)), occurred: Self.occurred, event: .person(patient))
    }

    /// What a stored message of this kind says; nothing for every other one.
    static func event(of message: AdmissionStoredMessage) throws -> AdmissionEvent? {
        guard message.code == code else { return nil }
        return .person(try JSONDecoder().decode(Self.self, from: Data(message.raw)).patient)
    }
}
