/// What can happen to an association: the nineteen events of PS3.8 Table 9-10.
public enum AssociationEvent: Equatable, Sendable {
    /// Evt1: our application wants an association.
    case associateRequested(AAssociateRequest)
    /// Evt2: the transport connection that we asked for is open.
    case transportConnected
    /// Evt3: an A-ASSOCIATE-AC came.
    case acceptReceived(AAssociateAccept)
    /// Evt4: an A-ASSOCIATE-RJ came.
    case rejectReceived(AAssociateReject)
    /// Evt5: a peer has connected.
    case transportAccepted
    /// Evt6: an A-ASSOCIATE-RQ came.
    case requestReceived(AAssociateRequest)
    /// Evt7: our application accepts.
    case accepted(AAssociateAccept)
    /// Evt8: our application rejects.
    case rejected(AAssociateReject)
    /// Evt9: our application has data to send.
    case dataRequested
    /// Evt10: a P-DATA-TF came.
    case dataReceived
    /// Evt11: our application wants to release.
    case releaseRequested
    /// Evt12: an A-RELEASE-RQ came.
    case releaseRequestReceived
    /// Evt13: an A-RELEASE-RP came.
    case releaseResponseReceived
    /// Evt14: our application agrees to release.
    case releaseAnswered
    /// Evt15: our application aborts.
    case abortRequested
    /// Evt16: an A-ABORT came.
    case abortReceived(AAbort)
    /// Evt17: the transport connection is closed.
    case transportClosed
    /// Evt18: the association request/reject/release timer (ARTIM) has expired.
    case timerExpired
    /// Evt19: a PDU that is not known or cannot be read.
    case invalidReceived(UpperLayerError)

    /// The event that the arrival of a PDU is.
    public init(received pdu: ProtocolDataUnit) {
        switch pdu {
        case .associateRequest(let pdu): self = .requestReceived(pdu)
        case .associateAccept(let pdu): self = .acceptReceived(pdu)
        case .associateReject(let pdu): self = .rejectReceived(pdu)
        case .dataTransfer: self = .dataReceived
        case .releaseRequest: self = .releaseRequestReceived
        case .releaseResponse: self = .releaseResponseReceived
        case .abort(let pdu): self = .abortReceived(pdu)
        }
    }
}
