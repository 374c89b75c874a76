public import Foundation
import Synchronization

/// A program that runs beside a test, with its output; killed with the object at the latest.
public final class BackgroundProcess: Sendable {
    private let process: Mutex<Process>
    private let collected = Mutex("")
    private let pipe = Pipe()
    /// The process' number.
    public let identifier: Int32

    /// Starts a program.
    public init(_ path: String, _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:])
        throws
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let folder { process.currentDirectoryURL = folder }
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        try process.run()
        identifier = process.processIdentifier
        self.process = Mutex(process)
        pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
            let data = handle.availableData
            if data.isEmpty {
                handle.readabilityHandler = nil
            } else {
                self?.collected.withLock { $0 += String(decoding: data, as: UTF8.self) }
            }
        }
    }

    /// What the program has printed so far, on both outputs.
    public var output: String { collected.withLock { $0 } }

    /// Whether the program runs.
    public var isRunning: Bool { process.withLock { $0.isRunning } }

    /// How the program ended; nothing while it runs.
    public var exitStatus: Int32? { process.withLock { $0.isRunning ? nil : $0.terminationStatus } }

    /// Sends a signal.
    public func signal(_ number: Int32) { kill(identifier, number) }

    /// Kills the program without a chance to clean up, and waits until it is gone.
    public func killHard() async {
        signal(SIGKILL)
        _ = await eventually(within: .seconds(10)) { !isRunning }
    }

    /// Asks the program to stop, and waits for it; kills it where it does not.
    public func stop(within limit: Duration = .seconds(30)) async {
        signal(SIGTERM)
        if await !eventually(within: limit, { !isRunning }) { await killHard() }
    }

    deinit {
        pipe.fileHandleForReading.readabilityHandler = nil
        process.withLock { if $0.isRunning { kill($0.processIdentifier, SIGKILL) } }
    }
}
