import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Foundation

/// Runs a receiver for as long as `body` runs, and lends a peer that names it.
func withReceiver<Outcome: Sendable>(
    _ settings: DICOMReceiverSettings = DICOMReceiverSettings(), sink: any InstanceSink = RecordingSink(),
    behaviour: @escaping @Sendable (IncomingInstance) -> ReceiverBehaviour = { _ in .keep },
    find: @escaping @Sendable (_ sopClass: UID, _ identifier: DataSet) -> [DataSet] = { _, _ in [] },
    _ body: (DICOMPeer) async throws -> Outcome
) async throws -> Outcome {
    let (ports, port) = AsyncStream<Int>.makeStream()
    let receiver = DICOMReceiver(
        settings, sink: sink, behaviour: behaviour, find: find, onListening: { port.yield($0) })
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
            defer { port.finish() }
            try await receiver.run()
        }
        var iterator = ports.makeAsyncIterator()
        guard let number = await iterator.next() else {
            try await group.waitForAll()
            throw CancellationError()
        }
        let outcome = try await body(try peer(port: number))
        group.cancelAll()
        try await group.waitForAll()
        return outcome
    }
}

/// A peer on this machine.
func peer(port: Int, called: String = "ARCHIVE") throws -> DICOMPeer {
    DICOMPeer(
        host: "127.0.0.1", port: port, calledAETitle: try AETitle(called), callingAETitle: try AETitle("VIGNETTE"),
        connectTimeout: .seconds(60), associationTimeout: .seconds(60), responseTimeout: .seconds(60))
}

/// What the tests propose.
let contexts = [
    ProposedContext(abstractSyntax: .verification, transferSyntaxes: [.implicitVRLittleEndian]),
    ProposedContext(abstractSyntax: .vlPhotographicImageStorage, transferSyntaxes: [.jpegBaseline8Bit]),
    ProposedContext(
        abstractSyntax: .studyRootQueryRetrieveInformationModelFind, transferSyntaxes: [.explicitVRLittleEndian]),
]

extension DICOMAssociation {
    /// Stores a photograph.
    func store(_ source: some InstanceSource, as instance: UID = UID(uuid: 1)) async throws -> StoreResponse {
        try await store(
            sopClass: .vlPhotographicImageStorage, sopInstance: instance, transferSyntax: .jpegBaseline8Bit,
            source: source)
    }
}

/// Runs `body` in a folder that is removed afterwards.
func withFolder<Outcome>(_ body: (String) async throws -> Outcome) async throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
}

/// The error that `body` throws, if it is one of the network's.
func networkError(_ body: () async throws -> Void) async throws -> DICOMNetworkError? {
    do {
        try await body()
        return nil
    } catch let error as DICOMNetworkError {
        return error
    }
}
