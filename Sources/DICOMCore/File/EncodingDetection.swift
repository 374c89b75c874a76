/// Tells the encoding of a data set that comes without a transfer syntax.
enum EncodingDetection {
    /// The encoding as the first element looks: its tag in a group that data sets begin with, and after it two letters
    /// of a representation, or a length that the bytes have.
    static func encoding(of bytes: [UInt8], at offset: Int) throws(DICOMDecodingError) -> Encoding {
        guard offset < bytes.count else {
            throw DICOMDecodingError(.notDICOM, "a data set was expected, the bytes end", offset: offset)
        }
        if bytes.count - offset >= 8 {
            let field = bytes[offset..<offset + 8].map { Int($0) }
            let littleGroup = field[1] << 8 | field[0]
            let bigGroup = field[0] << 8 | field[1]
            if hasRepresentation(bytes, at: offset) {
                if firstGroups.contains(littleGroup) { return .explicitLittle }
                if firstGroups.contains(bigGroup) { return .explicitBig }
            }
            let length = field[7] << 24 | field[6] << 16 | field[5] << 8 | field[4]
            if firstGroups.contains(littleGroup), length <= bytes.count - offset - 8 { return .implicitLittle }
        }
        throw DICOMDecodingError(
            .notDICOM, "the prefix DICM or the first element of a data set was expected, neither found", offset: offset)
    }

    /// Whether the two bytes after a tag at the offset are the letters of a representation.
    static func hasRepresentation(_ bytes: [UInt8], at offset: Int) -> Bool {
        guard offset >= 0, bytes.count - offset >= 6 else { return false }
        return VR(letters: bytes[offset + 4], bytes[offset + 5]) != nil
    }

    /// The groups that a data set begins with: identification, and what may stand before it.
    private static let firstGroups = 0x0004...0x0010
}
