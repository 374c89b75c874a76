package import DICOMCore
package import DICOMUpperLayer
import NIOCore
import Synchronization

/// An established association, lent by `DICOMClient.withAssociation`.
///
/// One operation at a time; it may stay open and idle in between for as long as the peer lets it.
package final class DICOMAssociation: Sendable {
    /// Whom we talk to.
    package let peer: DICOMPeer
    /// What was agreed.
    package let negotiated: NegotiatedAssociation
    let channel: any Channel
    let handler: NIOLoopBound<AssociationHandler>
    private let ended: EventLoopFuture<Void>
    private let lastMessageID = Atomic<UInt16>(0)

    init(
        peer: DICOMPeer, negotiated: NegotiatedAssociation, channel: any Channel,
        handler: NIOLoopBound<AssociationHandler>, ended: EventLoopFuture<Void>
    ) {
        self.peer = peer
        self.negotiated = negotiated
        self.channel = channel
        self.handler = handler
        self.ended = ended
    }

    /// The contexts that may be used.
    package var acceptedContexts: [AcceptedContext] { negotiated.contexts }

    /// The longest P-DATA-TF body that the peer takes in.
    package var peerMaximumLength: MaximumLength { negotiated.acceptorMaximumLength }

    /// Whether instances of this class may be sent in this encoding.
    package func isAccepted(sopClass: UID, transferSyntax: UID) -> Bool {
        negotiated.context(for: sopClass, transferSyntax: transferSyntax) != nil
    }

    /// Whether the association is still established, as far as the peer has let us know.
    package var isOpen: Bool {
        get async {
            let handler = handler
            return (try? await channel.eventLoop.submit { handler.value.failure == nil }.get()) ?? false
        }
    }

    /// Returns when the connection is gone, whoever closed it.
    package func waitUntilClosed() async {
        try? await ended.get()
    }

    /// Asks whether the peer is there (C-ECHO).
    ///
    /// - Throws: `noAcceptedContext`, `refused`, and whatever ends an association.
    package func echo() async throws {
        let context = try context(for: .verification)
        let messageID = nextMessageID()
        let status = try await perform { handler, promise in
            try handler.begin(.echo(messageID: messageID, promise))
            try handler.send(.echoRequest(EchoRequest(messageID: messageID)), dataSet: nil, on: context.id)
        }
        guard status.category == .success else { throw DICOMNetworkError.refused(peer, "C-ECHO", status) }
    }

    /// Asks what the peer holds (C-FIND), and stops it after `limit` matches.
    ///
    /// - Parameter identifier: the keys, with Query/Retrieve Level where the model wants one.
    /// - Returns: the matches in the order in which they came; one that cannot be read is a protocol violation.
    /// - Throws: `noAcceptedContext`, `refused` with the peer's status, and whatever ends an association.
    package func find(sopClass: UID, identifier: DataSet, limit: Int = 1000) async throws -> [DataSet] {
        let context = try context(for: sopClass)
        let encoding: Encoding
        let keys: [UInt8]
        do {
            encoding = try Encoding(transferSyntax: context.transferSyntax)
            keys = try DataSetEncoder(transferSyntaxEncoding: encoding).encode(identifier)
        } catch {
            throw DICOMNetworkError.invalidRequest(peer, "the query cannot be written: \(error)")
        }
        let messageID = nextMessageID()
        let peer = peer
        let matches: [[UInt8]] = try await perform { handler, promise in
            let query = QueryOperation(messageID: messageID, limit: limit)
            try handler.begin(.find(query, context.id, promise, peer))
            try handler.send(
                .findRequest(FindRequest(messageID: messageID, sopClass: sopClass)), dataSet: keys, on: context.id)
        }
        do throws(DICOMDecodingError) {
            return try matches.map { bytes throws(DICOMDecodingError) in
                try DataSetDecoder(transferSyntaxEncoding: encoding).decode(bytes)
            }
        } catch {
            throw DICOMNetworkError(.protocolViolation, "\(peer) answered the query with what is no data set: \(error)")
        }
    }

    /// Sends an instance (C-STORE) and gives back what the peer answered, be it success, warning or failure.
    ///
    /// Command and first data leave in one write; at most two blocks are in memory.
    ///
    /// - Throws: `noAcceptedContext` and `invalidRequest` before anything is sent; `sourceUnreadable` when the source
    ///   fails, after which the association is aborted; and whatever ends an association, then with
    ///   `isOutcomeUnknown`.
    package func store(
        sopClass: UID, sopInstance: UID, transferSyntax: UID, source: some InstanceSource
    ) async throws -> StoreResponse {
        guard let context = negotiated.context(for: sopClass, transferSyntax: transferSyntax) else {
            throw noContext(sopClass, transferSyntax)
        }
        return try await cancellable {
            try await StoreSender(association: self, source: source)
                .send(sopClass: sopClass, sopInstance: sopInstance, on: context)
        }
    }

    /// Releases, or aborts when an operation is outstanding, and waits until the connection is gone.
    func release() async {
        let handler = handler
        channel.eventLoop.execute { handler.value.release() }
        await waitUntilClosed()
    }

    /// The next Message ID.
    func nextMessageID() -> UInt16 { lastMessageID.wrappingAdd(1, ordering: .relaxed).newValue }

    // MARK: -

    /// Runs what begins an operation on the event loop, and waits for its outcome.
    private func perform<Outcome: Sendable>(
        _ begin: @escaping @Sendable (AssociationHandler, EventLoopPromise<Outcome>) throws -> Void
    ) async throws -> Outcome {
        let handler = handler
        let promise = channel.eventLoop.makePromise(of: Outcome.self)
        return try await cancellable {
            channel.eventLoop.execute {
                do { try begin(handler.value, promise) } catch { promise.fail(error) }
            }
            return try await promise.futureResult.get()
        }
    }

    /// Aborts the association when the task is cancelled.
    private func cancellable<Outcome>(_ body: () async throws -> Outcome) async throws -> Outcome {
        let handler = handler
        let channel = channel
        let peer = peer
        return try await withTaskCancellationHandler {
            try await body()
        } onCancel: {
            channel.eventLoop.execute { handler.value.abort(.cancelled(peer)) }
        }
    }

    private func context(for sopClass: UID) throws(DICOMNetworkError) -> AcceptedContext {
        guard let context = negotiated.context(for: sopClass) else { throw noContext(sopClass, nil) }
        return context
    }

    private func noContext(_ sopClass: UID, _ transferSyntax: UID?) -> DICOMNetworkError {
        let encoding = transferSyntax.map { " in \($0.name ?? $0.rawValue)" } ?? ""
        let reason =
            switch negotiated.refusals[sopClass] {
            case .abstractSyntaxNotSupported: "it does not know the class"
            case .transferSyntaxesNotSupported: "it takes the class, but in none of the encodings offered"
            case .userRejection: "it does not want the class from us"
            case .noReason: "it gives no reason"
            case .acceptance, nil: "it was not agreed on"
            }
        return DICOMNetworkError(
            .noAcceptedContext,
            "\(peer) does not take \(sopClass.name ?? sopClass.rawValue)\(encoding): \(reason). Have it enabled there.")
    }
}
