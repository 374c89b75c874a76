import DICOMCore
import DICOMUpperLayer
import NIOCore

/// Sends one instance: reads blocks of the source behind the headers of their fragments, and keeps at most two
/// blocks on their way.
struct StoreSender<Source: InstanceSource> {
    let association: DICOMAssociation
    let source: Source

    /// How much goes into one write, in bytes.
    private var blockLength: Int { 256 * 1024 }

    private var peer: DICOMPeer { association.peer }

    func send(sopClass: UID, sopInstance: UID, on context: AcceptedContext) async throws -> StoreResponse {
        let handler = association.handler
        let eventLoop = association.channel.eventLoop
        let response = eventLoop.makePromise(of: StoreResponse.self)
        let messageID = association.nextMessageID()
        let command: [UInt8]
        let store: OutstandingStore
        do throws(UpperLayerError) {
            command = try CommandSet.storeRequest(
                StoreRequest(messageID: messageID, sopClass: sopClass, sopInstance: sopInstance)
            ).encoded()
            store = OutstandingStore(
                try StoreOperation(
                    messageID: messageID, sopInstance: sopInstance, contextID: context.id,
                    commandLength: command.count, dataLength: source.length,
                    peerMaximumLength: association.peerMaximumLength))
        } catch {
            response.fail(error)
            throw DICOMNetworkError.invalidRequest(peer, "the instance cannot be sent: \(error)")
        }
        eventLoop.execute {
            do { try handler.value.begin(.store(store, response)) } catch {
                store.cancel()
                response.fail(error)
            }
        }
        do {
            try await sendBlocks(of: store, command)
        } catch {
            let reason = DICOMNetworkError(
                .sourceUnreadable, "The instance could not be read to its end, so \(peer) did not get it: \(error)")
            eventLoop.execute { handler.value.abort(reason) }
            // The last fragment never left: the peer cannot have taken it for whole.
            _ = try? await response.futureResult.get()
            throw reason
        }
        return try await response.futureResult.get()
    }

    /// Hands all fragments to the channel, unless an answer or the end of the association makes the rest needless.
    ///
    /// - Throws: only what the source throws: how the association ended is told by the answer's promise.
    private func sendBlocks(of store: OutstandingStore, _ command: [UInt8]) async throws {
        let handler = association.handler
        let eventLoop = association.channel.eventLoop
        var underway: [(buffer: ByteBuffer, written: EventLoopFuture<Void>)] = []
        var spare: [ByteBuffer] = []
        while true {
            let fragments = store.nextFragments(room: blockLength)
            guard !fragments.isEmpty else { break }
            var buffer = spare.popLast() ?? association.channel.allocator.buffer(capacity: blockLength)
            buffer.clear(minimumCapacity: fragments.reduce(0) { $0 + $1.wireLength })
            for fragment in fragments { try fill(&buffer, fragment, command) }
            let isEnd = !store.isSending
            let written = eventLoop.makePromise(of: Void.self)
            let block = buffer
            eventLoop.execute { handler.value.write(block, of: store, isEnd: isEnd, promise: written) }
            underway.append((buffer, written.futureResult))
            guard underway.count == 2 else { continue }
            let (oldest, isWritten) = underway.removeFirst()
            try? await isWritten.get()
            spare.append(oldest)
        }
    }

    private func fill(
        _ buffer: inout ByteBuffer, _ fragment: StoreOperation.Fragment, _ command: [UInt8]
    ) throws {
        buffer.writeHeaders(of: fragment.header)
        guard !fragment.isCommand else {
            buffer.writeBytes(command[Int(fragment.range.lowerBound)..<Int(fragment.range.upperBound)])
            return
        }
        let start = buffer.writerIndex
        try source.read(fragment.range, into: &buffer)
        guard buffer.writerIndex - start == fragment.range.count else {
            throw SegmentedSource.ReadError(
                description: "\(fragment.range.count) bytes asked for, \(buffer.writerIndex - start) given")
        }
    }
}
