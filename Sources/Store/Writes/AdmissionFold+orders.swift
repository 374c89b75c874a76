import CaptureModel
import GRDB

/// What is said of orders.
extension AdmissionFold {
    /// An order of a message: what it says of the person counts as from any message, and the order is as it says.
    ///
    /// A visit that it names is linked and never made: which visits there are, events of admission say.
    func order(_ statement: OrderStatement) throws -> Result {
        let told = try tell(statement.patient)
        guard told.isListed else { return told.result }
        let visit = try statement.visit.map { try VisitIdentityRecord.exactly(database, $0.visitNumber).current }
        let known = try knownOrder(statement.procedure, of: told.person)
        if let known, known.changed > occurred {
            return Result(patient: told.person, note: "older than what is known of the order")
        }
        let procedure = known.map { statement.procedure.completed(from: $0.record.procedure) } ?? statement.procedure
        try OrderRecord.put(
            database, procedure, patient: told.person, encounter: visit ?? known?.record.encounter, changed: occurred)
        guard let former = known?.record, former.patient != told.person else { return told.result }
        try journal?.write(
            .init(
                kind: .corrected, person: told.person, other: former.patient,
                after: .init(remark: "order \(former.id) is this person's now")))
        guard asksForExams, try ExamRecord.isOfAnother(database, than: told.person, for: former.id) else {
            return told.result
        }
        return asking(Self.orderIsAnothers, about: told.person)
    }

    /// Why a person has to look at an order.
    static let orderIsAnothers =
        "the order was another patient's, and an exam was made for it; see whose the exam is, and correct it"

    /// The order by its key; or the same sender's order of the person by the requester's or the department's number,
    /// because a first message may not have had the accession number yet.
    private func knownOrder(
        _ procedure: ScheduledProcedure, of person: PatientID
    ) throws -> (record: OrderRecord, changed: Timestamp)? {
        let record =
            try OrderRecord.find(database, procedure.key)
            ?? OrderRecord.list(
                database,
                """
                WHERE procedure.source = ?1 AND procedure.step = ?2
                    AND coalesce(identity.survivor, identity.id) = ?3
                    AND ((?4 <> '' AND json_extract(procedure.content, '$.placerOrderNumber') = ?4)
                        OR (?5 <> '' AND json_extract(procedure.content, '$.fillerOrderNumber') = ?5))
                ORDER BY procedure.id LIMIT 1
                """,
                [
                    procedure.key.source, procedure.key.step, person.number, procedure.placerOrderNumber,
                    procedure.fillerOrderNumber,
                ]
            ).first
        guard let record else { return nil }
        let changed = try database.integer("SELECT changed FROM scheduledProcedure WHERE id = ?", [record.id.number])
        return (record, Timestamp(milliseconds: changed ?? 0))
    }
}
