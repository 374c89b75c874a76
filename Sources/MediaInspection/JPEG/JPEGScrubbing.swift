/// Which parts of a JPEG are sent: its picture, and its metadata only where they are wanted.
///
/// No byte of the entropy-coded data is touched, so that every pixel stays what it was.
public struct JPEGScrubbing: Sendable, Equatable {
    /// The parts that are sent, in their order, in bytes of the file.
    ///
    /// The order is the file's own but for a height that stands behind the picture: it is put where the frame header has
    /// none.
    public let body: [Range<Int64>]
    /// The number of bytes of the picture's own range that are left out.
    public let removedByteCount: Int64

    /// Chooses the parts.
    ///
    /// Without its metadata a picture keeps SOI, JFIF, the ICC profile, Adobe's colour flag, tables, frame, scans and EOI.
    /// Left out are EXIF, XMP, IPTC, thumbnails, the index of further pictures, makers' data and comments. Stray bytes
    /// between segments are left out in either case.
    public init(of jpeg: JPEGDescription, removingMetadata: Bool) {
        guard !jpeg.segments.isEmpty else {
            body = [jpeg.imageRange]
            removedByteCount = 0
            return
        }
        let keepsJFIFThumbnail = !jpeg.colourIsSameWithoutJFIF
        let kept = jpeg.segments.filter { segment in
            switch segment.kind {
            case .start, .jfif, .icc, .adobe, .table, .frame, .scan, .unknown, .end: true
            case .jfifWithThumbnail: !removingMetadata || keepsJFIFThumbnail
            case .jfxx, .exif, .xmp, .multiPicture, .photoshop, .maker, .comment: !removingMetadata
            case .lineCount: !removingMetadata && !jpeg.heightIsInDNL
            case .stray: false
            }
        }
        var parts: [Range<Int64>] = []
        for segment in kept {
            guard let height = jpeg.heightPlaces, segment.range.contains(height.header.lowerBound),
                segment.range.upperBound >= height.header.upperBound
            else {
                Self.append(segment.range, to: &parts)
                continue
            }
            Self.append(segment.range.lowerBound..<height.header.lowerBound, to: &parts)
            Self.append(height.lineCount, to: &parts)
            Self.append(height.header.upperBound..<segment.range.upperBound, to: &parts)
        }
        body = parts
        removedByteCount = Int64(jpeg.imageRange.count) - parts.reduce(0) { $0 + Int64($1.count) }
    }

    private static func append(_ range: Range<Int64>, to parts: inout [Range<Int64>]) {
        if let last = parts.last, last.upperBound == range.lowerBound {
            parts[parts.count - 1] = last.lowerBound..<range.upperBound
        } else {
            parts.append(range)
        }
    }
}

extension JPEGDescription {
    /// Whether the colours would be decided alike if the JFIF segment were not there.
    var colourIsSameWithoutJFIF: Bool {
        JPEGColourDecision(
            componentIdentifiers: components.map(\.identifier), hasJFIF: false, adobeTransform: adobeTransform
        ).colour == colour.colour
    }
}
