import ByteCodec

/// A-RELEASE-RQ: one side has nothing more to send (PS3.8 §9.3.6).
public struct AReleaseRequest: Equatable, Sendable {
    /// Makes the PDU.
    public init() {}

    init(body: [UInt8]) throws(UpperLayerError) {
        var reader = FieldReader(body, subject: "A-RELEASE-RQ")
        try reader.skip(4, "reserved")
    }

    func encodeBody(into writer: inout ByteWriter) {
        writer.write(UInt32(0), .big)
    }
}
