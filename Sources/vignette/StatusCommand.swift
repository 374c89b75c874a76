import ArgumentParser
import Monitor

/// The command `vignette status`.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Says how the running agent stands: patients, devices, what is held, queue, destinations.")

    @OptionGroup var control: ControlOptions

    @Flag(name: .long, help: "Print the report as JSON.")
    var json = false

    func run() async throws {
        let client = try control.client()
        if json {
            try JSONOutput.write(try await client.get("/api/status", as: AgentReport.self))
        } else {
            print(try await client.get("/api/status", accepting: "text/plain"), terminator: "")
        }
    }
}
