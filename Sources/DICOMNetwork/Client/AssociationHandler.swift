import DICOMUpperLayer
import NIOCore
import NIOSSL

/// Runs the association machine of a requestor on a channel.
///
/// Every event goes to a machine and its actions are performed here; what may be done when is decided there.
/// All of it happens on the channel's event loop.
final class AssociationHandler: ChannelInboundHandler {
    typealias InboundIn = InboundFrame
    typealias OutboundOut = ByteBuffer

    private let peer: DICOMPeer
    private let request: AAssociateRequest
    private let established: EventLoopPromise<NegotiatedAssociation>
    /// Completed when the connection is gone.
    let ended: EventLoopPromise<Void>
    private var context: ChannelHandlerContext?
    private var machine = AssociationStateMachine()
    private var negotiated: NegotiatedAssociation?
    private var assembler = MessageAssembler(contexts: [])
    private var operation = OutstandingOperation.none
    /// Why the association is of no more use; nil while it is.
    private(set) var failure: DICOMNetworkError?
    private var closingTimer: Scheduled<Void>?
    private var associationTimer: Scheduled<Void>?
    private var watch = ProgressWatch()

    init(
        peer: DICOMPeer, request: AAssociateRequest, established: EventLoopPromise<NegotiatedAssociation>,
        ended: EventLoopPromise<Void>
    ) {
        self.peer = peer
        self.request = request
        self.established = established
        self.ended = ended
    }

    /// How long the peer has to close after the last word (ARTIM).
    private static let closingTime = TimeAmount.seconds(2)
    /// How long the peer has at most to answer a release.
    private static let releaseTime = TimeAmount.seconds(5)

    // MARK: the channel

