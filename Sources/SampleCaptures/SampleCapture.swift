/// Small captures that the project made: for the demo and for the tests.
public struct SampleCapture: Sendable {
    /// The bytes of the file.
    public let bytes: [UInt8]
    /// The ending of its name, without the dot.
    public let fileExtension: String

    /// A baseline JPEG of an endoscope.
    public static var scope: SampleCapture { SampleCapture(bytes: Base64.decode(scopeText), fileExtension: "jpg") }
    /// A baseline JPEG of a dermatoscope.
    public static var skin: SampleCapture { SampleCapture(bytes: Base64.decode(skinText), fileExtension: "jpg") }
    /// A baseline JPEG of a fundus camera.
    public static var fundus: SampleCapture { SampleCapture(bytes: Base64.decode(fundusText), fileExtension: "jpg") }
    /// An H.264 MP4 of an endoscope.
    public static var film: SampleCapture { SampleCapture(bytes: Base64.decode(filmText), fileExtension: "mp4") }

    /// The same picture with other bytes, all of which are sent.
    ///
    /// Quantization tables that nothing uses are put behind the start of a JPEG, and a `free` box behind the end of an
    /// MP4; a comment would be left out.
    ///
    /// - Parameter padding: about how many more bytes the tables or the box carry, to make a capture of a wanted size.
    public func numbered(_ number: Int, padding: Int = 0) -> SampleCapture {
        let text = Array("capture \(number)".utf8)
        switch fileExtension {
        case "jpg":
            var result = Array(bytes.prefix(2))
            result += Self.tables([text])
            var left = padding
            while left > 0 {
                let count = min(left / 65 + 1, 1_000)
                // Not one byte again and again: what compresses away would flatter a measurement.
                result += Self.tables(
                    (0..<count).map { row in
                        (0..<64).map { UInt8(truncatingIfNeeded: ((row &* 64 &+ $0) &* 31 &+ number) % 251) }
                    })
                left -= count * 65
            }
            return SampleCapture(bytes: result + bytes.dropFirst(2), fileExtension: fileExtension)
        default:
            let length = UInt32(8 + text.count + padding)
            let header = (0..<4).map { UInt8(truncatingIfNeeded: length >> UInt32(24 - 8 * $0)) } + Array("free".utf8)
            let filling = [UInt8](repeating: 0, count: padding)
            return SampleCapture(bytes: bytes + header + text + filling, fileExtension: fileExtension)
        }
    }

    /// A DQT segment (ITU-T T.81 §B.2.4.1) that defines the last table again and again; no entry may be zero.
    private static func tables(_ rows: [[UInt8]]) -> [UInt8] {
        let length = rows.count * 65 + 2
        var segment: [UInt8] = [0xFF, 0xDB, UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF)]
        for row in rows {
            segment.append(3)
            for index in 0..<64 { segment.append(index < row.count ? max(row[index], 1) : 1) }
        }
        return segment
    }
}
