/// What is missing or broken in a capture's structure; each case's meaning is its ``sentence``.
public enum MediaDefect: String, Sendable, Equatable, CaseIterable {
    // JPEG
    case endsBeforeEndOfImage
    case endsInsideSegment
    case segmentLengthTooShort
    case tooManySegments
    case unknownSegment
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
    case scanUnreadable
    case tableMissing
    case tableMalformed
    // PNG, BMP and TIFF
    case headerCutOff
    case headerMalformed
    case headerChecksumWrong
    case chunkMalformed
    case directoryMalformed
    case colourTableMissing
    case pictureDataMissing
    case pictureDataCutOff
    case pictureDataTooFew
    // PDF
    case documentEndMissing
    case documentIndexMissing
    // DICOM
    case metaInformationCutOff
    case metaInformationMalformed
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
    case picturesUnreadable
    // AVI and Matroska
    case chunkCutOff
    case recordingUnfinished
    case elementCutOff
    case elementMalformed

    /// The defect in plain words, without its place and without a full stop.
    public var sentence: String {
        switch self {
        case .endsBeforeEndOfImage:
            "The JPEG ends before its end-of-image marker, so part of the picture may be missing"
        case .endsInsideSegment: "The JPEG ends inside one of its segments, before the picture is complete"
        case .segmentLengthTooShort: "A JPEG segment gives an impossible length"
        case .tooManySegments: "The JPEG has more segments than any real picture"
        case .unknownSegment: "The JPEG has a segment of a kind that decoders do not know"
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
        case .scanUnreadable:
            "The JPEG's picture data cannot be decoded to their end: part of the picture is damaged"
        case .tableMissing: "The JPEG lacks a quantization or Huffman table that its picture needs"
        case .tableMalformed: "A quantization or Huffman table of the JPEG is malformed"
        case .headerCutOff: "The file ends inside its header, before the picture begins"
        case .headerMalformed: "The header of the picture gives values that its format does not allow"
        case .headerChecksumWrong: "The header of the PNG does not fit its checksum"
        case .chunkMalformed: "A chunk of the PNG gives an impossible length or name"
        case .directoryMalformed: "A directory of the TIFF contradicts itself or lacks what a picture needs"
        case .colourTableMissing: "The picture needs a table of colours and has none"
        case .pictureDataMissing: "The file holds no picture data"
        case .pictureDataCutOff: "The file ends before its picture does: part of the picture is missing"
        case .pictureDataTooFew: "The picture data are fewer than a picture of its size can have"
        case .documentEndMissing: "The PDF ends before its end-of-file marker: its last pages are missing"
        case .documentIndexMissing:
            "The PDF's index is not where its end says: bytes were lost or changed on the way"
        case .metaInformationCutOff: "The DICOM file ends before its data set begins"
        case .metaInformationMalformed: "The header of the DICOM file is malformed"
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
        case .picturesUnreadable:
            "There are bytes where the file's index says that pictures stand, and no picture among them"
        case .chunkCutOff: "The AVI ends inside one of its chunks"
        case .recordingUnfinished: "The AVI's lengths were never filled in: the recording was not finished"
        case .elementCutOff: "The Matroska file ends inside one of its elements"
        case .elementMalformed: "The Matroska file has bytes where an element should begin"
        }
    }
}
