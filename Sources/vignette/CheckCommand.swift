import ArgumentParser
import VignetteAgent

/// `vignette check`: goes through a configuration and its surroundings.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the configuration, folders, ports and archives.",
        discussion: """
            Goes through everything that can be found out before the agent runs, in one table: ✓ is good, ! is to be \
            looked at, ✗ will not work, each with what to do. Nothing is changed, and nothing is sent but a C-ECHO.

            Example:
              vignette check --config agent.yaml

            Ends with 0 when nothing is wrong, and with 1 otherwise.
            """)

    @Option(help: "The agent's configuration.", completion: .file())
    var config = "/etc/vignette/agent.yaml"

    @Flag(help: "Print a JSON document instead of the table.")
    var json = false

    func run() async throws {
        let report = await ConfigurationCheck(config).run()
        print(json ? try ReportDocument.json(report) : report.text)
        if !report.isGood { throw ExitCode.failure }
    }
}
