package import CaptureModel
import GRDB

extension Store {
    /// Takes the whole list of a worklist, which takes the place of the one before, in one transaction.
    ///
    /// An order's patient is who has the identifier since all merges. What admissions knows of a person or a visit
    /// stays; whom it does not know is taken into the list as the worklist has them.
    package func takeOrders(
        _ statements: [OrderStatement], of worklist: String
    ) async throws(StoreError) -> OrderIntake {
        try await write { transaction in
            var intake = OrderIntake()
            let before = try transaction.listedOrders(of: worklist)
            var listed: Set<OrderKey> = []
            for statement in statements {
                try transaction.take(statement, of: worklist, into: &intake)
                listed.insert(statement.procedure.key)
            }
            for order in before where !listed.contains(order.procedure.key) {
                try transaction.database.run(
                    "UPDATE scheduledProcedure SET isListed = 0, changed = ? WHERE id = ?",
                    [transaction.now.milliseconds, order.id.number])
                intake.gone += 1
            }
            try transaction.database.run(
                """
                INSERT INTO worklist (name, heard, orders) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET heard = excluded.heard, orders = excluded.orders, failed = NULL,
                    failure = NULL
                """, [worklist, transaction.now.milliseconds, intake.listed])
            if intake.changed + intake.gone > 0 { transaction.tell(.patientsChanged) }
            return intake
        }
    }

    /// Writes down that a worklist did not answer, and why; its orders stay as they are.
    package func worklistFailed(_ worklist: String, because reason: String) async throws(StoreError) {
        try await write { transaction in
            try transaction.database.run(
                """
                INSERT INTO worklist (name, orders, failed, failure) VALUES (?, 0, ?, ?)
                ON CONFLICT DO UPDATE SET failed = excluded.failed, failure = excluded.failure
                """, [worklist, transaction.now.milliseconds, reason])
        }
    }
}

extension Transaction {
    fileprivate func listedOrders(of worklist: String) throws -> [OrderRecord] {
        try OrderRecord.list(
            database, "WHERE procedure.source = ? AND procedure.isListed = 1", [worklist])
    }

    fileprivate func take(_ statement: OrderStatement, of worklist: String, into intake: inout OrderIntake) throws {
        guard let person = try person(statement, of: worklist, into: &intake) else {
            intake.leftOut += 1
            return
        }
        let visit = try statement.visit.map { try VisitIdentityRecord.exactly(database, $0.visitNumber).current }
        intake.listed += 1
        if let known = try OrderRecord.find(database, statement.procedure.key) {
            let isSame =
                known.procedure == statement.procedure && known.patient == person && known.isListed
                && (known.encounter == visit || visit == nil)
            if isSame { return }
            if known.patient != person {
                try journal(
                    .init(
                        kind: .corrected, person: person, other: known.patient,
                        after: .init(remark: "order \(known.id) of the worklist \(worklist) is this person's now")),
                    by: worklist)
                if try ExamRecord.isOfAnother(database, than: person, for: known.id) {
                    try ask(about: statement, of: worklist, person)
                }
            }
        }
        intake.changed += 1
        try OrderRecord.put(database, statement.procedure, patient: person, encounter: visit, changed: now)
    }

    /// Lets a person look at an order that is another patient's now than the one of its exam.
    private func ask(about statement: OrderStatement, of worklist: String, _ person: PatientID) throws {
        let message = try WorklistPeople(patient: statement.patient, visit: statement.visit)
            .message(from: worklist, number: try nextMessage())
        _ = try take(message, acknowledgement: [])
        try database.run(
            "UPDATE admissionMessage SET patient = ?, note = ?, needsPerson = 1 WHERE sender = ? AND controlID = ?",
            [person.number, AdmissionFold.orderIsAnothers, message.sender, message.controlID])
    }

    private func nextMessage() throws -> Int64 {
        try database.integer("SELECT coalesce(max(id), 0) + 1 FROM admissionMessage") ?? 1
    }

    /// Whose an order is; nobody where admissions deleted the person.
    private func person(
        _ statement: OrderStatement, of worklist: String, into intake: inout OrderIntake
    ) throws -> PatientID? {
        let known = try PatientIdentityRecord.meant(database, by: statement.patient.identifier)?.person
        let isVisitKnown = try statement.visit.map { visit in
            let number = try VisitIdentityRecord.exactly(database, visit.visitNumber)
            return try EncounterRecord.find(database, number.current) != nil
        }
        if let known, isVisitKnown != false { return known }
        var newcomer = WorklistPeople(patient: statement.patient, visit: statement.visit)
        if let known {
            // A merge may have given up the identifier: the visit is the survivor's.
            let identifier = try PatientIdentityRecord.identifier(database, of: known)
            newcomer = WorklistPeople(patient: PatientStatement(identifier: identifier), visit: statement.visit)
        }
        let outcome = try take(
            try newcomer.message(from: worklist, number: try nextMessage()), acknowledgement: [])
        guard case .applied(let patient?) = outcome else { return nil }
        if known == nil { intake.newPeople += 1 }
        return patient
    }
}
