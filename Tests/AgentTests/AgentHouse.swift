import Admissions
import CaptureModel
import Foundation
import HL7
import TestSupport
import Testing

/// The agent as a program of its own, with a configuration, folders and ports of its own: what IT would run.
final class AgentHouse: Sendable {
    let folder: TemporaryFolder
    let admissionsPort: Int
    let pagePort: Int
    private let admissions: [String]
    private let extra: String
    private let tower: [String]
    private let hasProfiles: Bool

    /// The built program, beside the test's own.
    static var program: String {
        get throws {
            let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return URL(fileURLWithPath: own).deletingLastPathComponent().appendingPathComponent("vignette").path
        }
    }

    /// Writes the configuration.
    ///
    /// - Parameters:
    ///   - destination: the settings under `destinations.archive`, a line each.
    ///   - admissions: the settings under `admissions`, a line each; nothing for a listener on `admissionsPort`.
    ///   - tower: how the captures of tower-1 find their exam, a line each.
    ///   - profiles: profiles of its own by the names of their files, instead of those built in.
    init(
        destination: [String], admissions: [String]? = nil, extra: String = "", tower: [String] = ["sidecar: optional"],
        profiles: [String: String] = [:]
    ) throws {
        folder = try TemporaryFolder()
        let port = try freeTCPPort()
        admissionsPort = port
        self.admissions = admissions ?? ["mllp: { listen: \"127.0.0.1:\(port)\" }"]
        pagePort = try freeTCPPort()
        self.extra = extra
        self.tower = tower
        hasProfiles = !profiles.isEmpty
        for name in ["drop/tower-1", "drop/derm-1", "drop/fundus-1"] {
            try FileManager.default.createDirectory(
                at: folder.place(name), withIntermediateDirectories: true)
        }
        try FileManager.default.createDirectory(at: folder.place("profiles"), withIntermediateDirectories: false)
        for (name, text) in profiles { try folder.write(Array(text.utf8), to: "profiles/\(name)") }
        try folder.write(Array(configuration(destination).utf8), to: "agent.yaml")
    }

    private func configuration(_ destination: [String]) -> String {
        """
        agent:
          name: test-box
          facility: Northside Hospital
          department: endoscopy
          data: data
        \(hasProfiles ? "  profiles: profiles" : "")
        stations:
          scope-1: { title: Scope room 1, location: ENDO^R1, devices: [tower-1] }
          skin-1: { title: Skin clinic, location: DERM^R1, devices: [derm-1] }
          eye-1: { title: Eye clinic, location: EYE^R1, devices: [fundus-1] }
        devices:
          tower-1:
            profile: scope-processor
            folder: drop/tower-1
            settle: { closed: true, quiet: 500 ms }
            after: move
        \(tower.map { "    \($0)" }.joined(separator: "\n"))
          derm-1:
            profile: dermatoscope
            manufacturer: Example Optics
            model: Skinview
            serial: D1
            software: ["1"]
            folder: drop/derm-1
            settle: { closed: true, quiet: 500 ms }
            after: keep
          fundus-1:
            profile: fundus-camera
            folder: drop/fundus-1
            settle: { closed: true, quiet: 500 ms }
            after: remove
        admissions:
        \(admissions.map { "  \($0)" }.joined(separator: "\n"))
          identifier: { authority: NORTHSIDE, type: MR }
        destinations:
          archive:
        \(destination.map { "    \($0)" }.joined(separator: "\n"))
        routes:
          - { to: [archive] }
        page:
          listen: 127.0.0.1:\(pagePort)
        \(extra)
        """
    }

    /// Whether the agent has a port for senders.
    private var listens: Bool { admissions.contains { $0.hasPrefix("mllp:") } }

    // MARK: The program

    /// A destination of a test that sends nothing.
    static let nowhere = ["dicom: { host: 127.0.0.1, port: 1, called: NOBODY, calling: VIGNETTE }"]

    /// Starts the service, and waits until it takes admissions and commands.
    func start() async throws -> BackgroundProcess {
        let agent = try BackgroundProcess(
            try Self.program, ["run", "--config", folder.place("agent.yaml").path, "--log-level", "debug"],
            in: folder.url)
        let isUp = await eventually(within: .seconds(60)) {
            if self.listens, !agent.output.contains("listening for admissions") { return false }
            return (try? await self.command(["status"]))?.status == 0
        }
        guard isUp else {
            Issue.record("the agent does not start:\n\(agent.output)")
            throw CocoaError(.fileReadUnknown)
        }
        return agent
    }

    /// Runs a command that talks to the agent.
    @discardableResult
    func command(_ arguments: [String]) async throws -> ExternalTool.Outcome {
        try await Self.run(arguments + ["--config", folder.place("agent.yaml").path])
    }

    /// Runs the program with these arguments alone, on a thread of its own: it would block the other tests' otherwise.
    static func run(_ arguments: [String]) async throws -> ExternalTool.Outcome {
        let path = try program
        return try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Result { try ExternalTool.run(path, arguments) })
            }
        }
    }

    // MARK: The clinic

    /// Registers a patient over MLLP; gives back the acknowledgement's code.
    @discardableResult
    func admit(_ number: String, family: String = "Okafor", given: String = "Ada") async throws -> String {
        try await send(Self.registration(of: number, family: family, given: given))
    }

    /// The message of a patient's registration (A04).
    static func registration(of number: String, family: String = "Okafor", given: String = "Ada") -> String {
        """
        MSH|^~\\&|ADT|NORTHSIDE|VIGNETTE|NORTHSIDE|20261122080000||ADT^A04^ADT_A01|\(UUID().uuidString)|P|2.5.1|||||||UTF-8\r\
        EVN|A04|20261122080000\r\
        PID|1||\(number)^^^NORTHSIDE^MR||\(family)^\(given)^^^^^L||19840312|F\r\
        PV1|1|O|ENDO^R1||||||||||||||||V\(number)^^^NORTHSIDE\r
        """
    }

    /// Sends a message, and gives back MSA-1 of the answer.
    func send(_ message: String) async throws -> String {
        let answer = try await AdmissionSender(host: "127.0.0.1", port: admissionsPort).send(Array(message.utf8))
        let text = String(decoding: answer.bytes, as: UTF8.self)
        let line = text.split(separator: "\r").first { $0.hasPrefix("MSA|") } ?? ""
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        return fields.count > 1 ? String(fields[1]) : text
    }

    /// Opens an exam as a person does at the command line.
    func openExam(
        station: String = "scope-1", patient: String = "4711", descriptor: String = "colonoscopy", side: String? = nil
    ) async throws {
        let outcome = try await command(
            ["exam", "open", "--station", station, "--patient", "\(patient)^^^NORTHSIDE", "--descriptor", descriptor]
                + (side.map { ["--laterality", $0] } ?? []))
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    /// Writes a file into a device's folder.
    func drop(_ bytes: [UInt8], _ name: String, device: String = "tower-1") throws {
        try folder.write(bytes, to: "drop/\(device)/\(name)")
    }

    /// What `vignette queue` lists, as documents.
    func captures(_ filter: String) async throws -> [[String: Any]] {
        let outcome = try await command(["queue", "list", filter, "--json"])
        let list = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        return list?["captures"] as? [[String: Any]] ?? []
    }

    /// Waits until so many captures are in a state.
    func wait(for count: Int, state: String, within limit: Duration = .seconds(90)) async -> Bool {
        await eventually(within: limit, every: .milliseconds(200)) {
            let captures = (try? await self.captures("all")) ?? []
            return captures.filter { $0["state"] as? String == state }.count >= count
        }
    }
}
