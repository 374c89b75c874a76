import DICOMCore
import DICOMUpperLayer
import Testing

/// Drives every cell of PS3.8 Table 9-10, legal and illegal, from both sides.
@Suite struct AssociationStateMachineTests {
    /// Each state, and the events by which a side gets there; `requestor` and `acceptor` where both can.
    static let ways: [(state: Int, role: AssociationRole, events: [Int])] = [
        (1, .requestor, []),
        (2, .acceptor, [5]),
        (3, .acceptor, [5, 6]),
        (4, .requestor, [1]),
        (5, .requestor, [1, 2]),
        (6, .requestor, [1, 2, 3]), (6, .acceptor, [5, 6, 7]),
        (7, .requestor, [1, 2, 3, 11]), (7, .acceptor, [5, 6, 7, 11]),
        (8, .requestor, [1, 2, 3, 12]), (8, .acceptor, [5, 6, 7, 12]),
        (9, .requestor, [1, 2, 3, 11, 12]),
        (10, .acceptor, [5, 6, 7, 11, 12]),
        (11, .requestor, [1, 2, 3, 11, 12, 14]),
        (12, .acceptor, [5, 6, 7, 11, 12, 13]),
        (13, .requestor, [1, 2, 3, 15]), (13, .acceptor, [5, 6, 8]),
    ]

    static func event(_ number: Int) throws -> AssociationEvent {
        switch number {
        case 1: .associateRequested(try Sample.request())
        case 2: .transportConnected
        case 3: .acceptReceived(try Sample.accept())
        case 4: .rejectReceived(Sample.reject)
        case 5: .transportAccepted
        case 6: .requestReceived(try Sample.request())
        case 7: .accepted(try Sample.accept())
        case 8: .rejected(Sample.reject)
        case 9: .dataRequested
        case 10: .dataReceived
        case 11: .releaseRequested
        case 12: .releaseRequestReceived
        case 13: .releaseResponseReceived
        case 14: .releaseAnswered
        case 15: .abortRequested
        case 16: .abortReceived(Sample.abort)
        case 17: .transportClosed
        case 18: .timerExpired
        case 19: .invalidReceived(UpperLayerError(.unrecognizedPDU, "type 9"))
        default: throw UpperLayerError(.unexpected, "there is no event \(number)")
        }
    }

    static func machine(after events: [Int]) throws -> AssociationStateMachine {
        var machine = AssociationStateMachine()
        for number in events { _ = try machine.handle(try event(number)) }
        return machine
    }

    @Test func theWaysLeadToEveryState() throws {
        for way in Self.ways { #expect(try Self.machine(after: way.events).state.number == way.state) }
        #expect(Set(Self.ways.map(\.state)) == Set(1...13))
    }

    @Test(arguments: 1...19)
    func everyCellDoesWhatTheTableSays(number: Int) throws {
        for way in Self.ways {
            var machine = try Self.machine(after: way.events)
            let before = machine.state
            let place: Comment = "event \(number) in state \(way.state) as \(way.role)"
            guard let name = AssociationTable.action(event: number, state: way.state) else {
                #expect(throws: UpperLayerError(.notAllowedInState, ""), place) {
                    try machine.handle(try Self.event(number))
                }
                #expect(machine.state == before, place)
                continue
            }
            let meaning = try #require(AssociationTable.meanings[name])
            let actions = try machine.handle(try Self.event(number))
            #expect(actions.map(\.word) == meaning.does, place)
            let collision = way.role == .requestor ? 9 : 10
            #expect(machine.state.number == (meaning.next == 0 ? collision : meaning.next), place)
        }
    }

    @Test func theTableHas123CellsWithAnAction() {
        let cells = AssociationTable.rows.flatMap { $0.cells.flatMap(\.states) }
        #expect(cells.count == 123)
        #expect(Set(AssociationTable.rows.flatMap { $0.cells.map(\.action) }) == Set(AssociationTable.meanings.keys))
    }

    @Test func anUnknownProtocolVersionIsRejected() throws {
        var request = try Sample.request()
        request.protocolVersions = 2
        var machine = try Self.machine(after: [5])
        let actions = try machine.handle(.requestReceived(request))
        let reject = AAssociateReject(.permanent, .protocolVersionNotSupported)
        #expect(actions == [.stopTimer, .send(.associateReject(reject)), .startTimer])
        #expect(machine.state == .awaitingClose)
    }

    @Test func anAbortTellsTheReason() throws {
        let reasons: [(AssociationEvent, AAbort.Reason)] = [
            (.invalidReceived(UpperLayerError(.unrecognizedPDU, "")), .unrecognizedPDU),
            (.invalidReceived(UpperLayerError(.truncated, "")), .invalidParameterValue),
            (.rejectReceived(Sample.reject), .unexpectedPDU),
        ]
        for (event, reason) in reasons {
            var machine = try Self.machine(after: [1, 2, 3])
            #expect(
                try machine.handle(event).first == .send(.abort(AAbort(source: .serviceProvider, reason: reason))))
        }
    }

    @Test func dataMayBeSentOnlyInSta6AndSta8() throws {
        for way in Self.ways {
            #expect(try Self.machine(after: way.events).maySendData == [6, 8].contains(way.state))
        }
    }
}
