import NIOCore

/// Makes the kernel acknowledge at once what arrives next (Linux `TCP_QUICKACK`).
///
/// Many archives leave Nagle's algorithm on and write the header of an answer apart from the rest: the rest then
/// waits for the acknowledgement of the header, which Linux delays by 40 ms. The option is not sticky, so it is set
/// again before each wait.
enum ImmediateAcknowledgement {
    private static let quickAcknowledgement = ChannelOptions.Types.SocketOption(
        level: .tcp, name: NIOBSDSocket.Option(rawValue: 12))

    /// Asks for it; where the option is not known, nothing happens but the delay.
    static func arm(_ channel: any Channel) {
        try? channel.syncOptions?.setOption(quickAcknowledgement, value: 1)
    }
}

/// Asks for immediate acknowledgement after each read, for a side that mostly receives.
final class ImmediateAcknowledgementHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    func channelActive(context: ChannelHandlerContext) {
        ImmediateAcknowledgement.arm(context.channel)
        context.fireChannelActive()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        ImmediateAcknowledgement.arm(context.channel)
        context.fireChannelReadComplete()
    }
}
