import DICOMCore
import DICOMUpperLayer
import NIOCore

/// Serves one connection: asks the association machine about every PDU, and performs its actions.
struct ReceiverConnection {
    /// What the data set that is coming is for.
    private enum DataSetUse {
        case none
        case store(StoreRequest, any InstanceWriter, ReceiverBehaviour, received: Int)
        case query(FindRequest, identifier: [UInt8])
        /// It is read away, and this is answered then, if anything.
        case discard(CommandSet?)
    }

    /// The connection is over.
    private struct Ended: Error {}

    /// The longest identifier of a query, in bytes.
    private static let maximumIdentifierLength = 1 << 20

    private let settings: DICOMReceiverSettings
    private let sink: any InstanceSink
    private let behaviour: @Sendable (IncomingInstance) -> ReceiverBehaviour
    private let find: @Sendable (_ sopClass: UID, _ identifier: DataSet) -> [DataSet]
    private let channel: any Channel
    private let outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    private var machine = AssociationStateMachine()
    private var negotiated: NegotiatedAssociation?
    private var assembler = MessageAssembler(contexts: [])
    private var use = DataSetUse.none
    private var timer: Scheduled<Void>?

    init(
        settings: DICOMReceiverSettings, sink: any InstanceSink,
        behaviour: @escaping @Sendable (IncomingInstance) -> ReceiverBehaviour,
        find: @escaping @Sendable (_ sopClass: UID, _ identifier: DataSet) -> [DataSet],
        channel: any Channel, outbound: NIOAsyncChannelOutboundWriter<ByteBuffer>
    ) {
        self.settings = settings
        self.sink = sink
        self.behaviour = behaviour
        self.find = find
        self.channel = channel
        self.outbound = outbound
    }

    /// Serves until the association or the connection ends; an instance that is not whole then is given up.
    mutating func run(_ inbound: NIOAsyncChannelInboundStream<InboundFrame>) async {
        do {
            try await handle(.transportAccepted)
            for try await frame in inbound {
                switch frame {
                case .control(let pdu): try await handle(AssociationEvent(received: pdu))
                case .data(let body): try await handle(.dataReceived, body: body)
                case .invalid(let error): try await handle(.invalidReceived(error))
                }
            }
        } catch {
            // Ended by us, by the peer, or by shutdown: all the same for what is left to do.
        }
        timer?.cancel()
        if case .store(_, var writer, _, _) = use { writer.cancel() }
    }

    // MARK: the machine

    private mutating func handle(_ event: AssociationEvent, body: ByteBuffer? = nil) async throws {
        guard let actions = try? machine.handle(event) else { return }
        for action in actions {
            switch action {
            case .connect, .sendData: break  // A provider does not connect, and writes its answers itself.
            case .send(let pdu): try await outbound.write(ByteBuffer(bytes: pdu.encoded))
            case .startTimer: startTimer()
            case .stopTimer: timer?.cancel()
            case .close: throw Ended()
            case .tell(let indication): try await take(indication, body)
            }
        }
    }

    private mutating func startTimer() {
        timer?.cancel()
        let channel = channel
        timer = channel.eventLoop.scheduleTask(in: TimeAmount(settings.associationTimeout)) {
            channel.close(promise: nil)
        }
    }

    private mutating func take(_ indication: AssociationIndication, _ body: ByteBuffer?) async throws {
        switch indication {
        case .requested(let request):
            switch settings.policy.answer(to: request) {
            case .accept(let answer):
                let negotiated = NegotiatedAssociation(request, answer)
                self.negotiated = negotiated
                assembler = MessageAssembler(contexts: Set(negotiated.contexts.map(\.id)))
                try await handle(.accepted(answer))
            case .reject(let answer): try await handle(.rejected(answer))
            }
        case .data: if let body { try await receive(body) }
        case .releaseRequested: try await handle(.releaseAnswered)
        case .accepted, .rejected, .released: break  // Told to requestors.
        case .aborted, .connectionLost: throw Ended()
        case .violated: break  // The abort is sent; the peer is to close.
        }
    }

