/// Why a bit string could not be read.
enum BitReaderError: Error, Equatable {
    /// The bits ended.
    case exhausted
    /// A value is outside what the format allows.
    case outOfRange
}

/// Reads bits, the most significant first, and never past the end.
struct BitReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads the payload of an H.264 or HEVC NAL unit.
    init(networkUnit: some Sequence<UInt8>) {
        bytes = Self.unescaped(networkUnit)
    }

    /// The payload of a NAL unit: each 03 that follows 00 00 is taken out (ITU-T H.264 §7.4.1.1).
    static func unescaped(_ networkUnit: some Sequence<UInt8>) -> [UInt8] {
        var payload: [UInt8] = []
        var zeros = 0
        for byte in networkUnit {
            if zeros >= 2 && byte == 3 {
                zeros = 0
                continue
            }
            zeros = byte == 0 ? zeros + 1 : 0
            payload.append(byte)
        }
        return payload
    }

    /// Reads one bit.
    mutating func flag() throws(BitReaderError) -> Bool {
        guard place < bytes.count * 8 else { throw .exhausted }
        defer { place += 1 }
        return bytes[place / 8] >> UInt8(7 - place % 8) & 1 == 1
    }

    /// Steps over `count` bits.
    mutating func skip(_ count: Int) throws(BitReaderError) {
        guard count >= 0, count <= bytes.count * 8 - place else { throw .exhausted }
        place += count
    }

    /// Reads an unsigned number of `count` bits, at most 32.
    mutating func bits(_ count: Int) throws(BitReaderError) -> Int {
        guard (0...32).contains(count) else { throw .outOfRange }
        var value = 0
        for _ in 0..<count { value = value << 1 | (try flag() ? 1 : 0) }
        return value
    }

    /// Reads an unsigned Exp-Golomb number, at most `limit` (ITU-T H.264 §9.1).
    mutating func unsigned(atMost limit: Int = 1 << 31) throws(BitReaderError) -> Int {
        var zeros = 0
        while try !flag() {
            zeros += 1
            guard zeros <= 32 else { throw .outOfRange }
        }
        let value = (1 << zeros) - 1 + (try bits(zeros))
        guard value <= limit else { throw .outOfRange }
        return value
    }

    /// Reads a signed Exp-Golomb number (ITU-T H.264 §9.1.1).
    mutating func signed() throws(BitReaderError) -> Int {
        let code = try unsigned(atMost: (1 << 32) - 1)
        return code % 2 == 1 ? (code + 1) / 2 : -(code / 2)
    }
}
