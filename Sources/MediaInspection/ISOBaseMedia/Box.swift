/// The frame of one box of an ISO base media file (ISO/IEC 14496-12 §4.2).
struct Box {
    let type: FourCharacterCode
    /// Where the box begins, in bytes from the start of the file.
    let start: Int64
    /// Where its content begins.
    let content: Int64
    /// Where its content ends within its parent.
    let end: Int64
    /// Whether the box claims to reach past its parent, or past the file.
    let isCutOff: Bool

    /// The bytes of content that are there.
    var contentCount: Int64 { end - content }
}
