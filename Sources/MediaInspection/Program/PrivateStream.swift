/// One of the streams that share private stream 1 of a program stream, by the number that their packets begin with.
enum PrivateStream {
    /// The number of the stream to which a payload belongs, and the sound that it holds; nil for subtitles and the like.
    static func identify(_ payload: ArraySlice<UInt8>) -> (number: UInt8, claim: StreamClaim, headerLength: Int)? {
        guard let number = payload.first else { return nil }
        // Without a number, as other makers than those of DVDs write it.
        if payload.starts(with: [0x0B, 0x77]) { return (0, .sound(.ac3, headers: [.ac3]), 0) }
        return switch number {
        case 0x80...0x87: (number, .sound(.ac3, headers: [.ac3]), 4)
        case 0x88...0x8F: (number, .sound(.other("dtsc"), headers: []), 4)
        case 0xA0...0xA7: (number, .pcm(PCMHeader.readDVD), 0)
        case 0xC0...0xCF: (number, .sound(.other("ec-3"), headers: [.ac3]), 4)
        default: nil
        }
    }
}
