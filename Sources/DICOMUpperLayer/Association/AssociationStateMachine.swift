/// The protocol machine of an association, for requestor and acceptor: PS3.8 §9.2, Table 9-10.
///
/// An event goes in, actions come out. The names in the comments (AE-1, DT-2, …) are the actions of
/// PS3.8 Tables 9-6 to 9-9.
public struct AssociationStateMachine: Sendable {
    /// Where the association stands.
    public private(set) var state: AssociationState = .idle

    /// Begins without a connection.
    public init() {}

    /// Whether data may be sent now.
    public var maySendData: Bool {
        switch state {
        case .established, .awaitingLocalReleaseAnswer: true
        case .idle, .awaitingRequest, .awaitingLocalAnswer, .connecting, .awaitingAnswer, .awaitingReleaseResponse,
            .collisionRequestorAwaitingLocalAnswer, .collisionAcceptorAwaitingResponse,
            .collisionRequestorAwaitingResponse, .collisionAcceptorAwaitingLocalAnswer, .awaitingClose:
            false
        }
    }

    /// Takes an event and tells what to do.
    ///
    /// - Throws: `notAllowedInState` for an event of our own side that Table 9-10 leaves blank in this state; the
    ///   state stays as it is.
    public mutating func handle(_ event: AssociationEvent) throws(UpperLayerError) -> [AssociationAction] {
        switch event {
        case .associateRequested, .transportConnected, .transportAccepted, .accepted, .rejected, .dataRequested,
            .releaseRequested, .releaseAnswered:
            try handleLocal(event)
        case .abortRequested: try abort()
        case .transportClosed: try transportClosed()
        case .timerExpired: try timerExpired()
        case .acceptReceived, .rejectReceived, .requestReceived, .dataReceived, .releaseRequestReceived,
            .releaseResponseReceived, .invalidReceived:
            try handlePeer(event)
        case .abortReceived(let pdu): try abortReceived(pdu)
        }
    }

    private func notAllowed(_ event: AssociationEvent) -> UpperLayerError {
        UpperLayerError(.notAllowedInState, "\(event.name) is not possible while the association is \(state.name)")
    }

    // MARK: our side

    private mutating func handleLocal(_ event: AssociationEvent) throws(UpperLayerError) -> [AssociationAction] {
        switch (event, state) {
        case (.associateRequested(let request), .idle):  // AE-1
            state = .connecting(request)
            return [.connect]
        case (.transportConnected, .connecting(let request)):  // AE-2
            state = .awaitingAnswer(request)
            return [.send(.associateRequest(request))]
        case (.transportAccepted, .idle):  // AE-5
            state = .awaitingRequest
            return [.startTimer]
        case (.accepted(let answer), .awaitingLocalAnswer):  // AE-7
            state = .established(.acceptor)
            return [.send(.associateAccept(answer))]
        case (.rejected(let answer), .awaitingLocalAnswer):  // AE-8
            state = .awaitingClose
            return [.send(.associateReject(answer)), .startTimer]
        case (.dataRequested, .established), (.dataRequested, .awaitingLocalReleaseAnswer):  // DT-1, AR-7
            return [.sendData]
        case (.releaseRequested, .established(let role)):  // AR-1
            state = .awaitingReleaseResponse(role)
            return [.send(.releaseRequest(AReleaseRequest()))]
        case (.releaseAnswered, .awaitingLocalReleaseAnswer),
            (.releaseAnswered, .collisionAcceptorAwaitingLocalAnswer):  // AR-4
            state = .awaitingClose
            return [.send(.releaseResponse(AReleaseResponse())), .startTimer]
        case (.releaseAnswered, .collisionRequestorAwaitingLocalAnswer):  // AR-9
            state = .collisionRequestorAwaitingResponse
            return [.send(.releaseResponse(AReleaseResponse()))]
        case (_, _):
            throw notAllowed(event)
        }
    }

    private mutating func abort() throws(UpperLayerError) -> [AssociationAction] {
        switch state {
        case .idle, .awaitingRequest, .awaitingClose: throw notAllowed(.abortRequested)
        case .connecting:  // AA-2
            state = .idle
            return [.stopTimer, .close]
        case .awaitingLocalAnswer, .awaitingAnswer, .established, .awaitingReleaseResponse,
            .awaitingLocalReleaseAnswer, .collisionRequestorAwaitingLocalAnswer, .collisionAcceptorAwaitingResponse,
            .collisionRequestorAwaitingResponse, .collisionAcceptorAwaitingLocalAnswer:
            return abortAsUser()
        }
    }

    // MARK: the transport and the timer

    private mutating func transportClosed() throws(UpperLayerError) -> [AssociationAction] {
        switch state {
        case .idle: throw notAllowed(.transportClosed)
        case .awaitingRequest, .awaitingClose:  // AA-5, AR-5
            state = .idle
            return [.stopTimer]
        case .awaitingLocalAnswer, .connecting, .awaitingAnswer, .established, .awaitingReleaseResponse,
            .awaitingLocalReleaseAnswer, .collisionRequestorAwaitingLocalAnswer, .collisionAcceptorAwaitingResponse,
            .collisionRequestorAwaitingResponse, .collisionAcceptorAwaitingLocalAnswer:  // AA-4
            state = .idle
            return [.tell(.connectionLost)]
        }
    }

