import Admissions
import CaptureModel
import Glibc
import HL7
import Identification
import Observability
import SampleCaptures
import ServiceLifecycle
import SystemPackage

/// Plays a clinic's morning: patients are registered over MLLP, exams are opened, devices drop their captures.
struct DemoMorning: Service {
    let agent: Agent
    let events: AsyncStream<AgentEvent>
    let folder: FilePath
    let tally: DemoTally
    let printer: DemoPrinter
    let world: World
    let isOnce: Bool
    let outcome: DemoOutcome

    /// How long the agent may take for the whole morning.
    private static let patience: Duration = .seconds(120)

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            let places = await listening()
            guard let port = places.admissions else { return }
            try await play(port: port)
            let expected = DemoPatient.morning.reduce(0) { $0 + $1.captureCount }
            // What is held or refused will not be proven: there is nothing more to wait for.
            _ = await tally.wait(atMost: Self.patience) { $0.proven + $0.held + $0.refused >= expected }
            let isComplete = tally.counts.proven >= expected
            outcome.finish(isComplete && tally.counts.held == 0 && tally.counts.refused == 0)
            summarise(isComplete: isComplete, expected: expected)
            guard !isOnce else { return }
            invite(page: places.page)
            // Until the person stops the demo.
            for await _ in AsyncStream<Void>.makeStream().stream { return }
        }
    }

    /// Waits until admissions and page take connections.
    private func listening() async -> (admissions: Int?, page: (host: String, port: Int)?) {
        var admissions: Int?
        var page: (host: String, port: Int)?
        for await event in events {
            switch event {
            case .admissionsListening(_, let port): admissions = port
            case .pageListening(let host, let port): page = (host, port)
            default: break
            }
            if admissions != nil, page != nil { break }
        }
        return (admissions, page)
    }

    private func play(port: Int) async throws {
        let sender = AdmissionSender(host: "127.0.0.1", port: port)
        var number = 0
        for patient in DemoPatient.morning {
            number += 1
            let now = world.now()
            guard
                let message = patient.registration(
                    number: "DEMO\(number)", at: now, offsetMinutes: world.offsetMinutes(now)),
                let identifier = PatientIdentifier(value: patient.number, authority: "NORTHSIDE", type: "MR")
            else { continue }
            _ = try await sender.send(message)
            _ = try await agent.desk.open(
                ExamRequest(
                    station: patient.station, patient: identifier, descriptor: patient.descriptor,
                    visit: patient.visit, laterality: patient.laterality, isConfirmed: true))
            try drop(patient)
        }
    }

    private func drop(_ patient: DemoPatient) throws {
        for index in 1...max(patient.stills, 1) {
            try write(patient.still.numbered(index), named: "\(patient.prefix)-\(padded(index))", for: patient)
        }
        if let film = patient.film { try write(film, named: "\(patient.prefix)-clip-0001", for: patient) }
    }

    /// Writes a file as a device does: open, write, close.
    private func write(_ sample: SampleCapture, named name: String, for patient: DemoPatient) throws {
        let path = folder.appending("drop").appending(patient.device.text)
            .appending("\(name).\(sample.fileExtension)")
        let file = try FileDescriptor.open(
            path, .writeOnly, options: [.create, .truncate], permissions: .ownerReadWrite)
        try file.closeAfter { _ = try file.writeAll(sample.bytes) }
    }

    private func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 4 - String(number).count)) + String(number)
    }

    private func summarise(isComplete: Bool, expected: Int) {
        let counts = tally.counts
        printer.show(progress: "")
        printer.plain("")
        printer.plain(
            isComplete
                ? "All \(expected) captures of the morning are proven: the archive shows every one of them."
                : "Only \(counts.proven) of \(expected) captures are proven; \(counts.held) held, \(counts.refused) refused."
        )
        printer.plain(
            "\(counts.admissions) patients admitted · \(counts.received) captures, \(PlainSize.text(counts.bytes)) · "
                + "\(PlainSize.text(Int64(counts.bytesPerSecond))) a second from the first capture to the last proof")
    }

    private func invite(page: (host: String, port: Int)?) {
        printer.plain("")
        printer.plain("Drop a JPEG or MP4 of your own into")
        printer.plain("    \(folder.appending("drop").appending("tower-1"))")
        printer.plain("and it is sent for the patient in scope room 1.")
        printer.plain("The archive's files are in \(folder.appending("archive"))")
        if let page { printer.plain("The clinic page: http://\(page.host):\(page.port)/") }
        printer.plain("Ctrl-C ends the demo and removes its folder.")
    }
}
