/// One C-FIND from the user's side: collects matches, and stops the peer when there are enough.
public struct QueryOperation: Sendable {
    /// What to do about a response or a match.
    public enum Action: Equatable, Sendable {
        /// Wait for what comes next.
        case wait
        /// Send a C-CANCEL-RQ, then wait for the end.
        case cancel(CancelRequest)
        /// The operation is over: the matches in the order in which they came.
        case finished([[UInt8]])
        /// The peer refused or gave up.
        case failed(DIMSEStatus, comment: String?)
        /// The peer broke the protocol: the association must be aborted.
        case violation(UpperLayerError)
    }

    private enum State {
        case awaitingResponse
        case collecting([UInt8])
        case draining
        case drainingMatch
        case ended
    }

    /// The longest match taken in, in bytes.
    public static let maximumMatchLength = 1 << 20

    /// The number by which the answers refer to the request.
    public let messageID: UInt16
    /// How many matches are wanted at most.
    public let limit: Int
    private var matches: [[UInt8]] = []
    private var state: State = .awaitingResponse

    /// Begins an operation that wants `limit` matches, at least one.
    public init(messageID: UInt16, limit: Int) {
        self.messageID = messageID
        self.limit = max(1, limit)
    }

    /// Takes a C-FIND-RSP.
    public mutating func receive(_ response: FindResponse) -> Action {
        guard response.messageID == messageID else {
            return violation("an answer to message \(messageID) expected, one to \(response.messageID) found")
        }
        let isDraining: Bool
        switch state {
        case .awaitingResponse: isDraining = false
        case .draining: isDraining = true
        case .collecting, .drainingMatch, .ended: return violation("a C-FIND-RSP came out of turn")
        }
        switch response.status.category {
        case .pending:
            guard response.hasIdentifier else { return violation("a pending C-FIND-RSP came without a match") }
            state = isDraining ? .drainingMatch : .collecting([])
            return .wait
        case .success, .warning, .cancel:
            guard !response.hasIdentifier else { return violation("a last C-FIND-RSP came with a match") }
            state = .ended
            return .finished(matches)
        case .failure:
            state = .ended
            return .failed(response.status, comment: response.errorComment)
        }
    }

    /// Takes a part of the match that follows a pending response.
    public mutating func receive(match part: [UInt8], isLast: Bool) -> Action {
        switch state {
        case .drainingMatch:
            if isLast { state = .draining }
            return .wait
        case .collecting(var match):
            guard match.count + part.count <= QueryOperation.maximumMatchLength else {
                return violation("a match has more than \(QueryOperation.maximumMatchLength) bytes")
            }
            match += part
            guard isLast else {
                state = .collecting(match)
                return .wait
            }
            matches.append(match)
            guard matches.count >= limit else {
                state = .awaitingResponse
                return .wait
            }
            state = .draining
            return .cancel(CancelRequest(messageID: messageID))
        case .awaitingResponse, .draining, .ended:
            return violation("a match came out of turn")
        }
    }

    private mutating func violation(_ message: String) -> Action {
        state = .ended
        return .violation(UpperLayerError(.unexpected, message))
    }
}
