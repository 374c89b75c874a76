/// A piece of a JPEG: a marker with what belongs to it, or neighbours of the same kind taken together (ITU-T T.81 §B.1.1).
///
/// The segments of a description follow one another without gaps, from the SOI to the end of the picture. Fill bytes
/// belong to the marker behind them.
public struct JPEGSegment: Sendable, Equatable {
    /// What a segment holds.
    public enum Kind: String, Sendable, Equatable, CaseIterable {
        /// The SOI.
        case start
        /// APP0 "JFIF" without a thumbnail.
        case jfif
        /// APP0 "JFIF" with a thumbnail in it.
        case jfifWithThumbnail
        /// APP0 "JFXX": a thumbnail.
        case jfxx
        /// APP1 "Exif".
        case exif
        /// APP1 of XMP, also of the extended kind.
        case xmp
        /// APP2 "ICC_PROFILE".
        case icc
        /// APP2 "MPF": the index of a file with several pictures.
        case multiPicture
        /// APP13: Photoshop's resources and IPTC.
        case photoshop
        /// APP14 "Adobe".
        case adobe
        /// Any other application segment, which only its maker reads.
        case maker
        /// A comment.
        case comment
        /// Tables and the restart interval.
        case table
        /// A frame header.
        case frame
        /// A scan header and the entropy-coded data behind it.
        case scan
        /// The number of lines behind the first scan (DNL).
        case lineCount
        /// A segment that no decoder of ordinary pictures knows.
        case unknown
        /// Bytes that belong to no segment, and markers that mean nothing where they stand.
        case stray
        /// The EOI.
        case end
    }

    /// The second byte of the first marker; zero for stray bytes.
    public let marker: UInt8
    /// What it holds.
    public let kind: Kind
    /// Where it stands, in bytes of the file, its marker included.
    public internal(set) var range: Range<Int64>

    /// Makes a segment.
    public init(marker: UInt8, kind: Kind, range: Range<Int64>) {
        self.marker = marker
        self.kind = kind
        self.range = range
    }

    /// The kind of an application segment, by its identifier and not by its number alone.
    static func kind(ofApplication marker: UInt8, _ payload: [UInt8]) -> Kind {
        switch marker {
        case 0xE0 where payload.starts(with: JPEGSignature.jfif):
            payload.count > 14 ? .jfifWithThumbnail : .jfif
        case 0xE0 where payload.starts(with: JPEGSignature.jfxx): .jfxx
        case 0xE1 where payload.starts(with: JPEGSignature.exif): .exif
        case 0xE1 where payload.starts(with: JPEGSignature.xmp): .xmp
        case 0xE1 where payload.starts(with: JPEGSignature.extendedXMP): .xmp
        case 0xE2 where payload.starts(with: JPEGSignature.icc): .icc
        case 0xE2 where payload.starts(with: JPEGSignature.multiPicture): .multiPicture
        case 0xED: .photoshop
        case 0xEE where payload.starts(with: JPEGSignature.adobe) && payload.count >= 12: .adobe
        default: .maker
        }
    }
}

/// How application segments say whose they are.
enum JPEGSignature {
    static let jfif = Array("JFIF\0".utf8)
    static let jfxx = Array("JFXX\0".utf8)
    static let exif = Array("Exif\0".utf8)
    static let xmp = Array("http://ns.adobe.com/xap/1.0/\0".utf8)
    static let extendedXMP = Array("http://ns.adobe.com/xmp/extension/\0".utf8)
    static let icc = Array("ICC_PROFILE\0".utf8)
    static let multiPicture = Array("MPF\0".utf8)
    static let adobe = Array("Adobe".utf8)
}
