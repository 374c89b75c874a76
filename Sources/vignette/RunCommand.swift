import ArgumentParser
import Glibc
import Logging
import Observability
import SystemPackage
import VignetteAgent

/// The command `vignette run`.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Runs the agent until it is asked to stop.",
        discussion: """
            This is what the systemd service runs. The log goes to standard error, one line an event, without patient \
            data. “vignette check” says beforehand whether the configuration and its neighbours are as they should be.

            Example: vignette run --config /etc/vignette/agent.yaml
            """)

    @Option(name: .long, help: "The agent's configuration.")
    var config = "/etc/vignette/agent.yaml"

    @Option(name: .long, help: "How much is logged: debug, info, notice, warning or error.")
    var logLevel: LogLevel = .info

    func run() async throws {
        let loaded: LoadedConfiguration
        do {
            loaded = try Configurations.load(config)
        } catch {
            // Trying again would not help: systemd is told so by this status (RestartPreventExitStatus=).
            Terminal.complain("\(error)")
            throw ExitCode(EX_CONFIG)
        }
        for warning in loaded.warnings { Terminal.complain("\(warning)") }
        let logger = Logs.logger(logLevel)
        let events = AgentEvents(logger: logger)
        do {
            try await Agent.build(loaded, events: events, logger: logger).run()
        } catch {
            throw CommandFailure("The agent cannot run: \(error)")
        }
    }
}
