import CaptureModel
import Foundation
import Logging
import Observability
import Store
import Synchronization
import Testing

/// A store in a folder of its own, on a clock that the test moves.
final class StoreBench: Sendable {
    let folder: URL
    let store: Store
    let clock: HandClock
    private let rules: [NotificationRule]

    init(offsetMinutes: Int = 0, notifying rules: [NotificationRule] = []) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        clock = HandClock()
        self.rules = rules
        store = try Self.open(folder, clock, offsetMinutes: offsetMinutes, rules)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Opens the same folder again, as after a crash: the first store is simply not used any more.
    func reopen() throws -> Store { try Self.open(folder, clock, offsetMinutes: 0, rules) }

    private static func open(
        _ folder: URL, _ clock: HandClock, offsetMinutes: Int, _ rules: [NotificationRule]
    ) throws -> Store {
        try Store(
            folder: folder.path, now: { clock.now }, events: AgentEvents(logger: quiet),
            offsetMinutes: { _ in offsetMinutes }, notifying: rules)
    }

    static var quiet: Logger { Logger(label: "store-tests") { _ in SwiftLogNoOpLogHandler() } }
}

/// A clock that stands still until it is moved.
final class HandClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_790_000_000_000)

    var now: Timestamp { Timestamp(milliseconds: milliseconds.withLock { $0 }) }

    func advance(seconds: Int64) { milliseconds.withLock { $0 += seconds * 1_000 } }
}
