/// The header of one packet of a transport stream (ISO/IEC 13818-1 §2.4.3.2).
struct TransportPacket {
    /// The packet's stream, 0 to 8191.
    let identifier: Int
    /// Whether a packet of the elementary stream, or a section, begins in the payload.
    let beginsUnit: Bool
    /// Whether the payload is scrambled.
    let isScrambled: Bool
    /// Whether the packet says that its counter may jump.
    private(set) var isDiscontinuous = false
    /// Counts the stream's packets with payload, 0 to 15.
    let counter: UInt8
    /// The payload; empty where there is none.
    private(set) var payload: ArraySlice<UInt8> = []

    /// The identifier of packets that hold nothing.
    static let empty = 0x1FFF

    /// Reads the 188 bytes of a packet; nil when it is none, or is marked as broken.
    init?(_ bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        guard bytes.count == TransportPacketLayout.bodyLength, bytes[start] == TransportPacketLayout.syncByte,
            bytes[start + 1] & 0x80 == 0
        else { return nil }
        identifier = Int(bytes[start + 1] & 0x1F) << 8 | Int(bytes[start + 2])
        beginsUnit = bytes[start + 1] & 0x40 != 0
        let flags = bytes[start + 3]
        isScrambled = flags & 0xC0 != 0
        counter = flags & 0x0F
        var place = start + 4
        if flags & 0x20 != 0 {
            let length = Int(bytes[place])
            if length > 0 { isDiscontinuous = bytes[place + 1] & 0x80 != 0 }
            place += 1 + length
        }
        if flags & 0x10 != 0, place < bytes.endIndex { payload = bytes[place...] }
    }
}
