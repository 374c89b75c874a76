import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Foundation
import TestSupport

/// Our receiver with the title ARCHIVE for as long as `body` runs: it keeps what comes in a folder and answers queries.
func withReceiver<Outcome: Sendable>(
    _ body: (_ port: Int, _ sink: DirectorySink) async throws -> Outcome
) async throws -> Outcome {
    let folder = try TemporaryFolder()
    let sink = try DirectorySink(path: folder.place("archive").path)
    let (ports, port) = AsyncStream<Int>.makeStream()
    let receiver = DICOMReceiver(
        DICOMReceiverSettings(title: try AETitle("ARCHIVE")), sink: sink,
        find: { _, identifier in sink.matches(identifier) }, onListening: { port.yield($0) })
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
        let outcome = try await body(number, sink)
        group.cancelAll()
        try await group.waitForAll()
        return outcome
    }
}

extension DirectorySink {
    /// The data set of an instance that was kept, byte by byte; nothing when it was not.
    func dataSet(of instance: UID) throws -> [UInt8]? {
        guard let path = file(of: instance) else { return nil }
        return try dataSetBytes(ofFile: path)
    }
}

/// What stands behind group 0002 in a Part 10 file.
func dataSetBytes(ofFile path: String) throws -> [UInt8] {
    let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    return Array(file[try Part10File.readHeader(file).dataSetOffset...])
}
