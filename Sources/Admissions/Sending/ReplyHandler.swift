import HL7
import NIOCore

/// Takes the receiver's frames out of the stream.
final class ReplyHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = [UInt8]

    private var framing = MLLPFrameMachine(maximumBytes: 1 << 20)

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        for action in framing.receive(Self.unwrapInboundIn(data).readableBytesView) {
            switch action {
            case .deliver(let payload): context.fireChannelRead(Self.wrapInboundOut(payload))
            case .noteCommit, .noteProbe, .noteDiscarded: break
            case .refuse, .fail: context.close(promise: nil)
            }
        }
    }
}
