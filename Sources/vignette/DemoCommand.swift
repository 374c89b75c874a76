import ArgumentParser
import VignetteAgent

/// The command `vignette demo`.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Plays a clinic's morning on this machine: admissions, three devices, an archive.",
        discussion: """
            Everything is real and on loopback: patients are registered over MLLP, devices drop captures into folders, \
            and the captures are wrapped, sent by C-STORE and asked for by C-FIND. Nothing is kept.

            Without --once it goes on afterwards, and takes files of your own.
            """)

    @Flag(name: .long, help: "End when the morning is over: status 0 if every capture was proven, 1 otherwise.")
    var once = false

    @Option(name: .long, help: "How much of the agent's log is shown: debug, info, notice, warning or error.")
    var logLevel: LogLevel = .error

    func run() async throws {
        let isGood: Bool
        do {
            isGood = try await Demo(isOnce: once, logger: Logs.logger(logLevel)).run()
        } catch {
            throw CommandFailure("The demo cannot run: \(error)")
        }
        if once, !isGood { throw ExitCode.failure }
    }
}
