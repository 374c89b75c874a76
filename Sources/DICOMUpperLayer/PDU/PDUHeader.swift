/// The six bytes before every PDU: its type and the length of its body (PS3.8 §9.3.1).
public struct PDUHeader: Equatable, Sendable {
    /// The seven kinds of PDU.
    public enum Kind: UInt8, Sendable, CaseIterable {
        case associateRequest = 1
        case associateAccept = 2
        case associateReject = 3
        case dataTransfer = 4
        case releaseRequest = 5
        case releaseResponse = 6
        case abort = 7
    }

    /// The width of the header in bytes.
    public static let length = 6

    /// What kind of PDU follows.
    public let kind: Kind
    /// The number of bytes that follow the header.
    public let bodyLength: Int

    /// Takes the two fields of a header as they stood in the stream.
    ///
    /// - Throws: `unrecognizedPDU` for an unknown type, `tooLong` for a length beyond the limits.
    public init(type: UInt8, bodyLength: UInt32, limits: PDULimits) throws(UpperLayerError) {
        guard let kind = Kind(rawValue: type) else {
            // An alert or a handshake (RFC 8446 §5.1).
            let hint = (21...22).contains(type) ? ", which begins a TLS record: the other side speaks TLS" : ""
            throw UpperLayerError(.unrecognizedPDU, "a PDU type of 1 to 7 expected, \(type) found\(hint)")
        }
        let limit = limits.maximumBodyLength(of: kind)
        guard bodyLength <= limit else {
            throw UpperLayerError(
                .tooLong, "PDU of type \(type): at most \(limit) bytes expected, \(bodyLength) announced")
        }
        self.kind = kind
        self.bodyLength = Int(bodyLength)
    }
}

/// How long a PDU may be that we take in.
public struct PDULimits: Equatable, Sendable {
    /// What a peer may exceed our announced maximum by, in bytes: some count without the PDV's header, some with
    /// the PDU's.
    static let tolerance: UInt32 = 1024
    /// The longest body of any PDU but P-DATA-TF, in bytes.
    static let maximumControlLength: UInt32 = 1 << 20
    /// The longest body of a P-DATA-TF when no maximum was announced, in bytes.
    static let unlimitedDataLength: UInt32 = 64 << 20

    /// The longest body of a P-DATA-TF that we announced, in bytes.
    public let announcedMaximumLength: MaximumLength

    /// Makes limits for what was announced.
    public init(announcedMaximumLength: MaximumLength) {
        self.announcedMaximumLength = announcedMaximumLength
    }

    func maximumBodyLength(of kind: PDUHeader.Kind) -> UInt32 {
        switch kind {
        case .dataTransfer:
            switch announcedMaximumLength {
            case .unlimited: PDULimits.unlimitedDataLength
            case .bytes(let count):
                min(count, PDULimits.unlimitedDataLength) + PDULimits.tolerance
            }
        case .associateRequest, .associateAccept, .associateReject, .releaseRequest, .releaseResponse, .abort:
            PDULimits.maximumControlLength
        }
    }
}
