import CaptureModel
import GRDB

/// Reading and inserting rows of `exam`.
///
/// A row keeps the identities that were chosen; the exam that is read names the person and the visit that merges and
/// changes of numbers made of them.
enum ExamRecord {
    private static let selection = """
        SELECT exam.*, coalesce(identity.survivor, identity.id) AS person,
            coalesce(visit.survivor, exam.encounter) AS visitNow
        FROM exam JOIN patientIdentity AS identity ON identity.id = exam.patient
        LEFT JOIN visitIdentity AS visit ON visit.id = exam.encounter
        """

    /// The exam of a number.
    static func find(_ database: Database, _ id: ExamID) throws -> Exam? {
        try database.row("\(selection) WHERE exam.id = ?", [id.number]).map(exam)
    }

    /// The exam that is open at a station.
    static func open(_ database: Database, at station: StationName) throws -> Exam? {
        try database.row("\(selection) WHERE exam.station = ? AND exam.closed IS NULL", [station.text]).map(exam)
    }

    /// All open exams, by station.
    static func open(_ database: Database) throws -> [Exam] {
        try database.rows(
            "\(selection) WHERE exam.closed IS NULL AND exam.station IS NOT NULL ORDER BY exam.station"
        ).map(exam)
    }

    /// The exam without a station that was made for the same choice on the same day, and that nobody corrected.
    static func named(_ database: Database, like draft: ExamDraft, patient: PatientID, day: Int) throws -> Exam? {
        try database.row(
            """
            \(selection) WHERE exam.station IS NULL AND exam.day = ? AND exam.descriptor = ?
                AND coalesce(identity.survivor, identity.id) = ?
                AND coalesce(visit.survivor, exam.encounter) IS ? AND exam.laterality IS ?
                AND exam.region IS ? AND exam.scheduledProcedure IS ?
                AND exam.successor IS NULL
            ORDER BY exam.id LIMIT 1
            """,
            [
                day, draft.descriptor.text, patient.number, draft.encounter?.number, draft.laterality?.rawValue,
                draft.region, draft.order?.number,
            ]
        ).map(exam)
    }

    /// The exam of the same patient and procedure on the same day that turned out to be of another.
    static func corrected(
        _ database: Database, like draft: ExamDraft, patient: PatientID, day: Int
    ) throws -> ExamID? {
        try database.integer(
            """
            SELECT exam.id FROM exam JOIN patientIdentity AS identity ON identity.id = exam.patient
            JOIN exam AS next ON next.id = exam.successor JOIN patientIdentity AS nextIdentity
                ON nextIdentity.id = next.patient
            WHERE exam.day = ?1 AND exam.descriptor = ?2 AND coalesce(identity.survivor, identity.id) = ?3
                AND (coalesce(nextIdentity.survivor, nextIdentity.id) <> ?3 OR next.descriptor <> ?2)
            ORDER BY exam.id LIMIT 1
            """, [day, draft.descriptor.text, patient.number]
        ).map(ExamID.init)
    }

    /// Inserts an exam of a time.
    static func insert(
        _ database: Database, _ draft: ExamDraft, patient: PatientID, opened: Timestamp, closed: Timestamp?, day: Int
    ) throws -> Exam {
        try database.run(
            """
            INSERT INTO exam (origin, station, patient, encounter, scheduledProcedure, descriptor, laterality, region,
                operatorName, studyInstanceUID, opened, day, closed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                draft.origin.rawValue, draft.station?.text, patient.number, draft.encounter?.number,
                draft.order?.number, draft.descriptor.text, draft.laterality?.rawValue, draft.region,
                draft.operatorName,
                draft.studyInstanceUID.text, opened.milliseconds, day,
                closed?.milliseconds,
            ])
        return Exam(
            id: ExamID(database.lastInsertedRowID), origin: draft.origin, station: draft.station, patient: patient,
            encounter: draft.encounter, order: draft.order, descriptor: draft.descriptor, laterality: draft.laterality,
            region: draft.region, operatorName: draft.operatorName, studyInstanceUID: draft.studyInstanceUID,
            opened: opened, closed: closed)
    }

    /// An exam with patient, visit and order as they stand now; visit and order only while they are the same person's.
    static func snapshot(_ database: Database, _ exam: Exam) throws -> ExamSnapshot {
        let listed = try PatientRecord.find(database, exam.patient)?.patient
        guard let patient = try listed ?? TombstoneRecord.find(database, exam.patient)?.patient else {
            throw StoreError(.corrupt, "exam \(exam.id) names a patient that the list does not have")
        }
        let visit = try exam.encounter.flatMap { try EncounterRecord.find(database, $0) }
        let order = try exam.order.flatMap { try OrderRecord.find(database, $0) }
        return ExamSnapshot(
            exam: exam, patient: patient, encounter: visit?.patient == exam.patient ? visit?.encounter : nil,
            order: order?.patient == exam.patient ? order?.procedure : nil)
    }

    /// Whether an exam that nobody corrected is for an order, and of somebody else than whose the order is.
    static func isOfAnother(_ database: Database, than patient: PatientID, for order: OrderID) throws -> Bool {
        try isOfAnother(database, than: patient, "exam.scheduledProcedure = ?2", order.number)
    }

    /// Whether an exam that nobody corrected is of a visit, and of somebody else than whose the visit is.
    static func isOfAnother(_ database: Database, than patient: PatientID, during visit: EncounterID) throws -> Bool {
        try isOfAnother(
            database, than: patient, "coalesce(visit.survivor, exam.encounter) = ?2", visit.number)
    }

    private static func isOfAnother(
        _ database: Database, than patient: PatientID, _ condition: String, _ number: Int64
    ) throws -> Bool {
        try database.row(
            "\(selection) WHERE exam.successor IS NULL AND person <> ?1 AND \(condition) LIMIT 1",
            [patient.number, number]) != nil
    }

    private static func exam(_ row: Row) throws -> Exam {
        Exam(
            id: ExamID(try row.value("id")), origin: try row.required("origin", Exam.Origin.init(rawValue:)),
            station: try row.parsed("station", StationName.init(_:)), patient: PatientID(try row.value("person")),
            encounter: try row.optional("visitNow", Int64.self).map(EncounterID.init),
            order: try row.optional("scheduledProcedure", Int64.self).map(OrderID.init),
            descriptor: try row.required("descriptor", DescriptorName.init(_:)),
            laterality: try row.parsed("laterality", Laterality.init(rawValue:)),
            region: try row.optional("region"), operatorName: try row.optional("operatorName"),
            studyInstanceUID: try row.required("studyInstanceUID", UniqueIdentifier.init(_:)),
            opened: try row.time("opened"), closed: try row.moment("closed"))
    }
}
