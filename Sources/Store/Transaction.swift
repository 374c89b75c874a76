import CaptureModel
import GRDB
import Observability
import Synchronization

/// What every write carries: the connection, one moment for all rows, and what is to be told after the commit.
final class Transaction {
    let database: Database
    /// The moment that stands in every row of the transaction.
    let now: Timestamp
    /// The civil day of `now`, as `YYYYMMDD`.
    let day: Int
    let newUID: @Sendable () -> UniqueIdentifier
    /// Minutes east of UTC at a moment.
    let offsetMinutes: @Sendable (Timestamp) -> Int
    private(set) var changes: [StoreChange] = []
    private(set) var events: [AgentEvent] = []
    private var changedCaptures: Set<CaptureID> = []
    /// Exams of which records may have to be told since this transaction.
    private(set) var touchedExams: Set<ExamID> = []

    init(
        _ database: Database, now: Timestamp, day: Int, newUID: @escaping @Sendable () -> UniqueIdentifier,
        offsetMinutes: @escaping @Sendable (Timestamp) -> Int
    ) {
        self.database = database
        self.now = now
        self.day = day
        self.newUID = newUID
        self.offsetMinutes = offsetMinutes
    }

    /// Tells the listeners of the store after the commit.
    func tell(_ change: StoreChange) { changes.append(change) }

    /// Tells that a capture or one of its deliveries changed, once a transaction.
    func tellChanged(_ capture: CaptureID) {
        if changedCaptures.insert(capture).inserted { changes.append(.captureChanged(capture)) }
    }

    /// What an exam holds, or whether it goes on, is different since this transaction.
    func touch(_ exam: ExamID?) { if let exam { touchedExams.insert(exam) } }

    /// Reports an event after the commit.
    func report(_ event: AgentEvent) { events.append(event) }

    /// Keeps the record of a transition.
    func note(
        _ subject: String, _ id: Int64, event: String, from: String, to: String, detail: String?
    ) throws {
        try database.run(
            """
            INSERT INTO transition (subject, subjectID, event, fromState, toState, at, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [subject, id, event, from, to, now.milliseconds, detail])
    }
}
