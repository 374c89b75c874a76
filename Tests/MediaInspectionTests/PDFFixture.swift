/// A PDF of one empty page, whole unless a test spoils it.
struct PDFFixture {
    /// What stands before the header.
    var junk: [UInt8] = []
    /// More entries of the trailer.
    var trailerEntries = ""
    /// Whether the index is a stream (PDF 1.5) and not a table.
    var hasIndexStream = false
    /// Whether offsets count from the header and not from the file's start.
    var countsFromHeader = true
    /// What is added to the place that the end names.
    var indexShift = 0
    /// What stands behind the end-of-file marker.
    var tail: [UInt8] = Array("\n".utf8)

    /// The file.
    var bytes: [UInt8] {
        let header = Array("%PDF-1.7\n%\u{E9}\u{E9}\n".utf8)
        let objects = Array(
            """
            1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj
            2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj
            3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n
            """.utf8)
        let origin = countsFromHeader ? 0 : junk.count
        let index = origin + header.count + objects.count + indexShift
        let entries = "/Size 4 /Root 1 0 R \(trailerEntries)"
        let trailer =
            hasIndexStream
            ? "4 0 obj\n<< /Type /XRef /W [1 2 1] /Length 4 \(entries) >>\nstream\n0000\nendstream\nendobj\n"
            : "xref\n0 1\n0000000000 65535 f \ntrailer\n<< \(entries) >>\n"
        return junk + header + objects + Array("\(trailer)startxref\n\(index)\n%%EOF".utf8) + tail
    }
}
