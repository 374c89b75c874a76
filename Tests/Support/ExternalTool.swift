public import Foundation

/// A program of others that the tests run, such as `dciodvfy`.
public struct ExternalTool: Sendable {
    /// What the program printed, and how it ended.
    public struct Outcome: Sendable {
        /// The exit status.
        public let status: Int32
        /// Standard output and standard error together.
        public let output: String
    }

    /// The program's name.
    public let name: String

    /// Names the program.
    public init(_ name: String) { self.name = name }

    /// Where the program is on the search path.
    public var path: String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(
            separator: ":")
        return (folders.map(String.init) + ["/usr/sbin", "/usr/lib/dicom3tools/bin"])
            .map { $0 + "/" + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Whether the program is installed.
    public var isInstalled: Bool { path != nil }

    /// Why a test that needs it is skipped.
    public var skipReason: String { "\(name) is not installed: packaging/test installs it" }

    /// Runs the program to its end.
    public func run(_ arguments: [String], in folder: URL? = nil) throws -> Outcome {
        guard let path else { throw CocoaError(.fileNoSuchFile) }
        return try Self.run(path, arguments, in: folder)
    }

    /// Runs the program at a path to its end.
    public static func run(_ path: String, _ arguments: [String], in folder: URL? = nil) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: String(decoding: data, as: UTF8.self))
    }
}
