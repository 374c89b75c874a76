import ArgumentParser
import CaptureModel
import WebInterface

/// The command `vignette emergency`.
struct EmergencyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "emergency",
        abstract: "Shows and takes the identities that are set aside for patients whom nobody can name.",
        subcommands: [List.self, Take.self],
        defaultSubcommand: List.self)

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists who has one, who they turned out to be, and how many are free.")

        @Option(name: .long, help: "Of the free ones only those that this station may take.")
        var station: String?

        @OptionGroup var control: ControlOptions

        @Flag(name: .long, help: "Print the list as JSON, the free ones one by one.")
        var json = false

        func run() async throws {
            let part = try station.map { "?station=\(try SafePath.part($0))" } ?? ""
            let list: EmergencyList = try await control.client().get("/api/emergency\(part)")
            if json { return try JSONOutput.write(list) }
            guard !list.identities.isEmpty else {
                return print("No emergency identities are set aside: the configuration has none.")
            }
            let touched = list.identities.filter { $0.state != "free" }
            if !touched.isEmpty {
                var table = TextTable(["NUMBER", "STATE", "SINCE", "STATION", "BY", "EXAMS", "NAME", "NAMED BY"])
                for one in touched {
                    table.add([
                        one.number, one.state, one.since.map(WallClock.text) ?? "", one.station ?? "", one.by ?? "",
                        one.exams.map(String.init) ?? "", one.namedAs ?? one.name, one.source ?? "",
                    ])
                }
                print(table.text)
            }
            for pool in Set(list.identities.map(\.pool)).sorted() {
                let free = list.identities.filter { $0.pool == pool && $0.state == "free" }
                print("\(pool): \(free.count) free\(free.first.map { ", the next is \($0.number)" } ?? "").")
            }
        }
    }

    struct Take: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "take",
            abstract: "Takes an identity for a patient, for good; it is in the patient list then.",
            discussion: "An exam takes one by itself: vignette exam open --emergency next")

        @Option(name: .long, help: "The station where the patient is.")
        var station: String

        @Option(
            name: .long, help: "The number that the patient's wristband has already; otherwise the next that is free.")
        var number: String?

        @Option(name: .long, help: "Who takes it, for the journal.")
        var by: String?

        @OptionGroup var control: ControlOptions

        @Flag(name: .long, help: "Print the identity as JSON.")
        var json = false

        func run() async throws {
            let taken: EmergencyDocument = try await control.client().post(
                "/api/emergency", EmergencyChoice(station: station, number: number, by: by))
            if json { return try JSONOutput.write(taken) }
            print(EmergencyTicket.text(number: taken.number, name: taken.name))
        }
    }
}

/// What is to be written on the wristband, so that nobody overlooks it.
enum EmergencyTicket {
    /// The ticket of an exam's patient.
    static func text(of patient: PatientDocument) -> String {
        text(number: PatientIdentifier(hl7: patient.patient)?.value ?? patient.patient, name: patient.name)
    }

    /// The number in a frame of its own.
    static func text(number: String, name: String) -> String {
        let lines = [name, "", number, "", "Write this number on the wristband and on every sheet."]
        let width = lines.map(\.count).max() ?? 0
        let edge = "+" + String(repeating: "-", count: width + 4) + "+"
        let rows = lines.map { "|  \($0)\(String(repeating: " ", count: width - $0.count))  |" }
        return ([edge] + rows + [edge]).joined(separator: "\n")
    }
}
