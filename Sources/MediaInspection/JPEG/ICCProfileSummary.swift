/// What an ICC profile inside a picture says of itself, in its header of 128 bytes (ICC.1 §7.2).
public struct ICCProfileSummary: Sendable, Equatable {
    /// The profile's class, such as "scnr" for an input and "mntr" for a display device; nil when it cannot be read.
    public let deviceClass: String?
    /// The space of the picture's colours, such as "RGB " or "GRAY"; nil when it cannot be read.
    public let colourSpace: String?
    /// The space that the profile leads to, "XYZ " or "Lab "; nil when it cannot be read.
    public let connectionSpace: String?
    /// Whether every chunk is there once and their sum is the length that the profile gives, of at most 4 MiB.
    public let isComplete: Bool
    /// The bytes of the profile that are there.
    public let byteCount: Int
    /// Where the profile's own bytes stand, in the profile's order, in bytes of the file.
    public let ranges: [Range<Int64>]

    /// Whether the profile may stand in ICCProfile (0028,2000): an input profile of RGB (PS3.3 §C.11.15.1.1).
    public var isInputProfile: Bool {
        isComplete && deviceClass == "scnr" && colourSpace == "RGB "
            && (connectionSpace == "XYZ " || connectionSpace == "Lab ")
    }

    /// Makes a summary of a profile that is not in chunks, from its first bytes.
    public init(header: [UInt8], ranges: [Range<Int64>], areAllChunksThere: Bool = true) {
        func signature(at place: Int) -> String? {
            guard header.count >= place + 4 else { return nil }
            let letters = header[place..<place + 4]
            guard letters.allSatisfy({ (0x20...0x7E).contains($0) }) else { return nil }
            return String(decoding: letters, as: UTF8.self)
        }
        let isProfile = signature(at: 36) == "acsp"
        deviceClass = isProfile ? signature(at: 12) : nil
        colourSpace = isProfile ? signature(at: 16) : nil
        connectionSpace = isProfile ? signature(at: 20) : nil
        self.ranges = ranges
        byteCount = ranges.reduce(0) { $0 + $1.count }
        isComplete =
            isProfile && areAllChunksThere && byteCount <= 4 << 20
            && bigEndian(header.prefix(4)) == UInt64(byteCount)
    }
}

/// The chunks of an ICC profile as they are met in a JPEG (ICC.1 §B.4).
struct ICCProfileChunks {
    private struct Chunk {
        let number: UInt8
        let total: UInt8
        let range: Range<Int64>
        let head: [UInt8]
    }

    private var chunks: [Chunk] = []
    /// The number of segments met, also of those that are no chunk.
    private(set) var segmentCount = 0

    /// Takes in an APP2 segment whose payload begins at `place`.
    mutating func read(_ payload: [UInt8], at place: Int64) {
        segmentCount += 1
        let data = JPEGSignature.icc.count + 2
        guard payload.count >= data, chunks.count < 255 else { return }
        chunks.append(
            Chunk(
                number: payload[data - 2], total: payload[data - 1],
                range: place + Int64(data)..<place + Int64(payload.count),
                head: Array(payload[data..<min(payload.count, data + 128)])))
    }

    /// What the chunks make up; nil when there are none.
    var summary: ICCProfileSummary? {
        guard !chunks.isEmpty else { return nil }
        let ordered = chunks.sorted { $0.number < $1.number }
        let areAllThere =
            segmentCount == ordered.count
            && ordered.enumerated().allSatisfy { $1.number == $0 + 1 && Int($1.total) == ordered.count }
        let header = ordered.lazy.flatMap(\.head).prefix(128)
        return ICCProfileSummary(
            header: Array(header), ranges: ordered.map(\.range), areAllChunksThere: areAllThere)
    }
}
