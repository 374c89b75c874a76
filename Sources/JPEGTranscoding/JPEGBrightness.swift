import CJPEG
package import SystemPackage

/// How bright a JPEG is at each place: 8 bits each, row by row from the upper left.
package struct JPEGBrightness: Sendable, Equatable {
    /// Columns.
    package let width: Int
    /// Rows.
    package let height: Int
    /// The brightness of each place.
    package let bytes: [UInt8]
}

extension JPEGTranscoder {
    /// The brightness of a JPEG's places, with its sides divided by 1, 2, 4 or 8 until it has so many at most.
    ///
    /// Memory: one byte for each place, and of a progressive picture its coefficients.
    package func brightness(
        of input: FilePath, range: Range<Int64>, upTo places: Int
    ) throws(JPEGTranscodingError) -> JPEGBrightness {
        let picture = try JPEGPicture(input, range: range, memoryLimit: memoryLimit)
        let header = try picture.header
        let colour = try header.colour
        func side(_ full: Int32, _ divisor: Int) -> Int { (Int(full) + divisor - 1) / divisor }
        func size(_ divisor: Int) -> Int { side(header.width, divisor) * side(header.height, divisor) }
        guard let divisor = [1, 2, 4, 8].first(where: { size($0) <= places }) else {
            throw JPEGTranscodingError(.tooLarge, "The JPEG has too many places to look at.")
        }
        let receiver = BrightnessReceiver(count: size(divisor))
        let fault = withExtendedLifetime(receiver) {
            vignette_jpeg_decode_brightness(
                picture.library, colour, UInt32(divisor), BrightnessReceiver.sink,
                Unmanaged.passUnretained(receiver).toOpaque())
        }
        try picture.check(fault)
        guard receiver.bytes.count == size(divisor) else {
            throw JPEGTranscodingError(
                .damaged, "The JPEG gave other rows than it has; copy it from the device again.")
        }
        return JPEGBrightness(
            width: side(header.width, divisor), height: side(header.height, divisor), bytes: receiver.bytes)
    }
}

/// Takes rows of brightness, during one call.
private final class BrightnessReceiver {
    private(set) var bytes: [UInt8] = []
    private let count: Int

    init(count: Int) {
        self.count = count
        bytes.reserveCapacity(count)
    }

    static let sink: vignette_jpeg_sink = { context, row, length in
        guard let context else { return Errno.invalidArgument.rawValue }
        let receiver = Unmanaged<BrightnessReceiver>.fromOpaque(context).takeUnretainedValue()
        guard receiver.bytes.count + length <= receiver.count else { return Errno.invalidArgument.rawValue }
        receiver.bytes.append(contentsOf: UnsafeBufferPointer(start: row, count: length))
        return 0
    }
}
