import Crypto
import Glibc

/// Hashes the units of a byte stream that hold coded pictures, whatever the container they came in.
struct PictureDataHash {
    /// The kinds of stream: their units begin with 00 00 01 in all of them.
    enum Coding: Equatable {
        case h264
        case hevc
        case mpegVideo

        /// Whether a unit with this first byte holds coded pictures.
        ///
        /// ITU-T H.264 Table 7-1, ITU-T H.265 Table 7-1, ISO/IEC 13818-2 Table 6-1.
        func isPicture(_ first: UInt8) -> Bool {
            switch self {
            case .h264: (1...5).contains(first & 0x1F) || first & 0x1F == 20
            case .hevc: first >> 1 & 0x3F <= 31
            case .mpegVideo: first <= 0xAF
            }
        }
    }

    private let coding: Coding
    private var hash = SHA256()
    private(set) var unitCount: Int64 = 0
    /// Zeros that belong to the unit only if something else than a start code follows.
    private var zeros = 0
    private var isFirstByte = false
    private var isTaken = false
    private var length: UInt64 = 0

    init(_ coding: Coding) { self.coding = coding }

    /// Takes the next bytes of the stream.
    mutating func update(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0 {
                zeros += 1
                place += 1
                continue
            }
            if byte == 1, zeros >= 2 {
                endUnit()
                isFirstByte = true
                place += 1
                continue
            }
            // All up to the next zero belongs to the unit.
            let found = memchr(base + place, 0, bytes.count - place)
            let end = found.map { UnsafeRawPointer($0) - base } ?? bytes.count
            take(UnsafeRawBufferPointer(rebasing: bytes[place..<end]))
            place = end
        }
    }

    private mutating func take(_ run: UnsafeRawBufferPointer) {
        if isFirstByte {
            // A unit may begin with a zero, as the picture header of MPEG video does.
            isTaken = coding.isPicture(zeros > 0 ? 0 : run[0])
            if isTaken { unitCount += 1 }
            isFirstByte = false
        }
        if isTaken {
            if zeros > 0 {
                hash.update(data: [UInt8](repeating: 0, count: min(zeros, 1 << 16)))
                length &+= UInt64(zeros)
            }
            hash.update(bufferPointer: run)
            length &+= UInt64(run.count)
        }
        zeros = 0
    }

    private mutating func endUnit() {
        // The zeros before a start code belong to none (trailing_zero_8bits, zero_byte).
        zeros = 0
        guard isTaken else { return }
        withUnsafeBytes(of: length.littleEndian) { hash.update(bufferPointer: $0) }
        isTaken = false
        length = 0
    }

    /// Ends the stream; another may follow, whose units count on.
    mutating func endStream() {
        endUnit()
        isFirstByte = false
    }

    /// The hash of all units up to here.
    func digest() -> SHA256Digest { hash.finalize() }
}
