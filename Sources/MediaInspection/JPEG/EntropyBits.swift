/// The bits of entropy-coded data, without stuffing, between two markers (ITU-T T.81 §F.2.2.5).
struct EntropyBits {
    private var piece: [UInt8] = []
    /// Where the piece begins, in bytes from the start of the file.
    private var pieceStart: Int64
    private var place = 0
    private let end: Int64

    /// The next bits, the first of them highest.
    private var buffer: UInt64 = 0
    /// How many bits of the buffer are real; negative once more were used than there were.
    private var count = 0
    private var isAtMarker = false

    /// More than an MCU of ten blocks can take, stuffing included.
    private static let reserve = 8192
    private static let pieceLength = 1 << 17

    init(dataStart: Int64, byteCount: Int64) {
        pieceStart = dataStart
        end = dataStart + byteCount
    }

    /// About where the next bit stands, in bytes from the start of the file.
    var offset: Int64 { min(end, pieceStart + Int64(place)) }

    /// Whether more bits were used than there are.
    @inline(__always)
    var isOverdrawn: Bool { count < 0 }

    /// Whether all of the data up to the marker behind them were used.
    var isExhausted: Bool { count < 0 && offset >= end - 2 }

    /// The next sixteen bits, zeros past the end.
    @inline(__always)
    var next16: UInt32 { UInt32(truncatingIfNeeded: buffer >> 48) }

    /// Steps over bits.
    @inline(__always)
    mutating func drop(_ bitCount: Int) {
        buffer <<= UInt64(truncatingIfNeeded: bitCount)
        count -= bitCount
    }

    /// Sees that the next MCU's bytes are in memory.
    @inline(__always)
    mutating func supply(_ window: inout MediaWindow) throws(MediaError) {
        if place + Self.reserve > piece.count && pieceStart + Int64(piece.count) < end { try advance(&window) }
    }

    private mutating func advance(_ window: inout MediaWindow) throws(MediaError) {
        pieceStart += Int64(place)
        place = 0
        let wanted = Int(min(Int64(Self.pieceLength), end - pieceStart))
        piece = try window.bytes(at: pieceStart, count: wanted) ?? []
    }

    /// Fills the buffer to more than 32 bits, the most that a code and its value take, unless a marker comes first.
    @inline(__always)
    mutating func refill() {
        if count <= 32 { fill() }
    }

    private mutating func fill() {
        if place + 4 <= piece.count, count >= 0, count <= 32 {
            let four =
                UInt32(piece[place]) << 24 | UInt32(piece[place + 1]) << 16 | UInt32(piece[place + 2]) << 8
                | UInt32(piece[place + 3])
            if (~four &- 0x0101_0101) & four & 0x8080_8080 == 0 {
                buffer |= UInt64(four) << UInt64(truncatingIfNeeded: 32 - count)
                count += 32
                place += 4
                return
            }
        }
        while count <= 56, !isAtMarker {
            guard place < piece.count else {
                isAtMarker = true
                return
            }
            let byte = piece[place]
            if byte == 0xFF {
                let next = place + 1 < piece.count ? piece[place + 1] : 0xFF
                if next == 0xFF && place + 1 < piece.count {
                    place += 1
                    continue
                }
                guard next == 0 else {
                    isAtMarker = true
                    return
                }
                place += 1
            }
            place += 1
            guard count >= 0 else { return }
            buffer |= UInt64(byte) << UInt64(56 - count)
            count += 8
        }
    }

    /// The bytes that are left before the next marker, at most `count` of them.
    func rest(_ count: Int, _ window: inout MediaWindow) throws(MediaError) -> [UInt8] {
        let used = max(0, self.count) / 8
        let start = offset - Int64(used)
        let wanted = Int(min(Int64(count), end - start))
        let bytes = try window.bytes(at: start, count: wanted) ?? []
        guard
            let marker = bytes.indices.first(where: { bytes[$0] == 0xFF && $0 + 1 < bytes.count && bytes[$0 + 1] != 0 })
        else { return bytes }
        return Array(bytes[..<marker])
    }

    /// Steps over the restart marker that must come next; false when whole bytes are left before it, or it is another.
    mutating func passRestart(number: Int, _ window: inout MediaWindow) throws(MediaError) -> Bool {
        try supply(&window)
        guard (0..<8).contains(count) else { return false }
        if !isAtMarker {
            while place + 1 < piece.count, piece[place] == 0xFF, piece[place + 1] == 0xFF { place += 1 }
        }
        guard place + 1 < piece.count, piece[place] == 0xFF, Int(piece[place + 1]) == 0xD0 + number else {
            return false
        }
        place += 2
        buffer = 0
        count = 0
        isAtMarker = false
        return true
    }
}
