import ArgumentParser
import WebInterface

/// The command `vignette journal`.
struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "Shows what touched identities: merges, corrections, moves; who, when, and by which message.",
        discussion: "Example: vignette journal --patient 4711^^^NORTHSIDE")

    @Option(name: .long, help: "Only lines that name this patient, as NUMBER^^^AUTHORITY.")
    var patient: String?

    @OptionGroup var control: ControlOptions

    @Flag(name: .long, help: "Print the lines as JSON.")
    var json = false

    func run() async throws {
        let list: JournalList = try await control.client().post("/api/journal", JournalSearch(patient: patient))
        if json { return try JSONOutput.write(list) }
        guard !list.lines.isEmpty else { return print("Nothing has touched an identity yet.") }
        var table = TextTable(["WHEN", "WHO", "WHAT", "BEFORE", "AFTER", "MESSAGE"])
        for line in list.lines {
            table.add([
                WallClock.text(line.at), line.author, line.kind, line.before?.text ?? "", line.after?.text ?? "",
                line.source ?? "",
            ])
        }
        print(table.text)
    }
}
