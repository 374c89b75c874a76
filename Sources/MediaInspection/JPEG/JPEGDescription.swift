/// What a JPEG file says of itself.
public struct JPEGDescription: Sendable, Equatable {
    /// The coding process.
    public var process: JPEGProcess
    /// Columns of the coded picture, not turned by any orientation.
    public var width: Int
    /// Rows of the coded picture, not turned by any orientation.
    public var height: Int
    /// Bits of a sample: 8 in baseline.
    public var bitsPerSample: Int
    /// The components in the frame header's order.
    public var components: [JPEGComponent]
    /// The colours, and what told them.
    public var colour: JPEGColourDecision
    /// The pieces of the picture from its SOI to its end, without gaps; empty in a description that no file made.
    public var segments: [JPEGSegment]
    /// The number of bytes before the EOI that belong to no segment.
    public var strayByteCount: Int64
    /// Whether a JFIF segment is there.
    public var hasJFIF: Bool
    /// The Adobe segment's transform flag; nil without that segment.
    public var adobeTransform: UInt8?
    /// The readable part of EXIF; nil when there is none, or none that can be read.
    public var exif: ExifMetadata?
    /// The number of segments that hold an ICC profile.
    public var iccSegmentCount: Int
    /// What the ICC profile says of itself; nil without one.
    public var iccProfile: ICCProfileSummary?
    /// Whether an XMP packet is there.
    public var hasXMP: Bool
    /// MCUs between restart markers; zero for none.
    public var restartInterval: Int
    /// The number of scans.
    public var scanCount: Int
    /// The predictor of a lossless picture, 1 to 7; nil of any other, and where its scans differ.
    public var losslessPredictor: Int?
    /// The number of low bits that a lossless picture has lost (ITU-T T.81 §H.1.2.1).
    public var pointTransform: Int
    /// Whether a quantization table has 16-bit entries, which baseline does not allow (ITU-T T.81 §B.2.4.1).
    public var hasWideQuantizationTables: Bool
    /// Whether no entry of a quantization table is above 255.
    public var quantizationFitsEightBits: Bool
    /// Whether the scans name no other Huffman tables than baseline has, 0 and 1 (ITU-T T.81 Table B.3).
    public var usesBaselineTables: Bool
    /// Where the height stands if it does so in a DNL segment after the first scan and not in the frame header.
    public var heightPlaces: JPEGHeightPlaces?
    /// From the first SOI to one past the true EOI, in bytes of the file; to the file's end when there is no EOI.
    public var imageRange: Range<Int64>
    /// The bytes after the EOI: another picture (MPO), a film (motion photo) or padding.
    public var trailingByteCount: Int64
    /// Whether the whole picture is there.
    public var integrity: MediaIntegrity
    /// How much of a broken picture is there, 0 to 1, of a progressive one at least coarsely; nil when it cannot be told.
    public var completeFraction: Double?

    /// The EXIF orientation, 1 to 8; nil when none is given.
    public var orientation: Int? { exif?.orientation }

    /// Whether the height stands in a DNL segment after the first scan (ITU-T T.81 §B.2.5).
    public var heightIsInDNL: Bool { heightPlaces != nil }

    /// Makes a description of a picture without metadata, for the rest to be set.
    public init(
        process: JPEGProcess, width: Int, height: Int, bitsPerSample: Int = 8,
        components: [JPEGComponent],
        colour: JPEGColourDecision, imageRange: Range<Int64>, integrity: MediaIntegrity = .complete
    ) {
        self.process = process
        self.width = width
        self.height = height
        self.bitsPerSample = bitsPerSample
        self.components = components
        self.colour = colour
        self.segments = []
        self.strayByteCount = 0
        self.hasJFIF = false
        self.adobeTransform = nil
        self.exif = nil
        self.iccSegmentCount = 0
        self.iccProfile = nil
        self.hasXMP = false
        self.restartInterval = 0
        self.scanCount = 1
        self.losslessPredictor = nil
        self.pointTransform = 0
        self.hasWideQuantizationTables = false
        self.quantizationFitsEightBits = true
        self.usesBaselineTables = true
        self.heightPlaces = nil
        self.imageRange = imageRange
        self.trailingByteCount = 0
        self.integrity = integrity
        self.completeFraction = nil
    }
}
