import DICOMUpperLayer
import NIOCore

/// What the channel hands up: a PDU that was read, the body of a P-DATA-TF left in its buffer, or the end of sense.
enum InboundFrame: Sendable {
    /// Any PDU but P-DATA-TF.
    case control(ProtocolDataUnit)
    /// The body of a P-DATA-TF, to be walked with `PresentationDataValueCursor`.
    case data(ByteBuffer)
    /// What came is no PDU; nothing more will follow.
    case invalid(UpperLayerError)
}

/// Cuts the stream into PDUs and leaves bulk data in the buffer that it arrived in.
struct PDUFrameDecoder: ByteToMessageDecoder {
    typealias InboundOut = InboundFrame

    private let limits: PDULimits
    private var hasFailed = false

    init(limits: PDULimits) {
        self.limits = limits
    }

    mutating func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) -> DecodingState {
        guard !hasFailed else {
            buffer.moveReaderIndex(to: buffer.writerIndex)
            return .needMoreData
        }
        do throws(UpperLayerError) {
            guard let frame = try nextFrame(&buffer) else { return .needMoreData }
            context.fireChannelRead(NIOAny(frame))
        } catch {
            hasFailed = true
            context.fireChannelRead(NIOAny(InboundFrame.invalid(error)))
        }
        return .continue
    }

    mutating func decodeLast(
        context: ChannelHandlerContext, buffer: inout ByteBuffer, seenEOF: Bool
    ) -> DecodingState {
        decode(context: context, buffer: &buffer)
    }

    private func nextFrame(_ buffer: inout ByteBuffer) throws(UpperLayerError) -> InboundFrame? {
        let start = buffer.readerIndex
        guard let type = buffer.getInteger(at: start, as: UInt8.self),
            let length = buffer.getInteger(at: start + 2, as: UInt32.self)
        else { return nil }
        let header = try PDUHeader(type: type, bodyLength: length, limits: limits)
        guard buffer.readableBytes >= PDUHeader.length + header.bodyLength else { return nil }
        buffer.moveReaderIndex(forwardBy: PDUHeader.length)
        guard let body = buffer.readSlice(length: header.bodyLength) else { return nil }
        switch header.kind {
        case .dataTransfer: return .data(body)
        case .associateRequest, .associateAccept, .associateReject, .releaseRequest, .releaseResponse, .abort:
            return .control(try ProtocolDataUnit(header.kind, body: Array(body.readableBytesView)))
        }
    }
}

/// Walks the fragments in the body of a P-DATA-TF without copying them.
struct PresentationDataValueCursor {
    private var body: ByteBuffer
    private var isFirst = true

    init(_ body: ByteBuffer) {
        self.body = body
    }

    /// The next fragment; nil after the last.
    mutating func next() throws(UpperLayerError) -> (header: PresentationDataValueHeader, data: ByteBuffer)? {
        // A P-DATA-TF holds at least one fragment.
        guard body.readableBytes > 0 || isFirst else { return nil }
        isFirst = false
        guard
            let (length, context, control) = body.readMultipleIntegers(as: (UInt32, UInt8, UInt8).self)
        else { throw UpperLayerError(.truncated, "P-DATA-TF: the header of a fragment is cut off") }
        let header = try PresentationDataValueHeader(itemLength: length, contextID: context, control: control)
        guard let data = body.readSlice(length: header.dataLength) else {
            throw UpperLayerError(
                .truncated, "P-DATA-TF: a fragment of \(header.dataLength) bytes expected, \(body.readableBytes) found")
        }
        return (header, data)
    }
}
