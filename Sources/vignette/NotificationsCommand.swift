import ArgumentParser
import CaptureModel
import WebInterface

/// The command `vignette notifications`.
struct NotificationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notifications",
        abstract: "Shows what records are told of exams (HL7 ORU), and sends it again.",
        subcommands: [List.self, Retry.self], defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists notifications, those that wait first.")

        @OptionGroup var control: ControlOptions

        @Flag(name: .long, help: "Print the list as JSON.")
        var json = false

        func run() async throws {
            let list: NotificationList = try await control.client().get("/api/notifications")
            if json { return try JSONOutput.write(list) }
            guard !list.notifications.isEmpty else { return print("No record was told of anything yet.") }
            var table = TextTable(["NOTIFICATION", "RECORD", "EXAM", "WHAT", "STATE", "ATTEMPTS", "DUE", "WHY"])
            for one in list.notifications {
                table.add([
                    one.id.description, one.record.text, one.exam.description, one.subject.rawValue, one.state,
                    "\(one.attempts)", one.due.map(WallClock.text) ?? "", one.fault?.message ?? "",
                ])
            }
            print(table.text)
        }
    }

    struct Retry: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "retry", abstract: "Sends now what waits or was refused.",
            discussion: "What the record answered with an error is composed anew, with the exam as it is now.")

        @Argument(help: "The notifications' numbers.")
        var notifications: [Int64]

        @OptionGroup var control: ControlOptions

        func run() async throws {
            let client = try control.client()
            for number in notifications {
                try await client.post("/api/notifications/\(number)/retry", [String: String]())
            }
            print("\(notifications.count) to be told now.")
        }
    }
}
