import ArgumentParser
import VignetteAgent

/// `vignette send`: sends DICOM files.
struct SendCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send",
        abstract: "Send DICOM files to an archive (C-STORE).",
        discussion: """
            Sends each file as it is, over as few associations as possible, and says for each what the archive answered. \
            Of folders all DICOM files in them are sent. The files stay where they are.

            Example:
              vignette send out.dcm studies/ --to ARCHIVE@pacs.example:11112

            Ends with 0 when every file was taken, and with 1 otherwise.
            """)

    @Argument(help: "DICOM files, and folders of them.", completion: .file())
    var files: [String]

    @Option(help: "The archive, as AET@host:port.")
    var to: String

    @Option(help: "Our AE title, as the archive knows it.")
    var from = "VIGNETTE"

    @Flag(help: "Print a JSON document at the end instead of a line for each file.")
    var json = false

    func validate() throws { _ = try address() }

    func run() async throws {
        let isQuiet = json
        let report = try await InstanceSending(to: try address()).send(files) { outcome in
            guard !isQuiet else { return }
            switch outcome.result {
            case .sent, .skipped: print(outcome.line)
            case .failed: StandardError.print(outcome.line)
            }
        }
        print(json ? try ReportDocument.json(report) : report.summary)
        if !report.isGood { throw ExitCode.failure }
    }

    private func address() throws -> PeerAddress {
        do throws(ToolError) { return try PeerAddress(to, calling: from) } catch {
            throw ValidationError(error.message)
        }
    }
}
