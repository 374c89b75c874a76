import CaptureModel
import GRDB
import Observability

extension Transaction {
    /// Makes an exam that opens now, or takes the one without a station that was made for the same choice on the same
    /// day.
    ///
    /// - Parameter former: the exam in whose place it stands, at the same station and of the same time; then it is always
    ///   one of its own, or that.
    func makeExam(_ draft: ExamDraft, inPlaceOf former: Exam? = nil) throws -> Exam {
        guard let patient = try survivor(of: draft.patient) else {
            throw StoreError(.examRefused, "the exam's patient is not in the admissions list; choose one that is")
        }
        var draft = draft
        if let id = draft.encounter {
            guard let visit = try EncounterRecord.find(database, id), visit.patient == patient,
                visit.encounter.status != .cancelled, visit.encounter.status != .deleted
            else {
                throw StoreError(
                    .examRefused,
                    "the exam's visit is not the patient's, or was taken back; choose a visit of the patient")
            }
            draft.encounter = visit.id
        }
        guard (draft.origin == .station) == (draft.station != nil) else {
            throw StoreError(.examRefused, "an exam has a station if it was opened there, and none otherwise")
        }
        try takeOrder(into: &draft, of: patient)
        if draft.station == nil {
            if let known = try ExamRecord.named(database, like: draft, patient: patient, day: day),
                former == nil || known.id == former?.id
            {
                return known
            }
            // A device that named the wrong patient goes on naming them.
            if draft.origin != .person,
                let wrong = try ExamRecord.corrected(database, like: draft, patient: patient, day: day)
            {
                throw StoreError(
                    .examRefused,
                    "exam \(wrong) of the same patient and procedure was corrected; see whose the capture is"
                )
            }
        }
        let formerDay = try former.flatMap {
            try database.integer("SELECT day FROM exam WHERE id = ?", [$0.id.number])
        }
        let exam = try ExamRecord.insert(
            database, draft, patient: patient, opened: former?.opened ?? now, closed: former?.closed,
            day: formerDay.map(Int.init) ?? day)
        tell(.examChanged(exam.id))
        return exam
    }

    /// Closes the exam that is open at a station.
    func closeExam(at station: StationName) throws -> Exam? {
        guard let open = try ExamRecord.open(database, at: station) else { return nil }
        try database.run(
            "UPDATE exam SET closed = max(opened, ?) WHERE id = ?", [now.milliseconds, open.id.number])
        tell(.examChanged(open.id))
        touch(open.id)
        report(.examClosed(open.id, station: station))
        return try ExamRecord.find(database, open.id)
    }

    /// The order must be the patient's; it gives the study's identifier, and the visit where none was chosen.
    private func takeOrder(into draft: inout ExamDraft, of patient: PatientID) throws {
        guard let id = draft.order else { return }
        guard let order = try OrderRecord.find(database, id), order.patient == patient else {
            throw StoreError(.examRefused, "the exam's order is not the patient's; choose one of the patient's orders")
        }
        guard order.procedure.status == .scheduled else {
            throw StoreError(.examRefused, "the exam's order is done or was taken back; choose another one")
        }
        if draft.encounter == nil { draft.encounter = order.encounter }
        guard let study = order.procedure.studyInstanceUID else { return }
        let isAnothers = try database.integer(
            """
            SELECT 1 FROM exam JOIN patientIdentity AS identity ON identity.id = exam.patient
            WHERE exam.studyInstanceUID = ? AND coalesce(identity.survivor, identity.id) <> ?
            """, [study.text, patient.number])
        guard isAnothers == nil else {
            throw StoreError(
                .examRefused,
                "the order names a study that was used for another patient; tell who keeps the worklist, and open the exam without the order"
            )
        }
        // What was sent into the study is rejected there: what comes now begins another.
        let isCorrected = try database.integer(
            "SELECT 1 FROM exam WHERE studyInstanceUID = ? AND successor IS NOT NULL", [study.text])
        if isCorrected == nil { draft.studyInstanceUID = study }
    }

    /// Refuses an exam in whose place another stands.
    func mustStand(_ id: ExamID) throws {
        if let successor = try database.integer("SELECT successor FROM exam WHERE id = ?", [id.number]) {
            throw StoreError(
                .examRefused, "exam \(id) was corrected, and is exam \(successor) now; choose that one")
        }
    }

    /// Lets an exam stand in the place of another, into which nothing more comes.
    ///
    /// Where the other stood for a third whose correction is under way, this one does now.
    func succeed(_ former: ExamID, by exam: ExamID) throws {
        try database.run("UPDATE exam SET successor = ? WHERE id = ?", [exam.number, former.number])
        try database.run(
            "UPDATE correction SET successor = ?1 WHERE successor = ?2 AND exam <> ?1 AND state = 'underway'",
            [exam.number, former.number])
        tell(.examChanged(former))
    }

    /// Who a person is since all merges; nothing where the list has nobody of that number.
    private func survivor(of patient: PatientID) throws -> PatientID? {
        try database.integer(
            """
            SELECT patient.id FROM patientIdentity AS identity
            JOIN patient ON patient.id = coalesce(identity.survivor, identity.id) WHERE identity.id = ?
            """, [patient.number]
        ).map(PatientID.init)
    }
}
