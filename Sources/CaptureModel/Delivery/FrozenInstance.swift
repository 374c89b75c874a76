/// The bytes of a DICOM instance, fixed at the first sending: some in memory, the rest in a file of the spool.
///
/// The data set is its pieces in order; it is never written to disk. A second sending is the same object byte for byte.
public struct FrozenInstance: Hashable, Sendable {
    /// Which file of the spool the ranges are of.
    public enum BodyFile: String, Hashable, Sendable, CaseIterable {
        /// The capture as its device made it.
        case original
        /// What was made of it without loss, because no transfer syntax carries the original.
        case rewritten
    }

    /// A run of the data set.
    public enum Piece: Hashable, Sendable {
        /// These bytes.
        case bytes([UInt8])
        /// Bytes of the file, counted from its start.
        case file(Range<Int64>)

        /// The run's length in bytes.
        public var length: Int64 {
            switch self {
            case .bytes(let bytes): Int64(bytes.count)
            case .file(let range): Int64(range.count)
            }
        }
    }

    /// SOPClassUID.
    public let sopClassUID: UniqueIdentifier
    /// SOPInstanceUID.
    public let sopInstanceUID: UniqueIdentifier
    /// SeriesInstanceUID where it is not the capture's place in the exam: of a device's own object.
    public let seriesInstanceUID: UniqueIdentifier?
    /// The transfer syntax of the data set.
    public let transferSyntaxUID: UniqueIdentifier
    /// The file that holds the body.
    public let file: BodyFile
    /// The data set from its first byte to its last.
    public let pieces: [Piece]

    /// Makes an instance of its parts.
    public init(
        sopClassUID: UniqueIdentifier, sopInstanceUID: UniqueIdentifier, seriesInstanceUID: UniqueIdentifier? = nil,
        transferSyntaxUID: UniqueIdentifier, file: BodyFile = .original, pieces: [Piece]
    ) {
        self.sopClassUID = sopClassUID
        self.sopInstanceUID = sopInstanceUID
        self.seriesInstanceUID = seriesInstanceUID
        self.transferSyntaxUID = transferSyntaxUID
        self.file = file
        self.pieces = pieces
    }

    /// The length of the data set in bytes.
    public var length: Int64 { pieces.reduce(0) { $0 &+ $1.length } }
}
