/// The encodings of East Asia whose tables are too large for this module.
public enum MultiByteEncoding: Sendable, CaseIterable {
    /// JIS X 0208 in two bytes, and JIS X 0212 in three that begin with 8F.
    case eucJapanese
    /// GB 18030, of which GB 2312 and GBK are parts.
    case gb18030
    /// KS X 1001 in two bytes, with the syllables that Windows adds.
    case korean
    /// Big5 with the characters of Hong Kong.
    case big5
    /// CNS 11643.
    case eucTaiwanese
}

/// Knows the tables of the encodings of East Asia; the edge of the program gives one to the parser.
public protocol MultiByteDecoding: Sendable {
    /// The text of the bytes, with U+FFFD for what is no character; nil where the table is not there.
    ///
    /// A byte that begins no character takes no other with it.
    func decode(_ bytes: [UInt8], in encoding: MultiByteEncoding) -> String?
}
