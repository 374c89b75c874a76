import CaptureModel
import Observability
import ServiceLifecycle
import Store
import SystemPackage

/// Lets go of bytes that every destination has shown, after the retention time, and of orphans that are known by now.
struct SpoolKeeper {
    /// Between two rounds.
    static let interval = Duration.seconds(60)

    let parts: IntakeParts
    /// How long proven captures stay.
    let retention: Duration

    /// Goes round until the agent stops.
    func run() async {
        while true {
            do {
                try await round()
            } catch {
                parts.events.emit(.faultMet(part: "spool", reason: error.message))
            }
            do {
                try await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.interval) }
            } catch {
                return
            }
        }
    }

    /// One round: the rows first, then the bytes, so that a kill in between leaves a file without need and never a row
    /// without its file.
    func round() async throws(StoreError) {
        parts.room.review()
        let (seconds, attoseconds) = retention.components
        let milliseconds =
            seconds.multipliedReportingOverflow(by: 1_000).partialValue
            &+ attoseconds / 1_000_000_000_000_000
        let limit = parts.now().adding(milliseconds: -milliseconds)
        while true {
            let paths = try await parts.store.release(before: limit)
            if paths.isEmpty { break }
            for path in paths {
                do {
                    try parts.fileSystem.remove(parts.spool.path(path))
                } catch .noSuchFileOrDirectory {
                } catch {
                    parts.events.emit(.faultMet(part: "spool", reason: "a released file cannot be removed: \(error)"))
                }
            }
        }
        try await SpoolReconciliation(parts: parts).clearOrphans()
    }
}