    private mutating func timerExpired() throws(UpperLayerError) -> [AssociationAction] {
        switch state {
        case .awaitingRequest, .awaitingClose:  // AA-2
            state = .idle
            return [.stopTimer, .close]
        case .idle, .awaitingLocalAnswer, .connecting, .awaitingAnswer, .established, .awaitingReleaseResponse,
            .awaitingLocalReleaseAnswer, .collisionRequestorAwaitingLocalAnswer, .collisionAcceptorAwaitingResponse,
            .collisionRequestorAwaitingResponse, .collisionAcceptorAwaitingLocalAnswer:
            throw notAllowed(.timerExpired)
        }
    }

    // MARK: the peer

    private mutating func abortReceived(_ pdu: AAbort) throws(UpperLayerError) -> [AssociationAction] {
        switch state {
        case .idle, .connecting: throw notAllowed(.abortReceived(pdu))
        case .awaitingRequest, .awaitingClose:  // AA-2
            state = .idle
            return [.stopTimer, .close]
        case .awaitingLocalAnswer, .awaitingAnswer, .established, .awaitingReleaseResponse,
            .awaitingLocalReleaseAnswer, .collisionRequestorAwaitingLocalAnswer, .collisionAcceptorAwaitingResponse,
            .collisionRequestorAwaitingResponse, .collisionAcceptorAwaitingLocalAnswer:  // AA-3
            state = .idle
            return [.tell(.aborted(pdu)), .close]
        }
    }

    private mutating func handlePeer(_ event: AssociationEvent) throws(UpperLayerError) -> [AssociationAction] {
        switch (event, state) {
        case (_, .idle), (_, .connecting):
            throw notAllowed(event)
        case (.requestReceived(let request), .awaitingRequest):  // AE-6
            return indicate(request)
        case (_, .awaitingRequest):  // AA-1
            return abortAsUser()
        case (.requestReceived, .awaitingClose), (.invalidReceived, .awaitingClose):  // AA-7
            return [.send(.abort(AAbort(source: .serviceProvider, reason: event.violation.abortReason)))]
        case (_, .awaitingClose):  // AA-6
            return []
        case (.acceptReceived(let answer), .awaitingAnswer(let request)):  // AE-3
            state = .established(.requestor)
            return [.tell(.accepted(answer, of: request))]
        case (.rejectReceived(let answer), .awaitingAnswer):  // AE-4
            state = .idle
            return [.tell(.rejected(answer)), .close]
        case (.dataReceived, .established), (.dataReceived, .awaitingReleaseResponse):  // DT-2, AR-6
            return [.tell(.data)]
        case (.releaseRequestReceived, .established(let role)):  // AR-2
            state = .awaitingLocalReleaseAnswer(role)
            return [.tell(.releaseRequested)]
        case (.releaseRequestReceived, .awaitingReleaseResponse(.requestor)):  // AR-8
            state = .collisionRequestorAwaitingLocalAnswer
            return [.tell(.releaseRequested)]
        case (.releaseRequestReceived, .awaitingReleaseResponse(.acceptor)):  // AR-8
            state = .collisionAcceptorAwaitingResponse
            return [.tell(.releaseRequested)]
        case (.releaseResponseReceived, .awaitingReleaseResponse),
            (.releaseResponseReceived, .collisionRequestorAwaitingResponse):  // AR-3
            state = .idle
            return [.tell(.released), .close]
        case (.releaseResponseReceived, .collisionAcceptorAwaitingResponse):  // AR-10
            state = .collisionAcceptorAwaitingLocalAnswer
            return [.tell(.released)]
        case (_, _):  // AA-8
            return abortAsProvider(event.violation)
        }
    }

    private mutating func indicate(_ request: AAssociateRequest) -> [AssociationAction] {
        guard request.protocolVersions & AAssociateRequest.protocolVersion != 0 else {
            state = .awaitingClose
            let answer = AAssociateReject(.permanent, .protocolVersionNotSupported)
            return [.stopTimer, .send(.associateReject(answer)), .startTimer]
        }
        state = .awaitingLocalAnswer(request)
        return [.stopTimer, .tell(.requested(request))]
    }

    /// AA-1.
    private mutating func abortAsUser() -> [AssociationAction] {
        state = .awaitingClose
        return [.send(.abort(AAbort(source: .serviceUser))), .startTimer]
    }

    /// AA-8.
    private mutating func abortAsProvider(_ violation: UpperLayerError) -> [AssociationAction] {
        state = .awaitingClose
        return [
            .send(.abort(AAbort(source: .serviceProvider, reason: violation.abortReason))),
            .tell(.violated(violation)), .startTimer,
        ]
    }
}
