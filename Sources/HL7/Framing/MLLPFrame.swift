import ByteCodec

/// The bytes of the minimal lower layer protocol around a message: `0B` payload `1C 0D`.
public enum MLLPFrame {
    /// Begins a frame.
    public static let startBlock: UInt8 = 0x0B
    /// Ends the payload.
    public static let endBlock: UInt8 = 0x1C
    /// Ends the frame.
    public static let carriageReturn: UInt8 = 0x0D

    /// The frame around a payload, which must not itself hold the two bytes `1C 0D`.
    public static func encode(_ payload: some Collection<UInt8>) -> [UInt8] {
        var writer = ByteWriter(capacity: payload.count + 3)
        writer.write(startBlock)
        writer.write(contentsOf: payload)
        writer.write(endBlock)
        writer.write(carriageReturn)
        return writer.bytes
    }

    /// The commit frame of MLLP release 2: the payload was stored (`06`), or was not (`15`).
    public static func commit(isStored: Bool) -> [UInt8] {
        encode(CollectionOfOne(isStored ? UInt8(0x06) : 0x15))
    }
}
