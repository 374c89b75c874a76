/// How the packets of a transport stream follow each other in a file (ISO/IEC 13818-1 §2.4.3).
struct TransportPacketLayout: Equatable {
    /// From one packet to the next, in bytes: 188, 192 with a time stamp before each, or 204 with a check after each.
    let packetLength: Int
    /// The place of the first packet's sync byte in the file; more than a packet where a recorder cut anywhere.
    let firstSync: Int

    /// Every packet begins with this byte.
    static let syncByte: UInt8 = 0x47
    /// The length of a packet without time stamp or check, in bytes.
    static let bodyLength = 188

    /// How many packets that follow each other are no accident; what comes later may be damaged.
    private static let surePacketCount = 8

    /// The layout of a file that begins with `head`; nil when it begins with a packet of no layout.
    init?(beginning head: [UInt8]) {
        for (length, start) in [(188, 0), (192, 4), (204, 0)] {
            let isLong = head.count >= start + 2 * length + 1
            if isLong, Self.holds(head, from: start, every: length) {
                self.init(packetLength: length, firstSync: start)
                return
            }
        }
        return nil
    }

    /// The layout of a file that begins with something else, behind which packets come; nil when none do.
    init?(behindGarbageIn head: [UInt8]) {
        for length in [188, 192, 204] {
            let last = head.count - (Self.surePacketCount - 1) * length
            guard last > 0 else { continue }
            for start in 0..<last
            where head[start] == Self.syncByte && Self.holds(head, from: start, every: length) {
                self.init(packetLength: length, firstSync: start)
                return
            }
        }
        return nil
    }

    private init(packetLength: Int, firstSync: Int) {
        self.packetLength = packetLength
        self.firstSync = firstSync
    }

    /// Whether sync bytes stand at each of the first places.
    private static func holds(_ head: [UInt8], from start: Int, every length: Int) -> Bool {
        stride(from: start, to: min(head.count, start + surePacketCount * length), by: length)
            .allSatisfy { head[$0] == syncByte }
    }
}
