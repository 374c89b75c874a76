/// The SHA-256 of a capture's bytes, by which the same bytes are known again.
public struct ContentDigest: Hashable, Sendable, Codable, CustomStringConvertible {
    /// 64 lower-case hexadecimal digits.
    public let hexadecimal: String

    /// Makes the digest of its 32 bytes, or nothing for another count.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        hexadecimal = String(decoding: text, as: UTF8.self)
    }

    /// Makes the digest from its written form, or nothing where that is not 64 lower-case hexadecimal digits.
    public init?(hexadecimal: String) {
        let isAllowed = hexadecimal.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
        }
        guard isAllowed, hexadecimal.utf8.count == 64 else { return nil }
        self.hexadecimal = hexadecimal
    }

    /// Decodes a digest of 64 digits.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard let digest = Self(hexadecimal: try container.decode(String.self, forKey: .hexadecimal)) else {
            throw DecodingError.dataCorruptedError(
                forKey: .hexadecimal, in: container, debugDescription: "not 64 lower-case hexadecimal digits")
        }
        self = digest
    }

    /// The 64 digits.
    public var description: String { hexadecimal }
}
