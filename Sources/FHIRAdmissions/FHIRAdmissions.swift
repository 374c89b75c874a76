package import Admissions
package import CaptureModel
package import Observability
import ServiceLifecycle
import Store

/// Follows the encounters of a FHIR server, by asking again and again what has changed.
///
/// Every pair of encounter and patient is stored and applied as a message of its own. The moment up to which the list is
/// known moves on only when all pages of a question were taken, so that what a fault cut off is asked for again.
package struct FHIRAdmissions: Service {
    private let settings: FHIRSettings
    private let store: any AdmissionApplying
    private let events: AgentEvents
    private let now: @Sendable () -> Timestamp
    private let share: @Sendable () -> Double
    private let pause: @Sendable (Duration) async throws -> Void

    /// Makes the service; nothing is asked before `run`.
    ///
    /// - Parameters:
    ///   - settings: where the server is, and how to read its resources.
    ///   - store: what takes messages durably.
    ///   - events: where the service tells what it did.
    ///   - now: the clock.
    ///   - share: draws the chance in the waits, 0 to 1.
    ///   - pause: waits.
    package init(
        settings: FHIRSettings, store: any AdmissionApplying, events: AgentEvents,
        now: @escaping @Sendable () -> Timestamp,
        share: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.settings = settings
        self.store = store
        self.events = events
        self.now = now
        self.share = share
        self.pause = pause
    }

    /// Asks until the agent stops; a server that is away is told of once, and asked again after a wait that grows.
    package func run() async throws {
        await cancelWhenGracefulShutdown { await follow() }
    }

    /// The server told all that changed: a sign of life, also where nothing did.
    private func confirm() async throws(FHIRAdmissionsError) {
        do {
            try await store.confirmAdmissions(by: settings.name)
        } catch {
            throw FHIRAdmissionsError(.store, error.message)
        }
    }

    private func follow() async {
        let mark = FHIRMark(path: settings.markPath, server: settings.address.base)
        var connection = FHIRConnection(settings, now: now, pause: pause)
        var taken: Set<String> = []
        var backOff = settings.backOff
        var told: String?
        while !Task.isCancelled {
            let reach = mark.read()?.adding(milliseconds: -settings.overlap.milliseconds)
            var poll = FHIRPoll(
                settings, store: store, events: events, now: now, connection: connection, taken: taken)
            let before = taken
            let wait: Duration
            do {
                try await poll.run(since: reach ?? now().adding(milliseconds: -settings.firstReach.milliseconds))
                if let answered = poll.answered { try mark.write(answered) }
                try await confirm()
                // What only earlier questions gave lies before the overlap, and cannot come again.
                taken = poll.given
                if told != "" {
                    events.emit(.admissionsConnected(host: settings.address.host, port: settings.address.port))
                }
                told = ""
                backOff.succeeded()
                wait = settings.interval
            } catch {
                // Kept over a fault, so that the next question does not store everything again.
                taken = before.union(poll.given)
                if !Task.isCancelled, told != error.message {
                    events.emit(.faultMet(part: "admissions", reason: "FHIR: \(error.message)"))
                }
                told = error.message
                wait = backOff.failed(share: share())
            }
            connection = poll.used
            do { try await pause(wait) } catch { return }
        }
    }
}

extension Duration {
    /// Whole milliseconds.
    fileprivate var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
    }
}
