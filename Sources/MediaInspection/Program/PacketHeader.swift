/// The header of a packet of an elementary stream (PES, ISO/IEC 13818-1 §2.4.3.6; MPEG-1: ISO/IEC 11172-1 §2.4.3.3).
struct PacketHeader: Equatable {
    /// What reading gave.
    enum Result: Equatable {
        /// More bytes are needed.
        case incomplete
        /// The bytes are no header.
        case malformed
        /// A header, and its length in bytes.
        case header(PacketHeader, length: Int)
    }

    /// stream_id.
    var streamIdentifier: UInt8
    /// The length of what follows the length field; zero means that it is not given.
    var packetLength: Int
    /// When the first picture or sound that begins in the packet is to be shown, in 1/90000 s.
    var presentation: Int64?
    /// Whether the payload is scrambled (PES_scrambling_control).
    var isScrambled = false

    /// The most bytes that a header takes.
    static let longest = 9 + 255

    /// Reads the header that `bytes` begin with.
    static func read(_ bytes: ArraySlice<UInt8>) -> Result {
        let start = bytes.startIndex
        guard bytes.starts(with: [0, 0, 1].prefix(bytes.count)) else { return .malformed }
        guard bytes.count >= 7 else { return .incomplete }
        var header = PacketHeader(
            streamIdentifier: bytes[start + 3], packetLength: Int(bytes[start + 4]) << 8 | Int(bytes[start + 5]))
        guard header.streamIdentifier >= 0xBC else { return .malformed }
        // The map, padding, navigation and control streams have no more than the length (Table 2-21).
        if [0xBC, 0xBE, 0xBF, 0xF0, 0xF1, 0xF2, 0xF8, 0xFF].contains(header.streamIdentifier) {
            return .header(header, length: 6)
        }
        guard bytes[start + 6] & 0xC0 == 0x80 else { return readMPEG1(bytes, &header) }
        guard bytes.count >= 9 else { return .incomplete }
        header.isScrambled = bytes[start + 6] & 0x30 != 0
        let length = 9 + Int(bytes[start + 8])
        guard bytes.count >= length else { return .incomplete }
        if bytes[start + 7] & 0x80 != 0, length >= 14 { header.presentation = time(bytes, at: start + 9) }
        return .header(header, length: length)
    }

    private static func readMPEG1(_ bytes: ArraySlice<UInt8>, _ header: inout PacketHeader) -> Result {
        var place = bytes.startIndex + 6
        let stuffingEnd = place + 16
        while place < bytes.endIndex, bytes[place] == 0xFF, place < stuffingEnd { place += 1 }
        guard place < bytes.endIndex else { return .incomplete }
        if bytes[place] & 0xC0 == 0x40 { place += 2 }
        guard place < bytes.endIndex else { return .incomplete }
        let length =
            switch bytes[place] & 0xF0 {
            case 0x20: 5
            case 0x30: 10
            default: bytes[place] == 0x0F ? 1 : 0
            }
        guard length > 0 else { return .malformed }
        guard place + length <= bytes.endIndex else { return .incomplete }
        if length >= 5 { header.presentation = time(bytes, at: place) }
        return .header(header, length: place + length - bytes.startIndex)
    }

    /// A time of 33 bits in five bytes with marker bits; nil where a marker is wrong.
    private static func time(_ bytes: ArraySlice<UInt8>, at place: Int) -> Int64? {
        guard place + 5 <= bytes.endIndex, bytes[place] & 1 == 1, bytes[place + 2] & 1 == 1, bytes[place + 4] & 1 == 1
        else { return nil }
        return Int64(bytes[place] >> 1 & 7) << 30 | Int64(bytes[place + 1]) << 22
            | Int64(bytes[place + 2] >> 1) << 15 | Int64(bytes[place + 3]) << 7 | Int64(bytes[place + 4] >> 1)
    }
}
