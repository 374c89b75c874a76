import ArgumentParser
import VignetteAgent

/// The agent and its command line.
@main
struct Vignette: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vignette",
        abstract: "Takes the pictures and films of clinics into the archive, each with its patient and procedure.",
        discussion: """
            Begin with “vignette demo”: a clinic's morning on this machine, nothing to set up.

            The service itself is “vignette run”. While it runs, “status”, “patients”, “orders”, “exam”, \
            “queue”, “emergency”, “correct”, “notifications” and “journal” talk to it. “check”, “inspect”, “wrap” and \
            “send” need no running agent.
            """,
        version: agentVersion,
        groupedSubcommands: [
            CommandGroup(name: "The agent", subcommands: [RunCommand.self, DemoCommand.self, CheckCommand.self]),
            CommandGroup(
                name: "While it runs",
                subcommands: [
                    StatusCommand.self, PatientsCommand.self, OrdersCommand.self, ExamCommand.self, QueueCommand.self,
                    EmergencyCommand.self, CorrectionCommand.self, NotificationsCommand.self, JournalCommand.self,
                ]),
            CommandGroup(
                name: "Files", subcommands: [InspectCommand.self, WrapCommand.self, SendCommand.self]),
        ])
}
