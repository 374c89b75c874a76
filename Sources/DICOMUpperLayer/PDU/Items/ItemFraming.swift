import ByteCodec

/// The types of the items within association PDUs (PS3.8 §9.3.2, §D.3; PS3.7 §D.3.3).
enum ItemType {
    static let applicationContext: UInt8 = 0x10
    static let presentationContextProposal: UInt8 = 0x20
    static let presentationContextResult: UInt8 = 0x21
    static let abstractSyntax: UInt8 = 0x30
    static let transferSyntax: UInt8 = 0x40
    static let userInformation: UInt8 = 0x50
    static let maximumLength: UInt8 = 0x51
    static let implementationClassUID: UInt8 = 0x52
    static let asynchronousOperationsWindow: UInt8 = 0x53
    static let roleSelection: UInt8 = 0x54
    static let implementationVersionName: UInt8 = 0x55
    static let extendedNegotiation: UInt8 = 0x56
    static let commonExtendedNegotiation: UInt8 = 0x57
    static let userIdentityRequest: UInt8 = 0x58
    static let userIdentityResponse: UInt8 = 0x59
}

extension FieldReader {
    /// Reads the frame of an item: type, a reserved byte, a length of 16 bits, and so many bytes.
    mutating func item() throws(UpperLayerError) -> (type: UInt8, body: FieldReader) {
        let type = try uint8("item type")
        try skip(1, "reserved")
        let length = try uint16("item length")
        return (type, try part(Int(length), "item \(String(type, radix: 16, uppercase: true))H"))
    }
}

extension ByteWriter {
    /// Writes an item around what `body` writes.
    mutating func item(_ type: UInt8, _ body: (inout ByteWriter) -> Void) {
        write(type)
        write(0)
        let place = count
        write(UInt16(0), .big)
        body(&self)
        let length = count - place - 2
        precondition(length <= UInt16.max, "an item of an association PDU holds at most 65535 bytes")
        overwrite(UInt16(length), .big, at: place)
    }
}
