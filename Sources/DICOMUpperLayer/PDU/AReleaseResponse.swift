import ByteCodec

/// A-RELEASE-RP: the other side agrees to the end (PS3.8 §9.3.7).
public struct AReleaseResponse: Equatable, Sendable {
    /// Makes the PDU.
    public init() {}

    init(body: [UInt8]) throws(UpperLayerError) {
        var reader = FieldReader(body, subject: "A-RELEASE-RP")
        try reader.skip(4, "reserved")
    }

    func encodeBody(into writer: inout ByteWriter) {
        writer.write(UInt32(0), .big)
    }
}
