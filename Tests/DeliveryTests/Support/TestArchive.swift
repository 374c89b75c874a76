import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Synchronization

/// A real receiver on loopback that keeps what it is sent, shows it to queries, and counts.
final class TestArchive: Sendable {
    /// What it is sent: how often each instance was begun, in all its runs.
    private let sendings = Mutex<[UID: Int]>([:])
    private let associations = Mutex(0)
    let sink: DirectorySink

    init(path: String) throws { sink = try DirectorySink(path: path) }

    /// How often each instance was begun.
    var sent: [UID: Int] { sendings.withLock { $0 } }

    /// One run of the receiver.
    struct Run {
        let port: Int
        fileprivate let task: Task<Void, any Error>

        /// Ends it, and its associations.
        func stop() async {
            task.cancel()
            _ = await task.result
        }
    }

    /// Listens; `behaviour` is told how often the instance has been begun, this time included.
    func listen(
        port: Int = 0, settings: DICOMReceiverSettings = DICOMReceiverSettings(),
        behaviour: @escaping @Sendable (_ instance: UID, _ time: Int) -> ReceiverBehaviour = { _, _ in .keep }
    ) async throws -> Run {
        var settings = settings
        settings.port = port
        let (ports, listening) = AsyncStream<Int>.makeStream()
        let receiver = DICOMReceiver(
            settings, sink: sink,
            behaviour: { [self] incoming in
                let time = sendings.withLock { sendings in
                    sendings[incoming.sopInstance, default: 0] += 1
                    return sendings[incoming.sopInstance, default: 0]
                }
                return behaviour(incoming.sopInstance, time)
            },
            find: { [sink] _, identifier in sink.matches(identifier) },
            onListening: { listening.yield($0) })
        let task = Task {
            defer { listening.finish() }
            try await receiver.run()
        }
        for await port in ports { return Run(port: port, task: task) }
        try await task.value
        throw Unexpected(description: "the receiver does not listen")
    }

    /// A port that nobody listens on, and that was free a moment ago.
    func freePort() async throws -> Int {
        let run = try await listen()
        await run.stop()
        return run.port
    }
}
