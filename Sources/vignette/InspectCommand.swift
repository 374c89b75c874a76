import ArgumentParser
import VignetteAgent

/// `vignette inspect`: says what files are.
struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Say what a capture is, and whether it can become DICOM.",
        discussion: """
            Tells a file by its bytes, not by its name: picture, film or document, its coding, whether it is complete, \
            under which transfer syntax it can be wrapped as it is or after a lossless rewrite, or why it cannot and what \
            to do. Of a folder every file below it is told.

            Examples:
              vignette inspect IMG_0042.jpg film.mp4
              vignette inspect --table folder

            Ends with 0 when every file can become DICOM, and with 1 otherwise.
            """)

    @Argument(help: "The files and folders.", completion: .file())
    var files: [String]

    @Option(help: "The kind of device that made them, such as scope-processor: its “wrapping” decides.")
    var profile: String?

    @Option(help: "The agent's configuration, for its profiles.", completion: .file())
    var config: String?

    @Flag(help: "Print a table: one line a file with its outcome, and how many there are of each.")
    var table = false

    @Flag(help: "Print a JSON document instead of text.")
    var json = false

    func run() async throws {
        let policy = try WrapSite.load(configuration: config).policy(ofProfile: profile)
        let inspections = CaptureInspection.all(files, under: policy)
        if table {
            var rows = TextTable(OutcomeTable.header)
            for row in OutcomeTable.rows(inspections) { rows.add(row) }
            print(rows.text)
            print(OutcomeTable.sums(inspections))
        } else if json {
            print(try ReportDocument.json(inspections))
        } else {
            let texts = inspections.map { $0.lines.joined(separator: "\n") }.filter { !$0.isEmpty }
            if !texts.isEmpty { print(texts.joined(separator: "\n\n")) }
        }
        for failure in inspections.compactMap(\.failure) { StandardError.print(failure) }
        if !inspections.allSatisfy(\.isWrappable) { throw ExitCode.failure }
    }
}
