extension AssociationState {
    /// How a sentence calls the state.
    var name: String {
        switch self {
        case .idle: "not connected"
        case .awaitingRequest: "waiting for the peer's request"
        case .awaitingLocalAnswer: "waiting for our answer to the request"
        case .connecting: "connecting"
        case .awaitingAnswer: "waiting for the peer's answer"
        case .established: "established"
        case .awaitingReleaseResponse: "being released by us"
        case .awaitingLocalReleaseAnswer: "being released by the peer"
        case .collisionRequestorAwaitingLocalAnswer, .collisionAcceptorAwaitingResponse,
            .collisionRequestorAwaitingResponse, .collisionAcceptorAwaitingLocalAnswer:
            "being released by both sides"
        case .awaitingClose: "waiting for the connection to close"
        }
    }
}

extension AssociationEvent {
    /// How a sentence calls the event.
    var name: String {
        switch self {
        case .associateRequested: "to request an association"
        case .transportConnected: "an opened connection"
        case .acceptReceived: "an A-ASSOCIATE-AC"
        case .rejectReceived: "an A-ASSOCIATE-RJ"
        case .transportAccepted: "a peer's connection"
        case .requestReceived: "an A-ASSOCIATE-RQ"
        case .accepted: "to accept"
        case .rejected: "to reject"
        case .dataRequested: "to send data"
        case .dataReceived: "a P-DATA-TF"
        case .releaseRequested: "to release"
        case .releaseRequestReceived: "an A-RELEASE-RQ"
        case .releaseResponseReceived: "an A-RELEASE-RP"
        case .releaseAnswered: "to agree to release"
        case .abortRequested: "to abort"
        case .abortReceived: "an A-ABORT"
        case .transportClosed: "a closed connection"
        case .timerExpired: "an expired timer"
        case .invalidReceived: "an unreadable PDU"
        }
    }

    /// What the peer did wrong when Table 9-10 does not allow the event.
    var violation: UpperLayerError {
        switch self {
        case .invalidReceived(let error): error
        case .associateRequested, .transportConnected, .acceptReceived, .rejectReceived, .transportAccepted,
            .requestReceived, .accepted, .rejected, .dataRequested, .dataReceived, .releaseRequested,
            .releaseRequestReceived, .releaseResponseReceived, .releaseAnswered, .abortRequested, .abortReceived,
            .transportClosed, .timerExpired:
            UpperLayerError(.unexpected, "\(name) came when the protocol does not allow it")
        }
    }
}
