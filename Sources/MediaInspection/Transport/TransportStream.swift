/// One elementary stream of a transport stream, whose packets are cut into pieces.
struct TransportStream {
    /// The identifier of the pieces.
    let identifier: Int
    /// The packets.
    private(set) var track: PacketizedTrack
    /// The number of pieces taken.
    private(set) var pieceCount = 0

    private var header: [UInt8] = []
    private var isInHeader = false
    private var last: (counter: UInt8, payload: ArraySlice<UInt8>)?

    /// Begins with a piece in which a packet begins; nil when it is none that holds pictures or sound.
    init?(_ piece: TransportPacket, identifier: Int, claim: StreamClaim?) {
        let payload = piece.payload
        guard piece.beginsUnit, payload.count >= 4, payload.starts(with: [0, 0, 1]) else { return nil }
        let isPicture: Bool
        switch (claim?.isPicture ?? false, payload[payload.startIndex + 3]) {
        case (true, 0xBD...), (_, 0xE0...0xEF): isPicture = true
        case (_, 0xBD), (_, 0xC0...0xDF), (_, 0xFA...0xFD): isPicture = false
        default: return nil
        }
        self.identifier = identifier
        track = PacketizedTrack(isPicture: isPicture)
    }

    /// Takes a piece; gives the number of units that were looked at.
    mutating func take(_ piece: TransportPacket) -> Int {
        // A piece may be sent twice (ISO/IEC 13818-1 §2.4.3.3).
        if let last, last.counter == piece.counter, last.payload == piece.payload { return 0 }
        last = (piece.counter, piece.payload)
        pieceCount += 1
        if piece.beginsUnit {
            header = []
            isInHeader = true
        }
        guard isInHeader else { return track.feed(piece.payload) }
        // Nearly every header ends in the piece in which it begins.
        let bytes = header.isEmpty ? piece.payload : (header + piece.payload)[...]
        switch PacketHeader.read(bytes) {
        case .incomplete:
            header = Array(bytes.prefix(PacketHeader.longest))
            return 0
        case .malformed:
            isInHeader = false
            track.pass()
            return 0
        case .header(let header, let length):
            isInHeader = false
            track.begin(header)
            return track.feed(bytes.dropFirst(length))
        }
    }

    /// Takes note that the stream ends here, or that what comes next does not follow on it.
    mutating func interrupt() {
        isInHeader = false
        last = nil
        track.interrupt()
    }
}
