import DICOMUpperLayer
import NIOCore

/// What an association is waiting for: at most one operation at a time (PS3.7 §D.3.3.3, the synchronous mode).
///
/// It takes what the peer sends, keeps the promise to who waits, and tells the handler what is to be done.
enum OutstandingOperation {
    case none
    case echo(messageID: UInt16, EventLoopPromise<DIMSEStatus>)
    case store(OutstandingStore, EventLoopPromise<StoreResponse>)
    case find(QueryOperation, PresentationContextID, EventLoopPromise<[[UInt8]]>, DICOMPeer)

    /// What the handler is to do after something came.
    enum Next {
        /// Nothing: the operation goes on, or is over and the association good for the next one.
        case goOn
        /// Send this on this context.
        case send(CommandSet, PresentationContextID)
        /// Abort: the operation is over, but the peer did not wait for all of it.
        case abandon
        /// Abort: the peer broke the protocol.
        case violation(UpperLayerError)
    }

    /// Whether there is one.
    var isOutstanding: Bool {
        switch self {
        case .none: false
        case .echo, .store, .find: true
        }
    }

    /// Whether it is this C-STORE.
    func isStore(_ store: OutstandingStore) -> Bool {
        if case .store(let current, _) = self { current === store } else { false }
    }

    /// Ends it with an error; of a C-STORE nobody knows then what became of it.
    mutating func fail(_ error: DICOMNetworkError) {
        let operation = self
        self = .none
        switch operation {
        case .none: break
        case .echo(_, let promise): promise.fail(error)
        case .store(let store, let promise):
            store.cancel()
            promise.fail(error.duringStore)
        case .find(_, _, let promise, _): promise.fail(error)
        }
    }

    /// Takes a command; one that fits nothing that is outstanding is a violation.
    mutating func receive(_ command: CommandSet) -> Next {
        switch (command, self) {
        case (.echoResponse(let response), .echo(let messageID, let promise)) where response.messageID == messageID:
            self = .none
            promise.succeed(response.status)
            return .goOn
        case (.storeResponse(let response), .store(let store, let promise)):
            switch store.receive(response) {
            case .finished(let response):
                self = .none
                promise.succeed(response)
                return .goOn
            case .finishedEarly(let response):
                self = .none
                promise.succeed(response)
                return .abandon
            case .violation(let error): return .violation(error)
            }
        case (.findResponse(let response), .find(var query, let context, let promise, let peer)):
            let action = query.receive(response)
            self = .find(query, context, promise, peer)
            return perform(action)
        case (_, _): return .violation(UpperLayerError(.unexpected, "\(command.name) came, which nobody waits for"))
        }
    }

    /// Takes a part of a data set; one that belongs to no query is a violation.
    mutating func receive(dataSet part: [UInt8], isLast: Bool) -> Next {
        guard case .find(var query, let context, let promise, let peer) = self else {
            return .violation(UpperLayerError(.unexpected, "a data set came, which nobody waits for"))
        }
        let action = query.receive(match: part, isLast: isLast)
        self = .find(query, context, promise, peer)
        return perform(action)
    }

    private mutating func perform(_ action: QueryOperation.Action) -> Next {
        guard case .find(_, let context, let promise, let peer) = self else { return .goOn }
        switch action {
        case .wait: return .goOn
        case .cancel(let request): return .send(.cancelRequest(request), context)
        case .finished(let matches):
            self = .none
            promise.succeed(matches)
            return .goOn
        case .failed(let status, _):
            self = .none
            promise.fail(DICOMNetworkError.refused(peer, "query", status))
            return .goOn
        case .violation(let error): return .violation(error)
        }
    }
}
