import ArgumentParser
import CaptureModel
import WebInterface

/// The command `vignette correct`.
struct CorrectionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Shows and decides what was sent as another person's, and moves what was given to the wrong one.",
        subcommands: [List.self, Move.self, Resend.self, Dismiss.self, Messages.self, Attend.self],
        defaultSubcommand: List.self)

    /// Why archives reject what they have.
    enum Reason: String, ExpressibleByArgument, CaseIterable {
        case wrongWorklistEntry = "wrong-worklist-entry"
        case patientSafety = "patient-safety"

        var value: RejectionReason {
            switch self {
            case .wrongWorklistEntry: .wrongWorklistEntry
            case .patientSafety: .patientSafety
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "Lists corrections, those that wait first.")

        @OptionGroup var control: ControlOptions

        @Flag(name: .long, help: "Print the list as JSON.")
        var json = false

        func run() async throws {
            let list: CorrectionList = try await control.client().get("/api/corrections")
            if json { return try JSONOutput.write(list) }
            guard !list.corrections.isEmpty else { return print("Nothing was sent wrongly.") }
            var table = TextTable(["CORRECTION", "STATE", "SENT AS", "IS", "EXAM", "CAPTURES", "PROVEN", "REJECTED"])
            for correction in list.corrections {
                table.add([
                    correction.id.description, correction.state,
                    "\(correction.sentAs.patient) \(correction.sentAs.name)",
                    "\(correction.patient.patient) \(correction.patient.name)", correction.exam.description,
                    "\(correction.captures)", "\(correction.proven)", "\(correction.notesProven)/\(correction.notes)",
                ])
            }
            print(table.text)
        }
    }

    struct Move: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "move",
            abstract: "Gives captures, or a whole exam, to another patient, visit, order or procedure.",
            discussion: """
                What no archive has simply moves. What one has is sent again under the right patient with new
                identifiers, and the archive is told to reject what it has.

                Examples:
                  vignette correct move 17 18 --patient 4712^^^NORTHSIDE --descriptor colonoscopy --by Ada --why mistaken
                  vignette correct move --exam 9 --order 4 --descriptor colonoscopy --by Ada --why "wrong list entry"
                """)

        @Argument(help: "The captures' numbers.")
        var captures: [Int64] = []

        @Option(name: .long, help: "The exam's number: all of its captures.")
        var exam: Int64?

        @Option(name: .long, help: "The right patient's identifier, as NUMBER^^^AUTHORITY.")
        var patient: String?

        @Option(name: .long, help: "The right order's number; its patient need not be named.")
        var order: Int64?

        @Option(name: .long, help: "The procedure descriptor's name.")
        var descriptor: String

        @OptionGroup var site: SiteOptions

        @Option(name: .long, help: "Why archives reject what they have: wrong-worklist-entry or patient-safety.")
        var reason: Reason = .wrongWorklistEntry

        @OptionGroup var decision: DecisionOptions

        @OptionGroup var control: ControlOptions

        func validate() throws {
            guard captures.isEmpty == (exam != nil) else {
                throw ValidationError("Name captures, or an --exam.")
            }
            guard patient != nil || order != nil else { throw ValidationError("Name a --patient, or an --order.") }
        }

        func run() async throws {
            let answer: MoveAnswer = try await control.client().post(
                "/api/moves",
                MoveChoice(
                    captures: exam == nil ? captures.map(CaptureID.init) : nil, exam: exam.map(ExamID.init),
                    to: ExamChoice(
                        patient: patient, order: order.map(OrderID.init), descriptor: descriptor,
                        laterality: site.laterality, region: site.region), reason: reason.value, by: decision.by,
                    why: decision.why))
            print("\(answer.moved.count) moved to exam \(answer.exam): no archive had them.")
            guard !answer.superseded.isEmpty else { return }
            print(
                "\(answer.superseded.count) are sent again there, and rejected where they are. "
                    + "`vignette correct list` shows when all of it is proven.")
        }
    }

    struct Resend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "resend",
            abstract: "Sends an exam again under the patient as they are now, and has the old instances rejected.",
            discussion: "For archives that do not follow merges and corrections of admissions by themselves.")

        @Argument(help: "The correction's number.")
        var correction: Int64

        @Option(name: .long, help: "Who decides.")
        var by: String

        @Option(name: .long, help: "Why archives reject what they have: wrong-worklist-entry or patient-safety.")
        var reason: Reason = .patientSafety

        @OptionGroup var control: ControlOptions

        func run() async throws {
            let _: CorrectionDocument = try await control.client().post(
                "/api/corrections/\(correction)", CorrectionDecision(decision: "resend", by: by, reason: reason.value))
            print("Correction \(correction) is under way.")
        }
    }

    struct Dismiss: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "dismiss",
            abstract: "Says that nothing is to be sent again: the archive has it right.")

        @Argument(help: "The correction's number.")
        var correction: Int64

        @OptionGroup var decision: DecisionOptions

        @OptionGroup var control: ControlOptions

        func run() async throws {
            let _: CorrectionDocument = try await control.client().post(
                "/api/corrections/\(correction)",
                CorrectionDecision(decision: "dismiss", by: decision.by, why: decision.why))
            print("Correction \(correction) is dismissed.")
        }
    }

    struct Messages: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "messages",
            abstract: "Lists messages of admissions that the patient list could not follow by itself.")

        @OptionGroup var control: ControlOptions

        @Flag(name: .long, help: "Print the list as JSON.")
        var json = false

        func run() async throws {
            let list: UnclearList = try await control.client().get("/api/admissions/unclear")
            if json { return try JSONOutput.write(list) }
            guard !list.messages.isEmpty else { return print("Every message could be followed, or was looked at.") }
            var table = TextTable(["MESSAGE", "CAME", "EVENT", "CONTROL ID", "SENDER", "WHY"])
            for message in list.messages {
                table.add([
                    "\(message.number)", WallClock.text(message.received), message.code, message.controlID,
                    message.sender, message.reason,
                ])
            }
            print(table.text)
        }
    }

    struct Attend: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "attend",
            abstract: "Says that somebody has looked at a message which the list could not follow.")

        @Argument(help: "The message's number.")
        var message: Int64

        @Option(name: .long, help: "Who looked at it.")
        var by: String

        @OptionGroup var control: ControlOptions

        func run() async throws {
            let _: UnclearList = try await control.client().post(
                "/api/admissions/unclear/\(message)", AttendChoice(by: by))
            print("Message \(message) does not wait any more.")
        }
    }
}
