import CaptureModel
import GRDB
import Synchronization

/// The open database: the one writer, the readers, and the translation of SQLite's faults.
final class StoreDatabase: Sendable {
    private let writer: any DatabaseWriter
    private let commits = CommitCounter()

    /// Opens or makes the database at a path, in WAL with every commit synchronised to the disk.
    convenience init(path: String) throws(StoreError) {
        try self.init { try DatabasePool(path: path, configuration: Self.configuration) }
    }

    /// Makes a database that is gone with the last reference to it.
    convenience init() throws(StoreError) {
        try self.init { try DatabaseQueue(configuration: Self.configuration) }
    }

    private init(opening: () throws -> any DatabaseWriter) throws(StoreError) {
        do {
            writer = try opening()
            // GRDB chooses NORMAL when it turns WAL on; a commit of ours must outlive a power cut.
            try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            // 16 MiB of pages in memory, so that the indexes of a long queue are not read again for every batch.
            try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA cache_size = -16384") }
            // 16 MiB of log before it is folded into the database, which synchronises twice.
            try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 4000") }
            try Migrations.migrate(writer)
            // A savepoint's undo in memory: as a file it is made, written and removed for each message of admissions.
            // Only after the migrations, which may sort whole tables.
            try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA temp_store = MEMORY") }
            writer.add(transactionObserver: commits, extent: .databaseLifetime)
        } catch {
            throw StoreError(translating: error)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(10)
        configuration.label = "vignette"
        return configuration
    }

    /// Commits since the database was opened.
    var commitCount: Int { commits.count }

    /// Runs one transaction on the writer, in the order of the calls; `committed` runs before the next one begins.
    ///
    /// A task's cancellation does not stop it: what an archive answered must be written down while the agent stops.
    func write<Value: Sendable>(
        _ updates: @escaping @Sendable (Database) throws -> Value,
        committed: @escaping @Sendable (Value) -> Void = { _ in }
    ) async throws(StoreError) -> Value {
        let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
            writer.asyncWrite(updates) { _, result in
                if case .success(let value) = result { committed(value) }
                continuation.resume(returning: result)
            }
        }
        do {
            return try result.get()
        } catch {
            throw StoreError(translating: error)
        }
    }

    /// Reads one consistent state, beside the writer.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StoreError) -> Value {
        let result: Result<Value, any Error> = await withCheckedContinuation { continuation in
            writer.asyncRead { database in
                continuation.resume(returning: Result { try body(database.get()) })
            }
        }
        do {
            return try result.get()
        } catch {
            throw StoreError(translating: error)
        }
    }
}

/// Counts commits, for the tests that hold us to the number of them.
private final class CommitCounter: TransactionObserver, Sendable {
    private let total = Atomic<Int>(0)

    var count: Int { total.load(ordering: .relaxed) }

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ database: Database) { total.add(1, ordering: .relaxed) }
    func databaseDidRollback(_ database: Database) {}
}
