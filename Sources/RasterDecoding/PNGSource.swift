import CRaster
import SystemPackage

/// The rows of a PNG through libpng, without gamma or colour management.
final class PNGSource: RasterSource {
    private let reader: OpaquePointer
    private let layout: vignette_png_layout
    /// All rows of an interlaced picture, once they are read.
    private var held: [UInt8] = []
    private var row = 0

    init(_ input: FileDescriptor) throws(RasterDecodingError) {
        guard let reader = vignette_png_open(input.rawValue) else { throw .tooLarge(0) }
        var layout = vignette_png_layout()
        guard vignette_png_read_header(reader, &layout) == 0 else {
            let words = String(cString: vignette_png_message(reader))
            vignette_png_close(reader)
            throw .damaged(words)
        }
        self.reader = reader
        self.layout = layout
    }

    deinit { vignette_png_close(reader) }

    var width: Int { Int(layout.width) }
    var height: Int { Int(layout.height) }
    var channels: Int { Int(layout.channels) }
    private var rowLength: Int { Int(layout.rowLength) }

    func readRow(into row: inout [UInt8]) throws(RasterDecodingError) {
        guard row.count == rowLength, rowLength == width * channels, self.row < height else { throw .changed }
        if layout.passes == 1 {
            guard vignette_png_read_row(reader, &row) == 0 else { throw failure }
        } else {
            if held.isEmpty { try readPasses() }
            row.replaceSubrange(0..<rowLength, with: held[self.row * rowLength..<(self.row + 1) * rowLength])
        }
        self.row += 1
    }

    func finish() throws(RasterDecodingError) {
        guard vignette_png_finish(reader) == 0 else { throw failure }
    }

    private func readPasses() throws(RasterDecodingError) {
        var rows = [UInt8](repeating: 0, count: try heldByteCount(rowLength, height))
        let isRead = rows.withUnsafeMutableBufferPointer { rows in
            guard let start = rows.baseAddress else { return false }
            for _ in 0..<layout.passes {
                for row in 0..<height where vignette_png_read_row(reader, start + row * rowLength) != 0 { return false }
            }
            return true
        }
        guard isRead else { throw failure }
        held = rows
    }

    private var failure: RasterDecodingError { .damaged(String(cString: vignette_png_message(reader))) }
}
