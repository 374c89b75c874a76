package import Identification
import Logging
package import Monitor
package import Observability
package import ServiceLifecycle
package import Store
package import UnixSignals

/// The agent: its parts, wired, ready to run.
package struct Agent: Sendable {
    /// The queue and the patient list.
    package let store: Store
    /// What happens, as it happens.
    package let events: AgentEvents
    /// Where exams are opened.
    package let desk: ExamDesk
    /// How it stands.
    package let reporter: AgentReporter
    let services: [any Service]
    let lock: DataFolderLock
    let logger: Logger

    /// Runs until a signal asks it to stop, or `purpose` ends; what is being sent is sent first, for so long as
    /// `patience` says.
    ///
    /// - Parameters:
    ///   - others: services that run with the agent's own and stop before them.
    ///   - purpose: what the agent runs for; nothing runs it for ever.
    package func run(
        with others: [any Service] = [], until purpose: (any Service)? = nil,
        signals: [UnixSignal] = [.sigterm, .sigint], patience: Duration = .seconds(20)
    ) async throws {
        var parts = (services + others).map { ServiceGroupConfiguration.ServiceConfiguration(service: $0) }
        if let purpose {
            parts.append(
                .init(
                    service: purpose, successTerminationBehavior: .gracefullyShutdownGroup,
                    failureTerminationBehavior: .gracefullyShutdownGroup))
        }
        var configuration = ServiceGroupConfiguration(
            services: parts, gracefulShutdownSignals: signals, logger: logger)
        configuration.maximumGracefulShutdownDuration = patience
        // What the grace did not suffice for is cancelled, and the restart's recovery takes it up again. Cancellation has
        // no limit of its own: ServiceLifecycle would end the process with a trap, and systemd ends it without.
        events.emit(.agentStarted(version: agentVersion))
        defer { events.emit(.agentStopped) }
        try await ServiceGroup(configuration: configuration).run()
    }
}
