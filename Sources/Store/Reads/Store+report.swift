import CaptureModel
import GRDB

extension Store {
    /// How the work stands; read from running counters, so it costs the same at ten captures and at a million.
    package func report() async throws(StoreError) -> StoreReport {
        let now = now()
        let midnight = midnight(before: now)
        return try await database.read { try ReportReads(database: $0, midnight: midnight, now: now).report() }
    }
}
