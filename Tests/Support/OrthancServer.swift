public import Foundation

/// A real archive of others: Orthanc on free ports of loopback, with a folder of its own.
public final class OrthancServer: Sendable {
    /// Its C-STORE port.
    public let dicomPort: Int
    /// Its web port.
    public let httpPort: Int
    private let folder: TemporaryFolder
    private let process: BackgroundProcess

    /// The program.
    public static let tool = ExternalTool("Orthanc")

    /// Starts the archive and waits until it answers.
    ///
    /// - Parameters:
    ///   - port: its C-STORE port; any that is free without it.
    ///   - settings: further members of its settings, as JSON.
    public init(dicomPort port: Int? = nil, settings further: [String] = []) async throws {
        guard let path = Self.tool.path else { throw CocoaError(.fileNoSuchFile) }
        folder = try TemporaryFolder()
        dicomPort = try port ?? freeTCPPort()
        httpPort = try freeTCPPort()
        let settings = """
            { "Name": "test", "StorageDirectory": "\(folder.place("storage").path)",
              "IndexDirectory": "\(folder.place("index").path)", "DicomAet": "ORTHANC", "DicomPort": \(dicomPort),
              "HttpPort": \(httpPort), "RemoteAccessAllowed": false, "AuthenticationEnabled": false,
              "DicomCheckCalledAet": false, "UnknownSopClassAccepted": true, "OverwriteInstances": false,
              "DicomAlwaysAllowEcho": true, "DicomAlwaysAllowStore": true, "DicomAlwaysAllowFind": true
              \(further.map { ", \($0)" }.joined()) }
            """
        let file = try folder.write(Array(settings.utf8), to: "orthanc.json")
        process = try BackgroundProcess(path, [file.path])
        guard await eventually(within: .seconds(60), { (try? self.get("/system")) != nil }) else {
            throw CocoaError(.fileReadUnknown, userInfo: [NSLocalizedDescriptionKey: process.output])
        }
    }

    /// Lets it stand still: it takes what the system takes for it, and answers nothing.
    public func pause() { process.signal(SIGSTOP) }

    /// Lets it go on.
    public func proceed() { process.signal(SIGCONT) }

    /// What the archive answers to a question of its web interface.
    public func get(_ path: String) throws -> Data {
        try curl(["http://127.0.0.1:\(httpPort)\(path)"])
    }

    /// The answer as a JSON document.
    public func document(_ path: String) throws -> Any { try JSONSerialization.jsonObject(with: try get(path)) }

    /// The identifiers of all instances, as Orthanc numbers them.
    public func instances() throws -> [String] { try document("/instances") as? [String] ?? [] }

    /// The attributes of an instance by keyword.
    public func attributes(_ instance: String) throws -> [String: Any] {
        try document("/instances/\(instance)/simplified-tags") as? [String: Any] ?? [:]
    }

    /// The instance as a Part 10 file.
    public func file(_ instance: String) throws -> [UInt8] { Array(try get("/instances/\(instance)/file")) }

    private func curl(_ arguments: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/curl")
        process.arguments = ["--silent", "--fail", "--max-time", "30"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.fileReadUnknown) }
        return data
    }
}