    func channelActive(context: ChannelHandlerContext) {
        self.context = context
        let limit = TimeAmount(peer.associationTimeout)
        let timer = NIOLoopBound(self, eventLoop: context.eventLoop)
        associationTimer = context.eventLoop.scheduleTask(in: limit) { timer.value.associationTimedOut() }
        handle(.associateRequested(request))
        handle(.transportConnected)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        watch.note(.now())
        switch unwrapInboundIn(data) {
        case .control(let pdu): handle(AssociationEvent(received: pdu))
        case .data(let body): handle(.dataReceived, body: body)
        case .invalid(let error): handle(.invalidReceived(error))
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if operation.isOutstanding { ImmediateAcknowledgement.arm(context.channel) }
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        switch error {
        case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError: fail(.tlsFailed(peer, error))
        case let error as DICOMNetworkError: fail(error)
        default: fail(.closedByPeer(peer))
        }
        context.close(promise: nil)
    }

    func channelInactive(context: ChannelHandlerContext) {
        handle(.transportClosed)
        fail(.closedByPeer(peer))
        associationTimer?.cancel()
        watch.stop()
        self.context = nil
        ended.succeed()
        context.fireChannelInactive()
    }

    // MARK: the machine

    /// Asks the machine and performs its answer; what it does not allow at this moment is left undone.
    private func handle(_ event: AssociationEvent, body: ByteBuffer? = nil) {
        guard let actions = try? machine.handle(event) else { return }
        for action in actions { perform(action, body: body) }
    }

    private func perform(_ action: AssociationAction, body: ByteBuffer?) {
        guard let context else { return }
        switch action {
        case .connect, .sendData: break  // The channel is open already; data are written by who asked.
        case .send(let pdu): context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: pdu.encoded)), promise: nil)
        case .startTimer:
            closingTimer?.cancel()
            let channel = context.channel
            closingTimer = context.eventLoop.scheduleTask(in: AssociationHandler.closingTime) {
                channel.close(promise: nil)
            }
        case .stopTimer: closingTimer?.cancel()
        case .close: context.close(promise: nil)
        case .tell(let indication): take(indication, body: body)
        }
    }

    private func take(_ indication: AssociationIndication, body: ByteBuffer?) {
        switch indication {
        case .requested: break  // Only an acceptor is told this.
        case .accepted(let answer, let request):
            associationTimer?.cancel()
            let negotiated = NegotiatedAssociation(request, answer)
            self.negotiated = negotiated
            assembler = MessageAssembler(contexts: Set(negotiated.contexts.map(\.id)))
            established.succeed(negotiated)
        case .rejected(let answer): fail(.rejected(peer, answer))
        case .data: if let body { receive(body) }
        case .releaseRequested:
            fail(.closedByPeer(peer))
            handle(.releaseAnswered)
        case .released: fail(.cancelled(peer))
        case .aborted(let abort): fail(.aborted(peer, abort))
        case .violated(let error): fail(.protocolViolation(peer, error))
        case .connectionLost: fail(.closedByPeer(peer))
        }
    }

    /// Notes why the association is of no more use, once, and tells everybody who waits.
    private func fail(_ error: DICOMNetworkError) {
        if failure == nil { failure = error }
        established.fail(failure ?? error)
        operation.fail(failure ?? error)
    }

    /// Aborts because of what the peer sent in its messages.
    private func violate(_ error: UpperLayerError) {
        fail(.protocolViolation(peer, error))
        handle(.abortRequested)
    }

    private func associationTimedOut() {
        guard negotiated == nil else { return }
        fail(.timedOut(peer, .association))
        handle(.abortRequested)
    }

    // MARK: messages

    private func receive(_ body: ByteBuffer) {
        var cursor = PresentationDataValueCursor(body)
        do throws(UpperLayerError) {
            while failure == nil, let (header, data) = try cursor.next() {
                switch try assembler.receive(header, bytes: { Array(data.readableBytesView) }) {
                case .incomplete: break
                case .command(let command, _): try follow(operation.receive(command))
                case .data(let isLast):
                    try follow(operation.receive(dataSet: Array(data.readableBytesView), isLast: isLast))
                }
            }
        } catch {
            violate(error)
        }
    }

    private func follow(_ next: OutstandingOperation.Next) throws(UpperLayerError) {
        switch next {
        case .goOn: break
        case .send(let command, let context): try send(command, dataSet: nil, on: context)
        case .abandon: abort(.cancelled(peer))
        case .violation(let error): throw error
        }
    }

    // MARK: what the association asks for

    /// Begins an operation, and the watch over its progress.
    ///
    /// - Throws: why the association is of no more use, or `invalidRequest` when another operation is outstanding.
    func begin(_ operation: OutstandingOperation) throws(DICOMNetworkError) {
        if let failure { throw failure }
        guard machine.maySendData else { throw .closedByPeer(peer) }
        guard !self.operation.isOutstanding else {
            throw .invalidRequest(peer, "one operation at a time is possible on an association.")
        }
        self.operation = operation
        watchProgress()
    }

    /// Sends a command, and the data set that belongs to it.
    func send(
        _ command: CommandSet, dataSet: [UInt8]?, on contextID: PresentationContextID
    ) throws(UpperLayerError) {
        guard let negotiated, let context else { return }
        var buffer = ByteBuffer()
        let limit = negotiated.acceptorMaximumLength
        buffer.writeMessage(try command.encoded(), isCommand: true, on: contextID, peerMaximumLength: limit)
        if let dataSet {
            buffer.writeMessage(dataSet, isCommand: false, on: contextID, peerMaximumLength: limit)
        }
        write(buffer, promise: context.eventLoop.makePromise())
    }

    /// Writes a block of whole PDUs of a C-STORE in one go.
    ///
    /// The promise fails, and nothing is written, unless that C-STORE is the operation that is outstanding.
    ///
    /// - Parameter isEnd: whether the block ends with the last fragment.
    func write(_ buffer: ByteBuffer, of store: OutstandingStore, isEnd: Bool, promise: EventLoopPromise<Void>) {
        guard operation.isStore(store) else {
            promise.fail(failure ?? DICOMNetworkError.cancelled(peer))
            return
        }
        if isEnd { promise.futureResult.whenSuccess { store.lastFragmentWritten() } }
        write(buffer, promise: promise)
    }

    private func write(_ buffer: ByteBuffer, promise: EventLoopPromise<Void>) {
        guard let context, (try? machine.handle(.dataRequested)) == [.sendData] else {
            promise.fail(failure ?? DICOMNetworkError.closedByPeer(peer))
            return
        }
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        promise.futureResult.whenSuccess { handler.value.noteWritten() }
        context.writeAndFlush(wrapOutboundOut(buffer), promise: promise)
    }

    private func noteWritten() {
        watch.note(.now())
        if let channel = context?.channel { ImmediateAcknowledgement.arm(channel) }
    }

    /// Asks the peer to release; nothing happens when the association is not established any more.
    func release() {
        guard !operation.isOutstanding else { return abort(.cancelled(peer)) }
        if failure == nil { failure = .cancelled(peer) }
        handle(.releaseRequested)
        guard let context else { return }
        let limit = TimeAmount(peer.associationTimeout)
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        associationTimer = context.eventLoop.scheduleTask(in: limit) {
            handler.value.abort(.cancelled(handler.value.peer))
        }
    }

    /// Aborts, and tells everybody who waits why.
    func abort(_ reason: DICOMNetworkError) {
        fail(reason)
        handle(.abortRequested)
    }

    // MARK: silence

    private func watchProgress() {
        guard let context else { return }
        let now = NIODeadline.now()
        watch.note(now)
        guard !watch.isRunning else { return }
        schedule(watchIn: AssociationHandler.lookInterval(TimeAmount(peer.responseTimeout)), context)
    }

    private func schedule(watchIn delay: TimeAmount, _ context: ChannelHandlerContext) {
        let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
        watch.timer = context.eventLoop.scheduleTask(in: delay) { handler.value.checkProgress() }
    }

    private func checkProgress() {
        watch.timer = nil
        guard operation.isOutstanding, let context else { return }
        watch.note(pending: UnsentBytes.count(context.channel), .now())
        let limit = TimeAmount(peer.responseTimeout)
        let idle = NIODeadline.now() - watch.lastProgress
        guard idle < limit else { return abort(.timedOut(peer, .operation)) }
        schedule(watchIn: min(limit - idle, AssociationHandler.lookInterval(limit)), context)
    }

    /// How often the unsent bytes are looked at: a few times within the limit, to see them move.
    private static func lookInterval(_ limit: TimeAmount) -> TimeAmount { .nanoseconds(limit.nanoseconds / 4) }
}
