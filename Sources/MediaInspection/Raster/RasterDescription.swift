/// What a PNG, BMP or TIFF file says of itself.
public struct RasterDescription: Sendable, Equatable {
    /// The kinds of file.
    public enum Format: String, Sendable, Equatable, CaseIterable {
        /// Portable Network Graphics (ISO/IEC 15948).
        case png = "PNG"
        /// Windows bitmap.
        case bmp = "BMP"
        /// Tagged Image File Format 6.0.
        case tiff = "TIFF"
    }

    /// What the samples mean.
    public enum Colour: String, Sendable, Equatable, CaseIterable {
        /// Grey, black being zero once it is decoded.
        case grey
        /// Red, green and blue.
        case rgb
        /// Indices of a table of colours.
        case palette
        /// Luminance and colour differences, of a TIFF.
        case ycbcr
        /// Inks.
        case cmyk
        /// Anything else.
        case other
    }

    /// The kind of file.
    public var format: Format
    /// Columns as stored.
    public var width: Int
    /// Rows as stored.
    public var height: Int
    /// What the samples mean.
    public var colour: Colour
    /// Bits of one sample, or of one index.
    public var bitsPerSample: Int
    /// Whether pixels may be transparent.
    public var hasTransparency: Bool
    /// The number of pictures in the file: pages of a TIFF, frames of an animated PNG.
    public var pictureCount: Int
    /// Whether the rows come in passes (Adam7), so that a decoder must hold all of them.
    public var isInterlaced: Bool
    /// The place of the described picture among the directories of a TIFF, from 0; 0 for other files.
    public var pictureIndex: Int
    /// The lossy compression within the file, by the defined term of LossyImageCompressionMethod; nil for none.
    public var lossyMethod: String?
    /// How many bytes of the file hold the coded samples, of which a compression ratio is made; nil where it is not told.
    public var codedByteCount: Int64?
    /// How the file is compressed, in plain words, such as “LZW”; nil where the format has only one way.
    public var compression: String?
    /// What keeps the picture from being decoded although it is whole, in words that follow “The picture ”; nil for nothing.
    public var obstacle: String?
    /// Orientation by EXIF or TIFF, 1 to 8; nil when none is given.
    public var orientation: Int?
    /// The readable part of EXIF; nil when there is none, or none that can be read.
    public var exif: ExifMetadata?
    /// The size of the file in bytes.
    public var byteCount: Int64
    /// Whether the whole picture is there.
    public var integrity: MediaIntegrity

    /// Makes a description of a plain picture, for the rest to be set.
    public init(
        format: Format, width: Int, height: Int, colour: Colour, bitsPerSample: Int = 8, byteCount: Int64,
        integrity: MediaIntegrity = .complete
    ) {
        self.format = format
        self.width = width
        self.height = height
        self.colour = colour
        self.bitsPerSample = bitsPerSample
        self.hasTransparency = false
        self.pictureCount = 1
        self.isInterlaced = false
        self.pictureIndex = 0
        self.lossyMethod = nil
        self.codedByteCount = nil
        self.compression = nil
        self.obstacle = nil
        self.orientation = nil
        self.exif = nil
        self.byteCount = byteCount
        self.integrity = integrity
    }

    /// Samples of one pixel once decoded: 1 for grey, 3 for colours; an alpha that says nothing is left out.
    public var decodedSamplesPerPixel: Int { colour == .grey ? 1 : 3 }

    /// Bytes of the decoded picture, one for each sample.
    public var decodedByteCount: Int64 {
        let (pixels, overflow) = Int64(width).multipliedReportingOverflow(by: Int64(height))
        let (bytes, second) = pixels.multipliedReportingOverflow(by: Int64(decodedSamplesPerPixel))
        return overflow || second ? .max : bytes
    }
}
