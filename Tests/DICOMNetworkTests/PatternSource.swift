import DICOMNetwork
import DICOMUpperLayer
import NIOCore
import Synchronization

/// A data set of any length whose every byte follows from its place, and that may fail on the way.
struct PatternSource: InstanceSource {
    struct Unreadable: Error {}

    let length: Int64
    /// Reading this byte fails.
    var failsAt = Int64.max

    /// A prime, so that no fragment or block ever begins at the same place of the pattern as the one before.
    private static let period: Int64 = 65_521
    private static let block = ByteBuffer(
        bytes: (0..<period).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) })

    /// The bytes of a range.
    static func bytes(_ range: Range<Int64>) -> ByteBuffer {
        var buffer = ByteBuffer()
        append(range, to: &buffer)
        return buffer
    }

    private static func append(_ range: Range<Int64>, to buffer: inout ByteBuffer) {
        var place = range.lowerBound
        while place < range.upperBound {
            let start = place % period
            let count = min(range.upperBound - place, period - start)
            if var slice = block.getSlice(at: Int(start), length: Int(count)) { buffer.writeBuffer(&slice) }
            place += count
        }
    }

    func read(_ range: Range<Int64>, into buffer: inout ByteBuffer) throws {
        guard !range.contains(failsAt) else { throw Unreadable() }
        PatternSource.append(range, to: &buffer)
    }
}

/// Keeps in memory what it was given, and checks the pattern.
final class RecordingSink: InstanceSink {
    struct Record: Sendable, Equatable {
        let instance: IncomingInstance
        var length = 0
        var followsPattern = true
        var isFinished = false
        var isCancelled = false
    }

    struct NoRoom: Error {}

    private let all = Mutex<[Record]>([])
    private let hasRoom: Bool

    init(hasRoom: Bool = true) {
        self.hasRoom = hasRoom
    }

    var records: [Record] { all.withLock { $0 } }

    func begin(_ instance: IncomingInstance) throws -> any InstanceWriter {
        guard hasRoom else { throw NoRoom() }
        let number = all.withLock {
            $0.append(Record(instance: instance))
            return $0.count - 1
        }
        return RecordingWriter(sink: self, number: number)
    }

    func change(_ number: Int, _ body: (inout Record) -> Void) {
        all.withLock { body(&$0[number]) }
    }
}

struct RecordingWriter: InstanceWriter {
    let sink: RecordingSink
    let number: Int

    mutating func write(_ data: ByteBuffer) {
        sink.change(number) { record in
            let start = Int64(record.length)
            let expected = PatternSource.bytes(start..<start + Int64(data.readableBytes))
            record.followsPattern = record.followsPattern && data == expected
            record.length += data.readableBytes
        }
    }

    mutating func finish() -> DIMSEStatus {
        sink.change(number) { $0.isFinished = true }
        return .success
    }

    mutating func cancel() {
        sink.change(number) { $0.isCancelled = true }
    }
}