    // MARK: messages

    private mutating func receive(_ body: ByteBuffer) async throws {
        var cursor = PresentationDataValueCursor(body)
        do {
            while let (header, data) = try cursor.next() {
                switch try assembler.receive(header, bytes: { Array(data.readableBytesView) }) {
                case .incomplete: break
                case .command(let command, let context): try await receive(command, on: context)
                case .data(let isLast): try await receive(data, isLast: isLast, on: header.contextID)
                }
            }
        } catch let error as UpperLayerError {
            try await handle(.invalidReceived(error))
        }
    }

    private mutating func receive(_ command: CommandSet, on context: PresentationContextID) async throws {
        switch command {
        case .echoRequest(let request):
            try await answer(.echoResponse(EchoResponse(messageID: request.messageID, status: .success)), on: context)
        case .storeRequest(let request): try await begin(request, on: context)
        case .findRequest(let request): use = .query(request, identifier: [])
        case .cancelRequest: break  // The query that it means was answered whole before this was read.
        case .actionRequest(let request):
            let refusal = ActionResponse(
                messageID: request.messageID, sopClass: request.sopClass, sopInstance: request.sopInstance,
                actionType: request.actionType, status: .sopClassNotSupported)
            try await refuse(.actionResponse(refusal), hasDataSet: request.hasInformation, on: context)
        case .eventReportRequest(let request):
            let refusal = EventReportResponse(
                messageID: request.messageID, sopClass: request.sopClass, sopInstance: request.sopInstance,
                eventType: request.eventType, status: .sopClassNotSupported)
            try await refuse(.eventReportResponse(refusal), hasDataSet: request.hasInformation, on: context)
        case .other(let other):
            guard let refusal = other.refusal else { throw unexpected(command) }
            try await refuse(.other(refusal), hasDataSet: other.hasDataSet, on: context)
        case .echoResponse, .storeResponse, .findResponse, .actionResponse, .eventReportResponse:
            throw unexpected(command)
        }
    }

    private func unexpected(_ command: CommandSet) -> UpperLayerError {
        UpperLayerError(.unexpected, "\(command.name) came, which nobody waits for")
    }

    private mutating func refuse(
        _ response: CommandSet, hasDataSet: Bool, on context: PresentationContextID
    ) async throws {
        if hasDataSet { use = .discard(response) } else { try await answer(response, on: context) }
    }

    private mutating func begin(_ request: StoreRequest, on contextID: PresentationContextID) async throws {
        guard let context = negotiated?.context(contextID) else { return }
        let instance = IncomingInstance(
            sopClass: request.sopClass, sopInstance: request.sopInstance, transferSyntax: context.transferSyntax,
            calling: negotiated?.calling)
        guard request.sopClass == context.abstractSyntax else {
            use = .discard(response(to: request, .sopClassNotSupported))
            return
        }
        let behaviour = behaviour(instance)
        switch behaviour {
        case .answer(let status): use = .discard(response(to: request, status))
        case .staySilent: use = .discard(nil)
        case .answerEarly(let status):
            try await answer(response(to: request, status), on: contextID)
            use = .discard(nil)
        case .keep, .keepAndAnswer, .abort, .disconnect, .keepAndDisconnect:
            do {
                use = .store(request, try sink.begin(instance), behaviour, received: 0)
            } catch {
                use = .discard(response(to: request, .outOfResources, "\(error)"))
            }
        }
    }

