/// A DICOM unique identifier as the model keeps it: chosen once, stored, and never computed again.
///
/// One to 64 characters; components of digits without a leading zero, parted by dots (PS3.5 §9.1).
public struct UniqueIdentifier: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The identifier in its dotted form.
    public let text: String

    /// Makes the identifier, or nothing where the text breaks the rule of PS3.5 §9.1.
    public init?(_ text: String) {
        guard (1...64).contains(text.utf8.count) else { return nil }
        let components = text.split(separator: ".", omittingEmptySubsequences: false)
        for component in components {
            guard let first = component.utf8.first else { return nil }
            guard component.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
                return nil
            }
            guard first != UInt8(ascii: "0") || component.utf8.count == 1 else { return nil }
        }
        self.text = text
    }

    /// Makes a new identifier under the root `2.25` from 128 bits of chance (PS3.5 §B.2).
    ///
    /// The bits are shaped as a version 4 UUID, as ITU-T X.667 asks.
    public init(using generator: inout some RandomNumberGenerator) {
        let bits = UInt128(generator.next() as UInt64) << 64 | UInt128(generator.next() as UInt64)
        self.init(bits: Self.shaped(bits, version: 4))
    }

    /// The bits with a UUID's version and variant (RFC 9562 §4).
    static func shaped(_ bits: UInt128, version: UInt128) -> UInt128 {
        let free = bits & ~(UInt128(0xF) << 76 | UInt128(0x3) << 62)
        return free | version << 76 | UInt128(0x2) << 62
    }

    /// The identifier of a UUID's 128 bits.
    init(bits: UInt128) { text = "2.25.\(bits)" }

    /// The dotted form.
    public var description: String { text }

    /// Decodes a plain text that the rule of PS3.5 §9.1 allows.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let identifier = Self(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a unique identifier")
        }
        self = identifier
    }

    /// Encodes the dotted form as plain text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
