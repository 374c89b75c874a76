/// What a shell is to do for the association machine, in order.
public enum AssociationAction: Equatable, Sendable {
    /// Open the transport connection.
    case connect
    /// Send this PDU.
    case send(ProtocolDataUnit)
    /// Send the P-DATA-TF PDUs that were asked for.
    case sendData
    /// Start the association request/reject/release timer (ARTIM), or start it anew.
    case startTimer
    /// Stop that timer, if it runs.
    case stopTimer
    /// Close the transport connection.
    case close
    /// Tell our application.
    case tell(AssociationIndication)
}

/// What our application learns from the association machine.
public enum AssociationIndication: Equatable, Sendable {
    /// A peer proposes; answer with `accepted` or `rejected`.
    case requested(AAssociateRequest)
    /// The peer accepted this request with this answer.
    case accepted(AAssociateAccept, of: AAssociateRequest)
    /// The peer rejected.
    case rejected(AAssociateReject)
    /// The P-DATA-TF that came is to be read.
    case data
    /// The peer wants to release; answer with `releaseAnswered`.
    case releaseRequested
    /// The release is confirmed.
    case released
    /// The peer aborted.
    case aborted(AAbort)
    /// We aborted because of what the peer sent.
    case violated(UpperLayerError)
    /// The transport connection is gone.
    case connectionLost
}
