package import CaptureModel
import ServiceLifecycle

/// Asks each worklist again and again, and hands over what it says.
///
/// A worklist that cannot be reached is asked again after its interval, doubled with each failure up to a quarter of an
/// hour; what it said before stays as it is.
package struct WorklistService: Service {
    /// What came of one question.
    package enum Outcome: Sendable {
        /// The whole list of a worklist, which takes the place of the one before.
        case list(source: String, WorklistClient.Reading)
        /// Why there is none.
        case failed(source: String, WorklistError)
    }

    /// The longest pause after failures.
    static let longestPause = Duration.seconds(900)

    private let worklists: [WorklistSettings]
    private let client: WorklistClient
    private let now: @Sendable () -> Timestamp
    private let report: @Sendable (Outcome) async -> Void
    private let pause: @Sendable (Duration) async throws -> Void

    /// Makes the service.
    package init(
        worklists: [WorklistSettings], client: WorklistClient, now: @escaping @Sendable () -> Timestamp,
        report: @escaping @Sendable (Outcome) async -> Void,
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.worklists = worklists
        self.client = client
        self.now = now
        self.report = report
        self.pause = pause
    }

    /// Runs until the agent stops.
    package func run() async {
        // A service that ends by itself ends the agent.
        if worklists.isEmpty {
            try? await gracefulShutdown()
            return
        }
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                for worklist in worklists { group.addTask { await follow(worklist) } }
            }
        }
    }

    private func follow(_ worklist: WorklistSettings) async {
        var failures = 0
        while !Task.isCancelled {
            do {
                let reading = try await client.orders(worklist, now: now())
                failures = 0
                await report(.list(source: worklist.name, reading))
            } catch {
                if Task.isCancelled { return }
                failures += 1
                await report(.failed(source: worklist.name, error))
            }
            let rest = worklist.interval * (1 << min(failures, 10))
            do { try await pause(failures == 0 ? rest : min(rest, Self.longestPause)) } catch { return }
        }
    }
}
