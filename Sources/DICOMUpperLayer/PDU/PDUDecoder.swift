/// Turns a stream of bytes into PDUs, however the stream was cut on its way.
///
/// After the first error nothing more is given: where the next PDU begins is not known then.
public struct PDUDecoder: Sendable {
    private let limits: PDULimits
    private var pending: [UInt8] = []
    private var consumed = 0
    private var failure: UpperLayerError?

    /// Begins before the first byte.
    public init(limits: PDULimits) {
        self.limits = limits
    }

    /// The number of bytes taken in that do not make a whole PDU yet.
    public var pendingCount: Int { pending.count - consumed }

    /// Takes in the bytes that arrived.
    public mutating func append(_ bytes: some Sequence<UInt8>) {
        if consumed > 0 {
            pending.removeFirst(consumed)
            consumed = 0
        }
        pending.append(contentsOf: bytes)
    }

    /// The next whole PDU; nil until more bytes arrive.
    ///
    /// - Throws: `unrecognizedPDU`, `tooLong`, or what is wrong in the body; and the same again ever after.
    public mutating func next() throws(UpperLayerError) -> ProtocolDataUnit? {
        if let failure { throw failure }
        do throws(UpperLayerError) {
            return try decode()
        } catch {
            failure = error
            throw error
        }
    }

    private mutating func decode() throws(UpperLayerError) -> ProtocolDataUnit? {
        guard pendingCount >= PDUHeader.length else { return nil }
        var reader = FieldReader(Array(pending[consumed..<consumed + PDUHeader.length]), subject: "PDU header")
        let type = try reader.uint8("type")
        try reader.skip(1, "reserved")
        let header = try PDUHeader(type: type, bodyLength: try reader.uint32("length"), limits: limits)
        guard pendingCount - PDUHeader.length >= header.bodyLength else { return nil }
        let start = consumed + PDUHeader.length
        consumed = start + header.bodyLength
        return try ProtocolDataUnit(header.kind, body: Array(pending[start..<consumed]))
    }
}
