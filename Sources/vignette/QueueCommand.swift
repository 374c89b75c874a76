import ArgumentParser
import CaptureModel
import WebInterface

/// The command `vignette queue`.
struct QueueCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "queue",
        abstract: "Shows what waits and what is held, and lets a person decide on it.",
        subcommands: [List.self, Assign.self, Discard.self, Resume.self],
        defaultSubcommand: List.self)

    enum Filter: String, ExpressibleByArgument, CaseIterable {
        case waiting, held, recent, all
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists captures: waiting (the default), held, recent or all.")

        @Argument(help: "waiting, held, recent or all.")
        var filter: Filter = .waiting

        @OptionGroup var control: ControlOptions

        @Flag(name: .long, help: "Print the list as JSON.")
        var json = false

        func run() async throws {
            let list: CaptureList = try await control.client().get("/api/captures?filter=\(filter.rawValue)")
            if json { return try JSONOutput.write(list) }
            guard !list.captures.isEmpty else { return print("Nothing.") }
            var table = TextTable(["CAPTURE", "DEVICE", "FILE", "WHAT", "RECEIVED", "STATE"])
            for capture in list.captures {
                table.add([
                    capture.id.description, capture.device.text, capture.file, capture.summary,
                    WallClock.text(capture.received),
                    capture.words,
                ])
            }
            print(table.text)
            for capture in list.captures {
                if let reason = capture.reason { print("\n\(capture.id)  \(reason.message)") }
                for candidate in capture.candidates ?? [] { print("    \(Self.line(candidate))") }
            }
        }

        /// A candidate on one line: number, who, and in which exam.
        private static func line(_ candidate: CandidateDocument) -> String {
            let patient = candidate.patient
            let exam = candidate.exam.map { "\($0.title), opened \(WallClock.text($0.opened))" }
            let birth = patient.birthDate.flatMap(BirthDate.init)?.display
            let parts = [
                patient.name, birth, patient.patient, exam ?? candidate.order ?? "no exam: name a --descriptor",
            ]
            return "\(candidate.number)  " + parts.compactMap { $0 }.joined(separator: " · ")
        }
    }

    struct Assign: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "assign",
            abstract:
                "Gives a held capture to a candidate, to the exam open at a station, or to a patient and a descriptor.",
            discussion: """
                Examples:
                  vignette queue assign 17 --candidate 1
                  vignette queue assign 17 --station scope-1
                  vignette queue assign 17 --patient 4711^^^NORTHSIDE --descriptor colonoscopy
                """)

        @Argument(help: "The capture's number.")
        var capture: Int64

        @Option(name: .long, help: "The number of one of the capture's candidates, as the list of the held shows it.")
        var candidate: Int?

        @Option(name: .long, help: "The station whose open exam takes the capture.")
        var station: String?

        @Option(name: .long, help: "The patient's identifier, as NUMBER^^^AUTHORITY.")
        var patient: String?

        @Option(name: .long, help: "The procedure descriptor's name.")
        var descriptor: String?

        @OptionGroup var site: SiteOptions

        @OptionGroup var control: ControlOptions

        func validate() throws {
            guard candidate != nil || station != nil || (patient != nil && descriptor != nil) else {
                throw ValidationError("Name a --candidate, a --station, or a --patient and a --descriptor.")
            }
        }

        func run() async throws {
            try await control.client().post(
                "/api/captures/\(capture)/assign",
                ExamChoice(
                    station: station, patient: patient, descriptor: descriptor, laterality: site.laterality,
                    region: site.region, candidate: candidate))
            print("Capture \(capture) has its exam.")
        }
    }

    struct Discard: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "discard",
            abstract: "Decides that a capture shall not be sent; its bytes are kept.")

        @Argument(help: "The capture's number.")
        var capture: Int64

        @OptionGroup var decision: DecisionOptions

        @OptionGroup var control: ControlOptions

        func run() async throws {
            try await control.client().post(
                "/api/captures/\(capture)/discard", DiscardChoice(by: decision.by, why: decision.why))
            print("Capture \(capture) will not be sent.")
        }
    }

    struct Resume: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "resume",
            abstract: "Tries a destination again now: what waits for it, and what it refused.")

        @Argument(help: "The destination's name in the configuration.")
        var destination: String

        @OptionGroup var control: ControlOptions

        func run() async throws {
            struct Nothing: Encodable {}
            let answer: ResumeAnswer = try await control.client().post(
                "/api/destinations/\(try SafePath.part(destination))/resume", Nothing())
            print("\(answer.resumed) deliveries to \(destination) are tried again now.")
        }
    }
}
