package import DICOMUpperLayer
package import NIOCore
import NIOPosix
import NIOSSL

/// Opens associations.
package struct DICOMClient: Sendable {
    /// The longest P-DATA-TF body that we take in: answers are short.
    package static let maximumLength = MaximumLength.bytes(65_536)

    private let group: any EventLoopGroup

    /// Makes a client whose connections run on the threads of a group.
    package init(group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton) {
        self.group = group
    }

    /// Connects, negotiates, runs `body`, and releases.
    ///
    /// When `body` throws while an operation is outstanding, or its task is cancelled, the association is aborted.
    ///
    /// - Throws: what `body` throws; and `connectionFailed`, `timedOut`, `rejected`, `aborted`, `closedByPeer`,
    ///   `protocolViolation`, `tlsFailed` or `invalidRequest` when there is no association to lend.
    package func withAssociation<Outcome>(
        to peer: DICOMPeer, proposing contexts: [ProposedContext], userIdentity: UserIdentity? = nil,
        _ body: (DICOMAssociation) async throws -> Outcome
    ) async throws -> Outcome {
        let association = try await open(peer, contexts, userIdentity)
        do {
            let outcome = try await body(association)
            await association.release()
            return outcome
        } catch {
            await association.release()
            throw error
        }
    }

    private func open(
        _ peer: DICOMPeer, _ contexts: [ProposedContext], _ userIdentity: UserIdentity?
    ) async throws -> DICOMAssociation {
        let request: AAssociateRequest
        do throws(UpperLayerError) {
            request = try AssociationProposal(
                called: peer.calledAETitle, calling: peer.callingAETitle, contexts: contexts,
                maximumLength: DICOMClient.maximumLength, implementation: .own, userIdentity: userIdentity
            ).request()
        } catch {
            throw DICOMNetworkError.invalidRequest(peer, "\(error)")
        }
        let security = try tlsContext(peer)
        let eventLoop = group.next()
        let established = eventLoop.makePromise(of: NegotiatedAssociation.self)
        let ended = eventLoop.makePromise(of: Void.self)
        let channel: any Channel
        do {
            channel = try await bootstrap(eventLoop, peer, security, request, established, ended)
                .connect(host: peer.host, port: peer.port).get()
        } catch {
            established.fail(error)
            ended.succeed()
            if let timeout = error as? ChannelError, case .connectTimeout = timeout {
                throw DICOMNetworkError.timedOut(peer, .connection)
            }
            throw DICOMNetworkError.connectionFailed(peer, error)
        }
        let negotiated: NegotiatedAssociation
        do {
            negotiated = try await withTaskCancellationHandler {
                try await established.futureResult.get()
            } onCancel: {
                channel.close(promise: nil)
            }
        } catch {
            throw Task.isCancelled ? DICOMNetworkError.cancelled(peer) : error
        }
        let handler = try await eventLoop.submit {
            NIOLoopBound(
                try channel.pipeline.syncOperations.handler(type: AssociationHandler.self), eventLoop: eventLoop)
        }.get()
        return DICOMAssociation(
            peer: peer, negotiated: negotiated, channel: channel, handler: handler, ended: ended.futureResult)
    }

    private func tlsContext(_ peer: DICOMPeer) throws(DICOMNetworkError) -> NIOSSLContext? {
        guard let security = peer.transportSecurity else { return nil }
        do { return try security.clientContext() } catch { throw .tlsFailed(peer, error) }
    }

    private func bootstrap(
        _ eventLoop: any EventLoop, _ peer: DICOMPeer, _ security: NIOSSLContext?, _ request: AAssociateRequest,
        _ established: EventLoopPromise<NegotiatedAssociation>, _ ended: EventLoopPromise<Void>
    ) -> ClientBootstrap {
        ClientBootstrap(group: eventLoop)
            .connectTimeout(TimeAmount(peer.connectTimeout))
            .channelOption(.tcpOption(.tcp_nodelay), value: 1)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if let security {
                        // An address has no name to indicate (RFC 6066 §3); the certificate is checked against it.
                        let name = (try? SocketAddress(ipAddress: peer.host, port: 0)) == nil ? peer.host : nil
                        try pipeline.addHandler(try NIOSSLClientHandler(context: security, serverHostname: name))
                    }
                    let limits = PDULimits(announcedMaximumLength: DICOMClient.maximumLength)
                    try pipeline.addHandler(ByteToMessageHandler(PDUFrameDecoder(limits: limits)))
                    try pipeline.addHandler(
                        AssociationHandler(peer: peer, request: request, established: established, ended: ended))
                }
            }
    }
}
