/// The dictionary of a PDF's newest trailer: that of a cross-reference table, or of a cross-reference stream
/// (ISO 32000-1 §7.5.5, §7.5.8).
struct PDFTrailer {
    /// How much of a cross-reference table is searched for its trailer: more than a million objects.
    private static let tableReach: Int64 = 32 << 20
    /// The longest dictionary that is read, in bytes.
    private static let dictionaryReach: Int64 = 1 << 16

    private let keys: Set<String>

    /// Reads the trailer whose table or stream begins at `place`; nil where none does, or it does not end before `limit`.
    init?(at place: Int64, before limit: Int64, in window: inout MediaWindow) throws(MediaError) {
        let blanks = Int64(try window.run(at: place, minimum: 64).prefix(64).prefix(while: PDFInspection.isBlank).count)
        let start = place + blanks
        let head = Array(try window.run(at: start, minimum: 64).prefix(64))
        let dictionary: Int64
        if head.starts(with: Array("xref".utf8)) {
            guard let found = try Self.find("trailer", from: start, before: limit, in: &window) else { return nil }
            dictionary = found
        } else {
            guard let length = Self.objectHeaderLength(head) else { return nil }
            dictionary = start + Int64(length)
        }
        guard dictionary < limit,
            let bytes = try window.bytes(at: dictionary, count: Int(min(limit - dictionary, Self.dictionaryReach))),
            let keys = PDFDictionaryKeys.read(bytes)
        else { return nil }
        self.keys = keys
    }

    /// Whether the trailer has the entry, and not null.
    func has(_ key: String) -> Bool { keys.contains(key) }

    /// How long `12 0 obj` is, with which an object begins; nil where none does.
    private static func objectHeaderLength(_ head: [UInt8]) -> Int? {
        var rest = head[...]
        for _ in 0..<2 {
            let digits = rest.prefix(while: PDFInspection.isDigit)
            guard (1...10).contains(digits.count) else { return nil }
            rest = rest.dropFirst(digits.count)
            guard let blank = rest.first, PDFInspection.isBlank(blank) else { return nil }
            rest = rest.drop(while: PDFInspection.isBlank)
        }
        let keyword = Array("obj".utf8)
        return rest.starts(with: keyword) ? rest.startIndex + keyword.count : nil
    }

    /// The place behind the next such word.
    private static func find(
        _ word: String, from start: Int64, before limit: Int64, in window: inout MediaWindow
    ) throws(MediaError) -> Int64? {
        let pattern = Array(word.utf8)
        let end = min(limit, start + min(tableReach, Int64.max - start))
        var place = start
        while place < end {
            let count = Int(min(end - place, 1 << 16))
            guard let bytes = try window.bytes(at: place, count: count) else { return nil }
            if let found = bytes.firstRange(of: pattern) { return place + Int64(found.upperBound) }
            guard count > pattern.count else { return nil }
            // The word may begin in this run and end in the next.
            place += Int64(count - pattern.count + 1)
        }
        return nil
    }
}
