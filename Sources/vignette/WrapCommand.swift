import ArgumentParser
import CaptureModel
import VignetteAgent

/// `vignette wrap`: writes a capture as a DICOM file.
struct WrapCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wrap",
        abstract: "Write captures as DICOM files.",
        discussion: """
            Makes the same objects that the agent would send: the patient is the one that an ADT message names, the codes \
            are those of a descriptor of the catalog, and pictures and films stay as they are, bit by bit; what has to be \
            rewritten is rewritten without loss, and the note says so. All files of one call belong to one exam.

            Examples:
              vignette wrap IMG_0042.jpg --admission adt.hl7 --descriptor colonoscopy \\
                -o out.dcm
              vignette wrap *.jpg --admission adt.hl7 --descriptor colonoscopy \\
                -o folder
              vignette wrap fundus.jpg --admission adt.hl7 --descriptor fundus-photograph \\
                --laterality R --profile fundus-camera -o out.dcm

            Without --config the built-in catalog and profiles are used. Ends with 0 when every file was written, and \
            with 1 otherwise.
            """)

    @Argument(help: "The pictures, films, PDFs or DICOM files.", completion: .file())
    var files: [String]

    @Option(help: "The file with the ADT message (A01, A04 or A08) that names the patient.", completion: .file())
    var admission: String

    @Option(help: "What is shown: the name of a descriptor of the catalog, such as colonoscopy.")
    var descriptor: String

    @Option(
        help: "The side: R, L, B (both) or U (unpaired).",
        transform: { text in
            guard let side = Laterality(rawValue: text.uppercased()) else {
                throw ValidationError("“\(text)” is not a side. Write R, L, B or U.")
            }
            return side
        })
    var laterality: Laterality?

    @Option(help: "The finer site: the key of one of the descriptor's regions, such as cecum.")
    var region: String?

    @Option(help: "The kind of device that made the file, such as scope-processor.")
    var profile: String?

    @Option(help: "The device of the configuration that made the file; needs --config.")
    var device: String?

    @Option(help: "The agent's configuration, for its catalog, profiles, devices and facility.", completion: .file())
    var config: String?

    @Option(
        name: [.customShort("o"), .long], help: "The file to write; for several files, the folder.", completion: .file()
    )
    var output: String

    @Flag(help: "Replace the output if it is there.")
    var force = false

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("Name the files to wrap.") }
        if device != nil, config == nil {
            throw ValidationError("--device names a device of a configuration: add --config agent.yaml.")
        }
        if device != nil, profile != nil {
            throw ValidationError("The device has its own profile: leave --profile out.")
        }
    }

    func run() async throws {
        let choice = WrapChoice(
            admission: admission, descriptor: descriptor, laterality: laterality, region: region, profile: profile,
            device: device)
        let wrapping = try CaptureWrapping(site: try WrapSite.load(configuration: config), choice: choice)
        let requests = try WrapOutput.requests(for: files, to: output, replacesExisting: force)
        var isComplete = true
        for result in await wrapping.wrapAll(requests) {
            switch result {
            case .success(let written):
                print("\(written.file)  \(written.summary)")
                for remark in written.remarks { print("  note    \(remark)") }
            case .failure(let error):
                StandardError.print(error.message)
                isComplete = false
            }
        }
        if !isComplete { throw ExitCode.failure }
    }
}
