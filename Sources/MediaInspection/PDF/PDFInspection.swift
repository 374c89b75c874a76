/// Says what a PDF is from its header, its end and its newest trailer (ISO 32000-1 §7.5); no object is read.
enum PDFInspection {
    /// How many bytes may stand before the header: readers look for it in the first 1024 bytes.
    static let headerReach = 1024
    /// How many bytes may stand after the end-of-file marker, white space and zeros not counted.
    private static let endReach = 1024
    /// How many bytes of white space and zeros may fill the file up.
    private static let paddingReach: Int64 = 1 << 20

    /// The place of `%PDF-` and a digit in the first bytes of a file; nil where there is none.
    static func headerPlace(in head: [UInt8]) -> Int? {
        head.prefix(headerReach + marker.count + 1).firstRange(of: marker).flatMap { range in
            range.upperBound < head.count && isDigit(head[range.upperBound]) ? range.lowerBound : nil
        }
    }

    /// Describes a file whose first bytes hold the header.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        let length = window.length
        let head = Array(try window.run(at: 0, minimum: 2 * headerReach).prefix(2 * headerReach))
        guard let start = headerPlace(in: head) else {
            return .unsupported(kind: .unknown, reason: MediaKindName.unknown.sentence)
        }
        let version = head[(start + marker.count)...].prefix(8).prefix { isDigit($0) || $0 == UInt8(ascii: ".") }
        var document = PDFDescription(version: String(decoding: version, as: UTF8.self), byteCount: length)
        guard let end = try end(in: &window) else {
            document.integrity = .truncated(bytesPresent: length, defect: .documentEndMissing)
            return .document(document)
        }
        guard let place = end.indexPlace else {
            document.integrity = .damaged(defect: .documentIndexMissing, at: end.place)
            return .document(document)
        }
        // Where something stands before the header, some writers count from it and others from the file's start.
        for origin in start == 0 ? [0] : [Int64(start), 0] {
            let (index, overflow) = place.addingReportingOverflow(origin)
            guard !overflow, index < end.place else { continue }
            if let trailer = try PDFTrailer(at: index, before: end.place, in: &window), trailer.has("Root") {
                document.isEncrypted = trailer.has("Encrypt")
                return .document(document)
            }
        }
        document.integrity = .damaged(defect: .documentIndexMissing, at: min(place, length))
        return .document(document)
    }

    /// The last end-of-file marker, and what `startxref` before it says.
    private static func end(
        in window: inout MediaWindow
    ) throws(MediaError) -> (place: Int64, indexPlace: Int64?)? {
        let contentEnd = try contentEnd(in: &window)
        let tailStart = max(0, contentEnd - Int64(2 * endReach))
        guard let tail = try window.bytes(at: tailStart, count: Int(contentEnd - tailStart)),
            let marker = lastRange(of: endMarker, in: tail), tail.count - marker.upperBound <= endReach,
            // Behind the marker of an earlier revision, the beginning of the next one: the file was cut there.
            tail[marker.upperBound...].firstRange(of: Array(" obj".utf8)) == nil
        else { return nil }
        let place = tailStart + Int64(marker.lowerBound)
        guard let keyword = lastRange(of: Array("startxref".utf8), in: Array(tail[..<marker.lowerBound])) else {
            return (place, nil)
        }
        let digits = tail[keyword.upperBound..<marker.lowerBound].drop(while: isBlank).prefix(while: isDigit)
        return (place, Int64(String(decoding: digits, as: UTF8.self)))
    }

    /// Where the file ends without the white space and the zeros that fill it up.
    private static func contentEnd(in window: inout MediaWindow) throws(MediaError) -> Int64 {
        let step: Int64 = 4096
        var end = window.length
        while end > 0, window.length - end <= paddingReach {
            let start = max(0, end - step)
            guard let bytes = try window.bytes(at: start, count: Int(end - start)) else { return end }
            if let last = bytes.lastIndex(where: { !isBlank($0) }) { return start + Int64(last) + 1 }
            end = start
        }
        return end
    }

    private static let marker = Array("%PDF-".utf8)
    private static let endMarker = Array("%%EOF".utf8)

    private static func lastRange(of pattern: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        var place = bytes.count - pattern.count
        while place >= 0 {
            if bytes[place...].starts(with: pattern) { return place..<place + pattern.count }
            place -= 1
        }
        return nil
    }

    /// Whether the byte is white space or zero (ISO 32000-1 Table 1).
    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B || byte == 0
    }

    /// Whether the byte is a decimal digit.
    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
