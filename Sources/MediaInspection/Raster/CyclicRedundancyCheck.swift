/// The 32-bit checksum of a PNG chunk (ISO/IEC 15948 Annex D).
enum CyclicRedundancyCheck {
    /// The checksum of the bytes; meant for headers, of which a few bytes are summed bit by bit.
    static func checksum(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
