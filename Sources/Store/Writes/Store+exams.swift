package import CaptureModel
import GRDB
import Observability

extension Store {
    /// Opens an exam at its station, and closes the one that was open there.
    ///
    /// Throws `examRefused` where the draft names no station, a patient whom the list does not have, or a visit that is
    /// not the patient's.
    package func openExam(_ draft: ExamDraft) async throws(StoreError) -> Exam {
        try await write { transaction in
            guard draft.origin == .station, let station = draft.station else {
                throw StoreError(.examRefused, "an exam is opened at a station, and the draft names none")
            }
            _ = try transaction.closeExam(at: station)
            let exam = try transaction.makeExam(draft)
            transaction.report(.examOpened(exam.id, station: station))
            return exam
        }
    }

    /// Closes the exam that is open at a station; nothing where none is.
    package func closeExam(at station: StationName) async throws(StoreError) -> Exam? {
        try await write { try $0.closeExam(at: station) }
    }

    /// The open exams, by station.
    package func openExams() async throws(StoreError) -> [ExamSnapshot] {
        try await database.read { connection in
            try ExamRecord.open(connection).map { try ExamRecord.snapshot(connection, $0) }
        }
    }

    /// The exam of a number.
    package func exam(_ id: ExamID) async throws(StoreError) -> ExamSnapshot? {
        try await database.read { connection in
            try ExamRecord.find(connection, id).map { try ExamRecord.snapshot(connection, $0) }
        }
    }
}
