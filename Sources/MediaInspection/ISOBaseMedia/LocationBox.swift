/// A box of an MP4 or QuickTime file that says where the film was made.
///
/// To leave the place out without moving a byte, overwrite the four bytes of the type with `free` and the content with
/// zeros: players step over such a box (ISO/IEC 14496-12 §8.1.2).
public struct LocationBox: Sendable, Equatable {
    /// The box's type: `©xyz`, `loci`, `uuid`, or of an item in a list the number of its key.
    public let type: FourCharacterCode
    /// Where the four bytes of its type stand, in bytes of the file.
    public let typeRange: Range<Int64>
    /// Where its content stands, in bytes of the file.
    public let content: Range<Int64>

    /// Makes the record of a box.
    public init(type: FourCharacterCode, typeRange: Range<Int64>, content: Range<Int64>) {
        self.type = type
        self.typeRange = typeRange
        self.content = content
    }
}
