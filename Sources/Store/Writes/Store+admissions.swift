import CaptureModel
import Foundation
import GRDB

extension Store {
    /// Stores a message with the acknowledgement that answers it, and folds it into the list.
    ///
    /// When this returns, both are on the disk. Messages that come together share one commit; each counts alone. A
    /// message of the same sender, control ID and digest is not folded twice: its stored acknowledgement comes back.
    /// Throws `circularMerge` and `mergedIdentifier`, after which nothing was stored and the sender must be told.
    package func apply(
        _ message: AdmissionMessage, acknowledgement: [UInt8]
    ) async throws(StoreError) -> AdmissionOutcome {
        let entry = AdmissionQueue.Entry(message: message, acknowledgement: acknowledgement)
        return try await admissions.take(entry) { group throws(StoreError) in
            try await write { transaction in
                let outcomes = try group().map { try transaction.apply($0) }
                if outcomes.contains(where: \.changesTheList) { transaction.tell(.patientsChanged) }
                return outcomes
            }
        }
    }

    /// A source that was asked has told all that changed, also where that was nothing: the list is current.
    ///
    /// Only an answer that would have held what is new counts. That a sender is connected, or that a folder can be read,
    /// says nothing of whether it would speak.
    package func confirmAdmissions(by source: String) async throws(StoreError) {
        try await write { transaction in
            try transaction.database.run(
                """
                INSERT INTO admissionConfirmation (source, confirmed) VALUES (?, ?)
                ON CONFLICT DO UPDATE SET confirmed = excluded.confirmed
                """, [source, transaction.now.milliseconds])
        }
    }

    /// A person has looked at a message that the list could not follow; returns whether it waited for one.
    @discardableResult
    package func attend(_ message: Int64, by person: String) async throws(StoreError) -> Bool {
        try await write { transaction in
            let row = try transaction.database.row(
                """
                UPDATE admissionMessage SET attendedBy = ?, attendedAt = ?
                WHERE id = ? AND needsPerson = 1 AND attendedAt IS NULL
                RETURNING patient, sender || ' ' || controlID || ' ' || code AS source
                """, [person, transaction.now.milliseconds, message])
            guard let row else { return false }
            var journal = IdentityJournal(database: transaction.database, now: transaction.now, author: person)
            journal.message = (message, try row.value("source"))
            try journal.write(
                .init(kind: .attended, person: try row.optional("patient", Int64.self).map(PatientID.init)))
            return true
        }
    }
}

extension Result<AdmissionOutcome, StoreError> {
    fileprivate var changesTheList: Bool {
        if case .success(.applied) = self { true } else { false }
    }
}

extension Transaction {
    /// Applies one message of a group; the fault of its contents undoes it alone, and one of the disk the whole group.
    fileprivate func apply(_ entry: AdmissionQueue.Entry) throws -> Result<AdmissionOutcome, StoreError> {
        do {
            var outcome: AdmissionOutcome?
            try database.inSavepoint {
                outcome = try take(entry.message, acknowledgement: entry.acknowledgement)
                return .commit
            }
            guard let outcome else { throw StoreError(.corrupt, "a message came to nothing") }
            return .success(outcome)
        } catch {
            let fault = StoreError(translating: error)
            switch fault.code {
            case .disk, .busy: throw fault
            case .circularMerge, .mergedIdentifier, .notFound, .refusedByLifecycle, .examRefused, .corrupt, .schema:
                return .failure(fault)
            }
        }
    }

    /// Stores a message with what answers it, and folds it.
    func take(_ message: AdmissionMessage, acknowledgement: [UInt8]) throws -> AdmissionOutcome {
        try database.run(
            """
            INSERT INTO admissionMessage (sender, controlID, code, digest, raw, occurred, received, acknowledgement)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (sender, controlID, digest) DO NOTHING
            """,
            [
                message.sender, message.controlID, message.code, message.digest.hexadecimal, Data(message.raw),
                message.occurred?.milliseconds, now.milliseconds, Data(acknowledgement),
            ])
        if database.changesCount == 0 {
            let known = try database.row(
                "SELECT acknowledgement FROM admissionMessage WHERE sender = ? AND controlID = ? AND digest = ?",
                [message.sender, message.controlID, message.digest.hexadecimal])
            guard let known else { throw StoreError(.corrupt, "a message was neither stored nor there before") }
            return .repeated(storedAcknowledgement: try known.bytes("acknowledgement"))
        }
        let number = database.lastInsertedRowID
        var journal = IdentityJournal(database: database, now: now, author: IdentityJournal.feed)
        journal.message = (number, "\(message.sender) \(message.controlID) \(message.code)")
        let fold = AdmissionFold(
            database: database, occurred: message.occurred ?? now, received: now, journal: journal)
        let result = try fold.fold(message.event)
        try database.run(
            "UPDATE admissionMessage SET patient = ?, note = ?, needsPerson = ? WHERE id = ?",
            [result.patient?.number, result.note, result.needsPerson ? 1 : 0, number])
        return .applied(patient: result.patient)
    }
}
