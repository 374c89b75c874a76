package import CaptureModel
import GRDB
package import Observability

/// The agent's memory: one SQLite database, and every transaction on it.
///
/// Writes are named transactions that run one after another and are on the disk when they return; a write that throws
/// changed nothing. After the commit the store tells ``changes``, and emits the events of exams (opened, closed),
/// captures (received, repeated, placed, held) and deliveries (proven, postponed, refused). The events of single
/// messages and of acceptance are for those who hold the conversation.
package struct Store: Sendable {
    /// Tells of every commit that changed something.
    package let changes = StoreChanges()

    let database: StoreDatabase
    let admissions = AdmissionQueue()
    let now: @Sendable () -> Timestamp
    let events: AgentEvents
    let offsetMinutes: @Sendable (Timestamp) -> Int
    let newUID: @Sendable () -> UniqueIdentifier
    let notifying: [NotificationRule]

    /// Opens `vignette.db` in a folder that is there, or makes it.
    ///
    /// - Parameters:
    ///   - folder: the data folder's path.
    ///   - now: the clock.
    ///   - events: where the store's events go.
    ///   - offsetMinutes: the offset of civil time from UTC at a moment, in minutes; it tells when a day begins.
    ///   - newUID: draws unique identifiers.
    ///   - notifying: which records are told of which exams.
    package init(
        folder: String, now: @escaping @Sendable () -> Timestamp, events: AgentEvents,
        offsetMinutes: @escaping @Sendable (Timestamp) -> Int = { _ in 0 },
        newUID: @escaping @Sendable () -> UniqueIdentifier = Store.drawUID, notifying: [NotificationRule] = []
    ) throws(StoreError) {
        let database = try StoreDatabase(path: folder + "/vignette.db")
        self.init(
            database: database, now: now, events: events, offsetMinutes: offsetMinutes, newUID: newUID,
            notifying: notifying)
    }

    /// Makes a store that is gone with its last copy, for tests and simulations.
    package static func inMemory(
        now: @escaping @Sendable () -> Timestamp, events: AgentEvents,
        offsetMinutes: @escaping @Sendable (Timestamp) -> Int = { _ in 0 },
        newUID: @escaping @Sendable () -> UniqueIdentifier = Store.drawUID, notifying: [NotificationRule] = []
    ) throws(StoreError) -> Store {
        Store(
            database: try StoreDatabase(), now: now, events: events, offsetMinutes: offsetMinutes, newUID: newUID,
            notifying: notifying)
    }

    private init(
        database: StoreDatabase, now: @escaping @Sendable () -> Timestamp, events: AgentEvents,
        offsetMinutes: @escaping @Sendable (Timestamp) -> Int, newUID: @escaping @Sendable () -> UniqueIdentifier,
        notifying: [NotificationRule]
    ) {
        self.database = database
        self.now = now
        self.events = events
        self.offsetMinutes = offsetMinutes
        self.newUID = newUID
        self.notifying = notifying
    }

    /// Commits since the store was opened.
    package var commitCount: Int { database.commitCount }

    /// Draws a unique identifier from the system's generator.
    @Sendable package static func drawUID() -> UniqueIdentifier {
        var generator = SystemRandomNumberGenerator()
        return UniqueIdentifier(using: &generator)
    }

    /// Runs one transaction; tells what it came to after the commit and before the next transaction begins.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws(StoreError) -> Value {
        let committed = try await database.write { connection in
            let moment = now()
            let transaction = Transaction(
                connection, now: moment, day: day(of: moment), newUID: newUID, offsetMinutes: offsetMinutes)
            let value = try body(transaction)
            try transaction.reviewSentOfChangedPeople()
            try transaction.reviewNotifications(notifying)
            try SearchIndex.refresh(connection)
            return Committed(value: value, changes: transaction.changes, events: transaction.events)
        } committed: { committed in
            changes.emit(committed.changes)
            for event in committed.events { events.emit(event) }
        }
        return committed.value
    }

    /// The first moment of the civil day of a moment.
    func midnight(before moment: Timestamp) -> Timestamp {
        let offset = offsetMinutes(moment)
        let civil = moment.civil(offsetMinutes: offset)
        let sinceMidnight = ((civil.hour * 60 + civil.minute) * 60 + civil.second) * 1_000 + civil.millisecond
        return moment.adding(milliseconds: -Int64(sinceMidnight))
    }

    private func day(of moment: Timestamp) -> Int {
        let civil = moment.civil(offsetMinutes: offsetMinutes(moment))
        return civil.year * 10_000 + civil.month * 100 + civil.day
    }
}

/// A transaction's value with what is to be told of it.
private struct Committed<Value: Sendable>: Sendable {
    let value: Value
    let changes: [StoreChange]
    let events: [AgentEvent]
}
