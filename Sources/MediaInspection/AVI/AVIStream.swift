/// A stream of an AVI file as its header list (strl) describes it.
struct AVIStream {
    /// What the stream holds: vids, auds, txts, mids or iavs.
    private(set) var kind: FourCharacterCode = "...."
    /// Units of time of one chunk.
    private(set) var scale: UInt32 = 0
    /// Units of time in a second.
    private(set) var rate: UInt32 = 0
    /// The number of chunks by the header.
    private(set) var statedLength: Int64 = 0
    /// The number of chunks by the index of indexes (OpenDML); nil without one.
    private(set) var indexedLength: Int64?
    /// How pictures are coded.
    private(set) var bitmap: BitmapHeader?
    /// How sound is coded.
    private(set) var wave: WaveFormat?

    /// Reads a strl list.
    init(_ list: RIFFChunk, _ window: inout MediaWindow) throws(MediaError) {
        var place = list.content
        let end = min(list.end, window.length)
        while place < end, let chunk = try RIFFChunk.read(at: place, &window), chunk.next > place {
            switch chunk.name {
            case "strh":
                let content = try chunk.content(&window)
                if content.count >= 36 {
                    kind = FourCharacterCode(UInt32(truncatingIfNeeded: bigEndian(content[0..<4])))
                    scale = littleEndian(content[20..<24])
                    rate = littleEndian(content[24..<28])
                    statedLength = Int64(littleEndian(content[32..<36]))
                }
            case "strf":
                let content = try chunk.content(&window)
                if kind == "vids" || kind == "iavs" { bitmap = BitmapHeader(content) }
                if kind == "auds" { wave = WaveFormat(content) }
            case "indx": indexedLength = Self.length(ofIndex: try chunk.content(&window)) ?? indexedLength
            default: break
            }
            place = chunk.next
        }
    }

    /// Whether the stream holds pictures.
    var isVideo: Bool { kind == "vids" || kind == "iavs" }

    /// The sum of the chunks that an index of indexes tells (OpenDML AVI §3.0); nil when it is no such index.
    private static func length(ofIndex content: [UInt8]) -> Int64? {
        guard content.count >= 24, littleEndian(content[0..<2]) == 4, content[3] == 0 else { return nil }
        let count = min(Int(littleEndian(content[4..<8])), (content.count - 24) / 16)
        return (0..<count).reduce(0) { $0 + Int64(littleEndian(content[24 + $1 * 16 + 12..<24 + $1 * 16 + 16])) }
    }
}
