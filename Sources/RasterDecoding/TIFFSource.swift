import CRaster
import SystemPackage

/// The rows of one page of a TIFF through libtiff: strips of all samples row by row, tiles and planes band by band.
final class TIFFSource: RasterSource {
    private let reader: OpaquePointer
    private let layout: vignette_tiff_layout
    private let unpacking: TIFFUnpacking
    private let isBanded: Bool
    private var stored: [UInt8]
    /// The samples of a band of rows, and where it begins.
    private var band: [UInt8] = []
    private var row = 0

    /// Opens the page of the given index; the descriptor is used up.
    init(_ input: FileDescriptor, page: Int, memory: Int64) throws(RasterDecodingError) {
        guard let reader = vignette_tiff_open(input.rawValue, memory) else { throw .tooLarge(0) }
        var layout = vignette_tiff_layout()
        guard let page = UInt32(exactly: page), vignette_tiff_select(reader, page, &layout) == 0 else {
            let words = String(cString: vignette_tiff_message(reader))
            vignette_tiff_close(reader)
            throw .damaged(words)
        }
        do throws(RasterDecodingError) {
            unpacking = try TIFFUnpacking(layout, reader)
            isBanded = layout.isTiled != 0 || layout.isPlanar != 0
            // The library writes a whole row or piece, whatever its header says of the picture.
            let room = isBanded ? layout.pieceSize : layout.rowLength
            stored = Array(repeating: 0, count: try heldByteCount(Int(clamping: room)))
            let samplesInRow = Int(layout.width) * (layout.isPlanar != 0 ? 1 : Int(layout.samplesPerPixel))
            let rowBytes = (samplesInRow * Int(layout.bitsPerSample) + 7) / 8
            guard Int(clamping: layout.rowLength) >= rowBytes else { throw RasterDecodingError.changed }
            if isBanded {
                let rows = min(layout.pieceLength, layout.height)
                band = Array(
                    repeating: 0,
                    count: try heldByteCount(Int(rows), Int(layout.width), Int(layout.samplesPerPixel)))
            }
        } catch {
            vignette_tiff_close(reader)
            throw error
        }
        self.reader = reader
        self.layout = layout
    }

    deinit { vignette_tiff_close(reader) }

    var width: Int { Int(layout.width) }
    var height: Int { Int(layout.height) }
    var channels: Int { unpacking.channels }
    private var samples: Int { Int(layout.samplesPerPixel) }

    func readRow(into out: inout [UInt8]) throws(RasterDecodingError) {
        guard row < height, out.count == width * channels else { throw .changed }
        if isBanded {
            let rows = Int(layout.pieceLength)
            if row % rows == 0 { try readBand() }
            unpacking.colour(band[(row % rows) * width * samples..<(row % rows + 1) * width * samples], &out)
        } else {
            guard vignette_tiff_read_row(reader, UInt32(row), &stored) == 0 else { throw failure }
            var line = [UInt8](repeating: 0, count: width * samples)
            unpacking.spread(stored[...], count: width * samples, into: &line, at: 0, step: 1)
            unpacking.colour(line[...], &out)
        }
        row += 1
    }

    /// Reads all pieces that lie beside each other, of all planes, into the band.
    private func readBand() throws(RasterDecodingError) {
        let planes = layout.isPlanar != 0 ? samples : 1
        let samplesInPiece = samples / planes
        let rows = min(Int(layout.pieceLength), height - row)
        let rowLength = Int(layout.pieceRowLength)
        for plane in 0..<planes {
            for column in stride(from: 0, to: width, by: max(1, Int(layout.pieceWidth))) {
                let columns = min(Int(layout.pieceWidth), width - column)
                let got = vignette_tiff_read_piece(
                    reader, UInt32(column), UInt32(row), UInt16(plane), &stored, UInt64(stored.count))
                guard got >= Int64(rows) * Int64(rowLength), got <= Int64(stored.count),
                    rowLength * 8 >= columns * samplesInPiece * Int(layout.bitsPerSample)
                else { throw failure }
                for line in 0..<rows {
                    unpacking.spread(
                        stored[(line * rowLength)...], count: columns * samplesInPiece, into: &band,
                        at: (line * width + column) * samples + plane, step: planes)
                }
            }
        }
    }

    private var failure: RasterDecodingError { .damaged(String(cString: vignette_tiff_message(reader))) }
}
