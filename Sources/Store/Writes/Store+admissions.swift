import CaptureModel
import Foundation
import GRDB

extension Store {
    /// Stores a message with the acknowledgement that answers it, and folds it into the list, in one transaction.
    ///
    /// A message of the same sender, control ID and digest is not folded twice: its stored acknowledgement comes back.
    /// Throws `circularMerge` and `mergedIdentifier`, after which nothing was stored and the sender must be told.
    package func apply(
        _ message: AdmissionMessage, acknowledgement: [UInt8]
    ) async throws(StoreError) -> AdmissionOutcome {
        try await write { transaction in
            let database = transaction.database
            let known = try database.row(
                "SELECT acknowledgement FROM admissionMessage WHERE sender = ? AND controlID = ? AND digest = ?",
                [message.sender, message.controlID, message.digest.hexadecimal])
            if let known { return .repeated(storedAcknowledgement: try known.bytes("acknowledgement")) }
            let fold = AdmissionFold(
                database: database, occurred: message.occurred ?? transaction.now, received: transaction.now)
            let result = try fold.fold(message.event)
            try database.run(
                """
                INSERT INTO admissionMessage (sender, controlID, code, digest, raw, occurred, received,
                    acknowledgement, patient, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                [
                    message.sender, message.controlID, message.code, message.digest.hexadecimal, Data(message.raw),
                    message.occurred?.milliseconds, transaction.now.milliseconds, Data(acknowledgement),
                    result.patient?.number, result.note,
                ])
            transaction.tell(.patientsChanged)
            return .applied(patient: result.patient)
        }
    }
}
