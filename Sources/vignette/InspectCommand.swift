import ArgumentParser
import VignetteAgent

/// `vignette inspect`: says what files are.
struct InspectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Say what a capture is, and whether it can become DICOM.",
        discussion: """
            Tells a file by its bytes, not by its name: picture or film, its coding, whether it is complete, under which \
            transfer syntax it can be wrapped untouched, or why it cannot and what to do.

            Example:
              vignette inspect IMG_0042.jpg film.mp4

            Ends with 0 when every file can become DICOM, and with 1 otherwise.
            """)

    @Argument(help: "The files.", completion: .file())
    var files: [String]

    @Flag(help: "Print a JSON document instead of text.")
    var json = false

    func run() async throws {
        let inspections = files.map { CaptureInspection(file: $0) }
        if json {
            print(try ReportDocument.json(inspections))
        } else {
            let texts = inspections.map { $0.lines.joined(separator: "\n") }.filter { !$0.isEmpty }
            if !texts.isEmpty { print(texts.joined(separator: "\n\n")) }
        }
        for failure in inspections.compactMap(\.failure) { StandardError.print(failure) }
        if !inspections.allSatisfy(\.isWrappable) { throw ExitCode.failure }
    }
}
