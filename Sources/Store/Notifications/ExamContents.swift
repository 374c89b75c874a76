import CaptureModel
import GRDB

/// What an exam holds, as far as a record is told of it.
struct ExamContents: Hashable {
    /// Captures that are in the exam.
    let captures: Int
    /// The sum of their numbers, which tells one set of them from another.
    let captureSum: Int64
    /// Of these, how many are not proven everywhere yet.
    let unproven: Int
    /// When the first was taken; nothing in an exam without captures.
    let firstTaken: Timestamp?
    /// Whether others are sent in the place of captures that were in it.
    let hasSuperseded: Bool
    /// Whether a correction of it is under way.
    let isBeingCorrected: Bool
    /// Whether another exam has captures in the same study, as two exams of one order may.
    let sharesStudy: Bool

    init(_ database: Database, _ exam: ExamID) throws {
        let row = try database.row(
            """
            SELECT count(*) FILTER (WHERE state <> 'superseded') AS captures,
                coalesce(sum(id) FILTER (WHERE state <> 'superseded'), 0) AS captureSum,
                count(*) FILTER (WHERE state IN ('ready', 'delivering')) AS unproven,
                min(taken) AS firstTaken, count(*) FILTER (WHERE state = 'superseded') AS superseded,
                EXISTS (SELECT 1 FROM correction WHERE correction.exam = ?1 AND correction.state = 'underway')
                    AS isBeingCorrected,
                EXISTS (SELECT 1 FROM exam AS this
                    JOIN exam AS other ON other.studyInstanceUID = this.studyInstanceUID AND other.id <> this.id
                    JOIN capture AS shared ON shared.exam = other.id AND shared.kind <> 'rejection'
                        AND shared.state IN ('ready', 'delivering', 'proven', 'released')
                    WHERE this.id = ?1) AS sharesStudy
            FROM capture WHERE exam = ?1 AND kind <> 'rejection'
                AND state IN ('ready', 'delivering', 'proven', 'released', 'superseded')
            """, [exam.number])
        captures = try row?.value("captures") ?? 0
        captureSum = try row?.value("captureSum") ?? 0
        unproven = try row?.value("unproven") ?? 0
        firstTaken = try row?.moment("firstTaken")
        hasSuperseded = try row?.value("superseded", Int.self) ?? 0 > 0
        isBeingCorrected = try row?.value("isBeingCorrected") ?? false
        sharesStudy = try row?.value("sharesStudy") ?? false
    }

    /// Whether a record can be told that the exam is in the archive.
    var isAvailable: Bool { captures > 0 && unproven == 0 && !isBeingCorrected }

    /// Whether the study holds nothing any more, and what it held is rejected.
    var isWithdrawn: Bool { captures == 0 && hasSuperseded && !isBeingCorrected && !sharesStudy }
}
