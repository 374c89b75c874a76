import CJPEG
import SystemPackage

/// Takes rows of samples from the library, and writes them turned, a band at a time.
final class SampleReceiver {
    private let turn: SampleTurn
    private let file: FileDescriptor
    private let rowLength: Int
    private let stored: UnsafeMutableRawBufferPointer
    private let turned: UnsafeMutableRawBufferPointer
    private var rowsDone = 0
    private var rowsInBand = 0

    init(_ turn: SampleTurn, file: FileDescriptor) {
        self.turn = turn
        self.file = file
        rowLength = turn.width * turn.samples
        stored = .allocate(byteCount: rowLength * turn.bandHeight, alignment: 16)
        turned = .allocate(byteCount: rowLength * turn.bandHeight, alignment: 16)
    }

    deinit {
        stored.deallocate()
        turned.deallocate()
    }

    /// For the library, together with ``sink``.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// Takes a row on the library's call.
    static let sink: vignette_jpeg_sink = { context, bytes, count in
        guard let context else { return Errno.invalidArgument.rawValue }
        let receiver = Unmanaged<SampleReceiver>.fromOpaque(context).takeUnretainedValue()
        return receiver.take(UnsafeRawBufferPointer(start: bytes, count: count))
    }

    private func take(_ row: UnsafeRawBufferPointer) -> Int32 {
        guard row.count == rowLength, rowsDone + rowsInBand < turn.height else { return Errno.invalidArgument.rawValue }
        UnsafeMutableRawBufferPointer(rebasing: stored[rowsInBand * rowLength..<(rowsInBand + 1) * rowLength])
            .copyMemory(from: row)
        rowsInBand += 1
        let isLast = rowsDone + rowsInBand == turn.height
        return rowsInBand == turn.bandHeight || isLast ? writeBand() : 0
    }

    private func writeBand() -> Int32 {
        let length = rowsInBand * rowLength
        let error = turn.turn(
            UnsafeRawBufferPointer(rebasing: stored[..<length]), first: rowsDone, count: rowsInBand,
            using: UnsafeMutableRawBufferPointer(rebasing: turned[..<length])
        ) { bytes, place in
            do {
                _ = try file.writeAll(toAbsoluteOffset: place, bytes)
                return 0
            } catch {
                return (error as? Errno ?? .ioError).rawValue
            }
        }
        rowsDone += rowsInBand
        rowsInBand = 0
        return error
    }
}