    private mutating func receive(_ data: ByteBuffer, isLast: Bool, on context: PresentationContextID) async throws {
        switch use {
        case .none: break
        case .discard(let response):
            guard isLast else { return }
            use = .none
            if let response { try await answer(response, on: context) }
        case .query(let request, let identifier):
            guard identifier.count + data.readableBytes <= ReceiverConnection.maximumIdentifierLength else {
                throw UpperLayerError(.tooLong, "the identifier of a query has more than 1 MiB")
            }
            let identifier = identifier + data.readableBytesView
            use = .query(request, identifier: identifier)
            guard isLast else { return }
            use = .none
            try await answer(request, identifier, on: context)
        case .store(let request, var writer, let behaviour, let received):
            guard try await !interrupt(behaviour, received: received + data.readableBytes) else { return }
            do { try writer.write(data) } catch {
                writer.cancel()
                use = .discard(response(to: request, .outOfResources, "\(error)"))
                if isLast { try await receive(ByteBuffer(), isLast: true, on: context) }
                return
            }
            use = .store(request, writer, behaviour, received: received + data.readableBytes)
            guard isLast else { return }
            use = .none
            try await finish(request, writer, behaviour, on: context)
        }
    }

    /// Ends the association when the time for it has come; whether it has.
    private mutating func interrupt(_ behaviour: ReceiverBehaviour, received: Int) async throws -> Bool {
        switch behaviour {
        case .abort(let limit) where received >= limit:
            if case .store(_, var writer, _, _) = use { writer.cancel() }
            use = .discard(nil)
            try await handle(.abortRequested)
            return true
        case .disconnect(let limit) where received >= limit: throw Ended()
        case .keep, .answer, .keepAndAnswer, .answerEarly, .abort, .disconnect, .keepAndDisconnect, .staySilent:
            return false
        }
    }

    private mutating func finish(
        _ request: StoreRequest, _ writer: any InstanceWriter, _ behaviour: ReceiverBehaviour,
        on context: PresentationContextID
    ) async throws {
        var writer = writer
        let status: DIMSEStatus
        do { status = try writer.finish() } catch {
            try await answer(response(to: request, .outOfResources, "\(error)"), on: context)
            return
        }
        switch behaviour {
        case .keepAndDisconnect: throw Ended()
        case .keepAndAnswer(let other): try await answer(response(to: request, other), on: context)
        case .keep, .answer, .answerEarly, .abort, .disconnect, .staySilent:
            try await answer(response(to: request, status), on: context)
        }
    }

    // MARK: answers

    private func response(to request: StoreRequest, _ status: DIMSEStatus, _ comment: String? = nil) -> CommandSet {
        .storeResponse(
            StoreResponse(
                messageID: request.messageID, sopClass: request.sopClass, sopInstance: request.sopInstance,
                status: status, errorComment: comment))
    }

    private mutating func answer(
        _ request: FindRequest, _ identifier: [UInt8], on contextID: PresentationContextID
    ) async throws {
        guard let context = negotiated?.context(contextID) else { return }
        func response(_ status: DIMSEStatus, hasIdentifier: Bool = false) -> CommandSet {
            .findResponse(
                FindResponse(
                    messageID: request.messageID, sopClass: request.sopClass, status: status,
                    hasIdentifier: hasIdentifier))
        }
        guard let encoding = try? Encoding(transferSyntax: context.transferSyntax),
            let keys = try? DataSetDecoder(transferSyntaxEncoding: encoding).decode(identifier)
        else { return try await answer(response(.cannotUnderstand), on: contextID) }
        let encoder = DataSetEncoder(transferSyntaxEncoding: encoding)
        for match in find(request.sopClass, keys) {
            guard let bytes = try? encoder.encode(match) else { continue }
            try await answer(response(.pending, hasIdentifier: true), dataSet: bytes, on: contextID)
        }
        try await answer(response(.success), on: contextID)
    }

    private mutating func answer(
        _ command: CommandSet, dataSet: [UInt8]? = nil, on context: PresentationContextID
    ) async throws {
        guard let negotiated, (try? machine.handle(.dataRequested)) == [.sendData] else { return }
        var buffer = ByteBuffer()
        let limit = negotiated.requestorMaximumLength
        buffer.writeMessage(try command.encoded(), isCommand: true, on: context, peerMaximumLength: limit)
        if let dataSet { buffer.writeMessage(dataSet, isCommand: false, on: context, peerMaximumLength: limit) }
        try await outbound.write(buffer)
    }
}
