import Foundation
import Monitor

/// Says how fresh the patient list is, beside every choice of a patient; on standard error, so that tables stay tables.
enum FeedNotice {
    static func show(_ client: ControlClient) async throws {
        let report: AgentReport = try await client.get("/api/status")
        try FileHandle.standardError.write(contentsOf: Data((report.feedSentence + "\n").utf8))
    }
}
