import ByteCodec

/// Any of the seven PDUs of PS3.8 §9.3.
public enum ProtocolDataUnit: Equatable, Sendable {
    case associateRequest(AAssociateRequest)
    case associateAccept(AAssociateAccept)
    case associateReject(AAssociateReject)
    case dataTransfer(PDataTransfer)
    case releaseRequest(AReleaseRequest)
    case releaseResponse(AReleaseResponse)
    case abort(AAbort)

    /// Reads the body of a PDU, the bytes after its header.
    ///
    /// - Throws: what is wrong with the first field that cannot be read.
    public init(_ kind: PDUHeader.Kind, body: [UInt8]) throws(UpperLayerError) {
        switch kind {
        case .associateRequest: self = .associateRequest(try AAssociateRequest(body: body))
        case .associateAccept: self = .associateAccept(try AAssociateAccept(body: body))
        case .associateReject: self = .associateReject(try AAssociateReject(body: body))
        case .dataTransfer: self = .dataTransfer(try PDataTransfer(body: body))
        case .releaseRequest: self = .releaseRequest(try AReleaseRequest(body: body))
        case .releaseResponse: self = .releaseResponse(try AReleaseResponse(body: body))
        case .abort: self = .abort(try AAbort(body: body))
        }
    }

    /// Which of the seven it is.
    public var kind: PDUHeader.Kind {
        switch self {
        case .associateRequest: .associateRequest
        case .associateAccept: .associateAccept
        case .associateReject: .associateReject
        case .dataTransfer: .dataTransfer
        case .releaseRequest: .releaseRequest
        case .releaseResponse: .releaseResponse
        case .abort: .abort
        }
    }

    /// Writes the PDU, header included.
    public var encoded: [UInt8] {
        var writer = ByteWriter()
        writer.write(kind.rawValue)
        writer.write(0)
        writer.write(UInt32(0), .big)
        switch self {
        case .associateRequest(let pdu): pdu.encodeBody(into: &writer)
        case .associateAccept(let pdu): pdu.encodeBody(into: &writer)
        case .associateReject(let pdu): pdu.encodeBody(into: &writer)
        case .dataTransfer(let pdu): pdu.encodeBody(into: &writer)
        case .releaseRequest(let pdu): pdu.encodeBody(into: &writer)
        case .releaseResponse(let pdu): pdu.encodeBody(into: &writer)
        case .abort(let pdu): pdu.encodeBody(into: &writer)
        }
        writer.overwrite(UInt32(truncatingIfNeeded: writer.count - PDUHeader.length), .big, at: 2)
        return writer.bytes
    }
}
