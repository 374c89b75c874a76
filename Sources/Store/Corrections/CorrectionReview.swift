import CaptureModel
import GRDB
import Observability

extension Transaction {
    /// Compares what was sent with the people who changed in this transaction.
    ///
    /// Runs before the search index forgets who they are.
    func reviewSentOfChangedPeople() throws {
        let exams = try database.rows(
            """
            SELECT DISTINCT exam.id FROM searchStale
            JOIN patientIdentity AS identity
                ON identity.id = searchStale.patient OR identity.survivor = searchStale.patient
            JOIN exam ON exam.patient = identity.id
            WHERE EXISTS (SELECT 1 FROM capture WHERE capture.exam = exam.id
                AND capture.state IN ('delivering', 'proven', 'released'))
            """
        ).map { ExamID(try $0.value("id")) }
        try reviewSent(of: exams)
    }

    /// Looks at captures that an archive has, or may have, since now: what admissions said while they were on their way
    /// reaches them too, and of superseded ones nothing is on its way any more.
    func reviewStored(_ captures: Set<CaptureID>) throws {
        var identities: [ExamID: String] = [:]
        var outdated: Set<ExamID> = []
        for capture in captures.sorted() {
            let row = try database.row("SELECT exam, state FROM capture WHERE id = ?", [capture.number])
            guard let row, let exam = try row.optional("exam", Int64.self).map(ExamID.init) else { continue }
            if try row.value("state", String.self) == "superseded" {
                tell(.rejectionsDue)
                continue
            }
            let identity =
                try identities[exam]
                ?? SentIdentityColumn.text(SentIdentity(ExamRecord.get(database, exam).patient))
            identities[exam] = identity
            let isOutdated = try database.integer(
                "SELECT EXISTS (SELECT 1 FROM delivery WHERE capture = ? AND isPerhapsStored = 1 AND sentAs <> ?)",
                [capture.number, identity])
            if isOutdated == 1 { outdated.insert(exam) }
        }
        try reviewSent(of: outdated.sorted())
    }

    /// Opens a correction for each exam of which an archive has something under an identity that is no more, and ends
    /// the open one where all that was sent is right again.
    func reviewSent(of exams: some Sequence<ExamID>) throws {
        for id in exams {
            let exam = try ExamRecord.get(database, id)
            let identity = try SentIdentityColumn.text(SentIdentity(exam.patient))
            let outdated = try database.row(
                """
                SELECT delivery.sentAs FROM capture JOIN delivery ON delivery.capture = capture.id
                WHERE capture.exam = ? AND capture.state IN ('delivering', 'proven', 'released')
                    AND capture.kind <> 'rejection' AND delivery.isPerhapsStored = 1 AND delivery.sentAs <> ?
                ORDER BY delivery.id LIMIT 1
                """, [id.number, identity])
            let open = try CorrectionRecord.list(database, "WHERE exam = ? AND state = 'open'", [id.number]).first
            if let outdated {
                if open == nil { try openCorrection(of: exam, sentAs: try outdated.value("sentAs")) }
            } else if let open {
                try dismiss(open, by: IdentityJournal.agent, why: "nothing that was sent is wrong any more")
            }
        }
    }

    private func openCorrection(of exam: ExamSnapshot, sentAs: String) throws {
        let id = try CorrectionRecord.insert(
            database, .admissions, of: exam.exam.id, sentAs: sentAs, successor: nil, reason: nil, why: "",
            author: IdentityJournal.feed, opened: now)
        let correction = try CorrectionRecord.get(database, id)
        try journal(
            .init(
                kind: .corrected, person: exam.exam.patient, before: .init(patient: correction.sentAs.patient),
                after: .init(
                    patient: exam.patient, exam: exam.exam.id.number, remark: "correction \(id) is open")),
            by: IdentityJournal.agent)
        tell(.examChanged(exam.exam.id))
        report(.correctionOpened(id, exam: exam.exam.id))
    }

    /// Ends the corrections under way of which everything is proven: each capture under the right patient, apart from
    /// those that a person discarded, and each rejection.
    func closeCorrections() throws {
        let done = try CorrectionRecord.list(
            database,
            """
            WHERE state = 'underway'
                AND NOT EXISTS (SELECT 1 FROM correctedCapture AS pair JOIN capture ON capture.id = pair.successor
                    WHERE pair.correction = correction.id
                        AND capture.state NOT IN ('proven', 'released', 'superseded', 'discarded'))
                AND NOT EXISTS (SELECT 1 FROM rejectionNotice AS note JOIN capture ON capture.id = note.capture
                    WHERE note.correction = correction.id AND capture.state NOT IN ('proven', 'released'))
                AND NOT EXISTS (SELECT 1 FROM correctedCapture AS pair
                    JOIN delivery ON delivery.capture = pair.capture
                    WHERE pair.correction = correction.id AND (delivery.state = 'sending'
                        OR (delivery.isPerhapsStored = 1 AND NOT EXISTS (SELECT 1 FROM rejectionNotice AS note
                            WHERE note.correction = correction.id AND note.destination = delivery.destination))))
            """)
        for correction in done {
            try CorrectionRecord.end(
                database, correction.id, as: "closed", by: IdentityJournal.agent, why: "all of it is proven", at: now)
            let exam = try ExamRecord.get(database, correction.exam)
            try journal(
                .init(
                    kind: .corrected, person: exam.exam.patient, before: .init(patient: correction.sentAs.patient),
                    after: .init(
                        exam: correction.successor?.number,
                        remark: "correction \(correction.id) is closed: all of it is proven")
                ),
                by: IdentityJournal.agent)
            tell(.examChanged(correction.exam))
            touch(correction.exam)
            report(.correctionClosed(correction.id))
        }
    }
}
