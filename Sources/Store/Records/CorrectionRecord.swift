import CaptureModel
import GRDB

/// Reading rows of `correction`.
enum CorrectionRecord {
    /// The correction of a number that must be there.
    static func get(_ database: Database, _ id: CorrectionID) throws -> Correction {
        guard let correction = try list(database, "WHERE id = ?", [id.number]).first else {
            throw StoreError(.notFound, "there is no correction \(id)")
        }
        return correction
    }

    /// The corrections of a condition in SQL, which is a constant of ours.
    static func list(
        _ database: Database, _ condition: String, _ arguments: StatementArguments = StatementArguments()
    ) throws -> [Correction] {
        try database.rows("SELECT * FROM correction \(condition)", arguments).map(correction)
    }

    /// Opens a correction; who carries it out says the exam that takes the place of the old one, and the reason.
    static func insert(
        _ database: Database, _ cause: Correction.Cause, of exam: ExamID, sentAs: String, successor: ExamID?,
        reason: RejectionReason?, why: String, author: String, opened: Timestamp
    ) throws -> CorrectionID {
        try database.run(
            """
            INSERT INTO correction (cause, exam, successor, sentAs, reason, why, author, opened, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                cause.rawValue, exam.number, successor?.number, sentAs, reason?.rawValue, why, author,
                opened.milliseconds, successor == nil ? "open" : "underway",
            ])
        return CorrectionID(database.lastInsertedRowID)
    }

    /// Ends a correction.
    static func end(
        _ database: Database, _ id: CorrectionID, as state: String, by person: String, why: String, at moment: Timestamp
    ) throws {
        try database.run(
            "UPDATE correction SET state = ?, ended = ?, endedBy = ?, endedWhy = ? WHERE id = ?",
            [state, moment.milliseconds, person, why, id.number])
    }

    private static func correction(_ row: Row) throws -> Correction {
        Correction(
            id: CorrectionID(try row.value("id")), cause: try row.required("cause", Correction.Cause.init(rawValue:)),
            exam: ExamID(try row.value("exam")),
            successor: try row.optional("successor", Int64.self).map(ExamID.init),
            sentAs: try row.required("sentAs", SentIdentityColumn.identity),
            reason: try row.parsed("reason", RejectionReason.init(rawValue:)), why: try row.value("why"),
            author: try row.value("author"), opened: try row.time("opened"), state: try state(row))
    }

    private static func state(_ row: Row) throws -> Correction.State {
        switch try row.value("state", String.self) {
        case "open": return .open
        case "underway": return .underway
        case "closed": return .closed(try row.time("ended"))
        case "dismissed":
            return .dismissed(try row.time("ended"), by: try row.value("endedBy"), why: try row.value("endedWhy"))
        case let other: throw StoreError(.corrupt, "a correction is \(other), which no version of the agent writes")
        }
    }
}
