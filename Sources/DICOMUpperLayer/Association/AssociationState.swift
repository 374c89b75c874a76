/// Where an association stands (PS3.8 §9.2.2).
public enum AssociationState: Equatable, Sendable {
    /// Sta1: no transport connection, nothing begun.
    case idle
    /// Sta2: the peer has connected; its A-ASSOCIATE-RQ is due.
    case awaitingRequest
    /// Sta3: a request came; our application is to answer.
    case awaitingLocalAnswer(AAssociateRequest)
    /// Sta4: the transport connection is being opened for this request.
    case connecting(AAssociateRequest)
    /// Sta5: our request is sent; the peer's answer is due.
    case awaitingAnswer(AAssociateRequest)
    /// Sta6: established, data may flow both ways.
    case established(AssociationRole)
    /// Sta7: we asked for release; the peer's answer is due.
    case awaitingReleaseResponse(AssociationRole)
    /// Sta8: the peer asked for release; our application is to answer.
    case awaitingLocalReleaseAnswer(AssociationRole)
    /// Sta9: release collided, we are the requestor; our application is to answer.
    case collisionRequestorAwaitingLocalAnswer
    /// Sta10: release collided, we are the acceptor; the peer's answer is due.
    case collisionAcceptorAwaitingResponse
    /// Sta11: release collided, we are the requestor and have answered; the peer's answer is due.
    case collisionRequestorAwaitingResponse
    /// Sta12: release collided, we are the acceptor and the peer has answered; our application is to answer.
    case collisionAcceptorAwaitingLocalAnswer
    /// Sta13: all is said; the transport connection is to be closed.
    case awaitingClose
}

/// Which side of an association we are.
public enum AssociationRole: Sendable, Equatable {
    /// We sent the A-ASSOCIATE-RQ.
    case requestor
    /// We answered it.
    case acceptor
}
