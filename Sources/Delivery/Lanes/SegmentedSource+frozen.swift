package import CaptureModel
package import DICOMNetwork

extension SegmentedSource {
    /// Opens the file of a spool that an instance's ranges are of.
    ///
    /// - Throws: `ReadError` when it cannot be opened, or is shorter than a range.
    package convenience init(_ frozen: FrozenInstance, file path: String) throws {
        let pieces = frozen.pieces.map { piece in
            switch piece {
            case .bytes(let bytes): Piece.bytes(bytes)
            case .file(let range): Piece.file(range)
            }
        }
        // A rejection note is all in memory: it has no file.
        let hasFile = frozen.pieces.contains { if case .file = $0 { true } else { false } }
        try self.init(pieces, file: hasFile ? path : "/dev/null")
    }
}
