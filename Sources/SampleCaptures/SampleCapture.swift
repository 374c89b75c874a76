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

    /// The same picture with other bytes: a numbered comment is put behind the start of a JPEG, a `free` box behind
    /// the end of an MP4.
    ///
    /// - Parameter padding: how many more bytes the comment or box carries, to make a capture of a wanted size.
    public func numbered(_ number: Int, padding: Int = 0) -> SampleCapture {
        let text = Array("capture \(number)".utf8)
        switch fileExtension {
        case "jpg":
            var result = Array(bytes.prefix(2))
            result += Self.comment(text)
            var left = padding
            while left > 0 {
                let count = min(left, 65_000)
                // Not one byte again and again: what compresses away would flatter a measurement.
                result += Self.comment((0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 31 &+ number) % 251) })
                left -= count
            }
            return SampleCapture(bytes: result + bytes.dropFirst(2), fileExtension: fileExtension)
        default:
            let length = UInt32(8 + text.count + padding)
            let header = (0..<4).map { UInt8(truncatingIfNeeded: length >> UInt32(24 - 8 * $0)) } + Array("free".utf8)
            let filling = [UInt8](repeating: 0, count: padding)
            return SampleCapture(bytes: bytes + header + text + filling, fileExtension: fileExtension)
        }
    }

    /// A COM segment (ITU-T T.81 §B.2.4.5).
    private static func comment(_ text: [UInt8]) -> [UInt8] {
        let length = text.count + 2
        return [0xFF, 0xFE, UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF)] + text
    }
}
