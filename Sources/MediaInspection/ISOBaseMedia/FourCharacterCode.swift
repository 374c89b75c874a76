/// The four bytes by which ISO base media names a box, a brand or a codec.
public struct FourCharacterCode: Sendable, Hashable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// The bytes, the first in the highest place.
    public let value: UInt32

    /// Makes a code of its bytes.
    public init(_ value: UInt32) {
        self.value = value
    }

    /// Makes a code of its characters; a text shorter than four bytes is filled with spaces, a longer one is cut.
    public init(stringLiteral text: String) {
        var value: UInt32 = 0
        var place: UInt32 = 32
        for byte in text.utf8 {
            if place == 0 { break }
            place -= 8
            value |= UInt32(byte) << place
        }
        while place > 0 {
            place -= 8
            value |= 0x20 << place
        }
        self.value = value
    }

    /// The characters; a byte that cannot be printed is shown as a dot.
    public var description: String {
        let bytes = (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(24 - $0 * 8)) }
        return String(decoding: bytes.map { (0x20...0x7E).contains($0) ? $0 : 0x2E }, as: UTF8.self)
    }
}
