/// What is missing or broken in a capture's structure; each case's meaning is its ``sentence``.
public enum MediaDefect: String, Sendable, Equatable, CaseIterable {
    // JPEG
    case endsBeforeEndOfImage
    case endsInsideSegment
    case segmentLengthTooShort
    case strayBytesBetweenMarkers
    case secondStartOfImage
    case frameHeaderMissing
    case frameHeaderMalformed
    case secondFrameHeader
    case zeroDimension
    case scanHeaderMalformed
    case garbageInScan
    case tooManyScans
    case scanMissing
    case scanTooShort
    case tableMissing
    // ISO base media
    case movieBoxMissing
    case movieBoxCutOff
    case mediaDataCutOff
    case boxCutOff
    case boxMalformed
    case secondMovieBox
    case samplesPastEnd
    case sampleTablesDisagree
    case timescaleZero
    case fragmentWithoutData

    /// The defect in plain words, without its place and without a full stop.
    public var sentence: String {
        switch self {
        case .endsBeforeEndOfImage:
            "The JPEG ends before its end-of-image marker: the lower part of the picture is missing"
        case .endsInsideSegment: "The JPEG ends inside one of its segments, before the picture is complete"
        case .segmentLengthTooShort: "A JPEG segment gives an impossible length"
        case .strayBytesBetweenMarkers: "The JPEG has bytes between its segments that belong to none"
        case .secondStartOfImage: "A second JPEG begins inside the first"
        case .frameHeaderMissing: "The JPEG has no frame header, so its size is unknown"
        case .frameHeaderMalformed: "The JPEG's frame header is malformed"
        case .secondFrameHeader: "The JPEG has two frame headers"
        case .zeroDimension: "The JPEG gives a width or height of zero"
        case .scanHeaderMalformed: "A scan header of the JPEG is malformed"
        case .garbageInScan:
            "The JPEG's picture data are interrupted by a marker that cannot stand there"
        case .tooManyScans: "The JPEG has more scans than any real picture"
        case .scanMissing: "The JPEG has no picture data for some of its components"
        case .scanTooShort:
            "The JPEG's picture data are too few for its size: part of the picture is missing"
        case .tableMissing: "The JPEG lacks a quantization or Huffman table that its picture needs"
        case .movieBoxMissing:
            "The MP4 has no index (moov), so its pictures cannot be found: the recording was not finished"
        case .movieBoxCutOff: "The MP4 ends inside its index (moov)"
        case .mediaDataCutOff: "The MP4 ends inside its pictures (mdat)"
        case .boxCutOff: "The MP4 ends inside one of its boxes"
        case .boxMalformed: "A box of the MP4 gives an impossible length"
        case .secondMovieBox: "The MP4 has two indexes (moov)"
        case .samplesPastEnd: "The MP4's index names pictures past the end of the file"
        case .sampleTablesDisagree: "The MP4's index contradicts itself on the number of its pictures"
        case .timescaleZero: "The MP4 gives a timescale of zero, so its frame rate is unknown"
        case .fragmentWithoutData: "The MP4 ends after a fragment's header, before its pictures"
        }
    }
}
