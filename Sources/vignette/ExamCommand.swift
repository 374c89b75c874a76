import ArgumentParser
import CaptureModel
import WebInterface

/// The command `vignette exam`.
struct ExamCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exam",
        abstract: "Opens, closes and lists exams: whose captures a station's devices are making.",
        subcommands: [Open.self, Close.self, List.self],
        defaultSubcommand: List.self)

    struct Open: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "open",
            abstract: "Opens an exam at a station; the one that was open there is closed.",
            discussion: """
                The patient must be in the admissions list, and the descriptor in the catalog. An order gives the
                exam its accession number and its study. A patient whom nobody can name gets the next of the
                identities that are set aside in the configuration.

                Example: vignette exam open --station scope-1 --patient 4711^^^NORTHSIDE --descriptor colonoscopy
                """)

        @Option(name: .long, help: "The station's name in the configuration.")
        var station: String

        @Option(name: .long, help: "The patient's identifier, as NUMBER^^^AUTHORITY.")
        var patient: String?

        @Option(name: .long, help: "The number of the order in `vignette orders`; its patient need not be named.")
        var order: Int64?

        @Option(
            name: .long,
            help: "Instead of a patient, for one whom nobody can name: “next”, or the number of a free identity.")
        var emergency: String?

        @Option(name: .long, help: "The procedure descriptor's name in the catalog.")
        var descriptor: String

        @Option(name: .long, help: "The visit's number, where it is not the current one.")
        var visit: String?

        @OptionGroup var site: SiteOptions

        @Option(name: .customLong("operator"), help: "Who takes the pictures.")
        var operatorName: String?

        @Flag(name: .long, help: "Open it although captures of another patient came a moment ago.")
        var confirm = false

        @OptionGroup var control: ControlOptions

        @Flag(name: .long, help: "Print the exam as JSON.")
        var json = false

        func run() async throws {
            let client = try control.client()
            if !json { try await FeedNotice.show(client) }
            let exam: ExamDocument = try await client.post(
                "/api/exams",
                ExamChoice(
                    station: station, patient: patient, order: order.map(OrderID.init), descriptor: descriptor,
                    visit: visit, laterality: site.laterality, region: site.region, operator: operatorName,
                    emergency: emergency, confirmed: confirm))
            if json { return try JSONOutput.write(exam) }
            if emergency != nil { print(EmergencyTicket.text(of: exam.patient)) }
            print("Exam \(exam.id) is open at \(station): \(exam.patient.name) · \(exam.title)")
        }
    }

    struct Close: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "close", abstract: "Closes the exam that is open at a station.")

        @Option(name: .long, help: "The station's name in the configuration.")
        var station: String

        @OptionGroup var control: ControlOptions

        func run() async throws {
            try await control.client().delete("/api/exams/\(try SafePath.part(station))")
            print("The exam at \(station) is closed.")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "Lists the exams that are open.")

        @OptionGroup var control: ControlOptions

        @Flag(name: .long, help: "Print the list as JSON.")
        var json = false

        func run() async throws {
            let list: ExamList = try await control.client().get("/api/exams")
            if json { return try JSONOutput.write(list) }
            guard !list.exams.isEmpty else { return print("No exam is open.") }
            var table = TextTable(["STATION", "EXAM", "PATIENT", "NAME", "PROCEDURE", "SIDE", "OPENED"])
            for exam in list.exams {
                table.add([
                    exam.station ?? "", exam.id.description, exam.patient.patient, exam.patient.name, exam.title,
                    exam.laterality?.rawValue ?? "", WallClock.text(exam.opened),
                ])
            }
            print(table.text)
        }
    }
}
