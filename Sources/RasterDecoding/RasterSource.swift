import CRaster
import MediaInspection
import SystemPackage

/// A picture whose rows are read from the upper one down, 8 bits a sample.
protocol RasterSource {
    /// Columns.
    var width: Int { get }
    /// Rows.
    var height: Int { get }
    /// Samples of a pixel: 1 or 3, or with an alpha 2 or 4.
    var channels: Int { get }
    /// Whether an alpha that is zero in all pixels means that there is none, as writers of bitmaps have it.
    var ignoresEmptyAlpha: Bool { get }

    /// Reads the next row of `width * channels` bytes; called `height` times.
    mutating func readRow(into row: inout [UInt8]) throws(RasterDecodingError)
    /// Reads what stands behind the last row.
    mutating func finish() throws(RasterDecodingError)
}

extension RasterSource {
    var ignoresEmptyAlpha: Bool { false }
    func finish() throws(RasterDecodingError) {}
}

/// A product of sizes in bytes; nil when it has no number or is more than may be held in memory.
func heldByteCount(_ factors: Int...) throws(RasterDecodingError) -> Int {
    var product = 1
    for factor in factors {
        let (next, overflow) = product.multipliedReportingOverflow(by: factor)
        guard !overflow, next >= 0 else { throw .tooLarge(.max) }
        product = next
    }
    guard Int64(product) <= WrapDecision.maximumHeldByteCount else { throw .tooLarge(Int64(product)) }
    return product
}
