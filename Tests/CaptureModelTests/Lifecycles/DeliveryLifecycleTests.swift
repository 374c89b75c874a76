import CaptureModel
import Testing

/// Holds every cell of the delivery's table: six states, seven events.
struct DeliveryLifecycleTests {
    private static let earlier = Timestamp(milliseconds: 1_000)
    private static let later = Timestamp(milliseconds: 2_000)
    private static let formerFault = DeliveryFault(.busy, "before")
    private static let fault = DeliveryFault(.rejected, "after")
    private static let states: [DeliveryState] = [
        .pending(due: earlier), .sending, .accepted, .proven(.response), .waiting(retry: earlier, formerFault),
        .refused(formerFault),
    ]
    private static let events: [DeliveryEvent] = [
        .start, .accept, .prove(.query), .postpone(until: later, fault), .refuse(fault), .putBack(due: later),
        .resume(due: later),
    ]

    /// A row for each state, a column for each event in the order above; nothing is a refusal.
    private static let table: [[DeliveryState?]] = {
        let proven = DeliveryState.proven(.query)
        let waiting = DeliveryState.waiting(retry: later, fault)
        let refused = DeliveryState.refused(fault)
        let pending = DeliveryState.pending(due: later)
        return [
            // start, accept, prove, postpone, refuse, put back, resume
            [.sending, nil, nil, nil, refused, nil, pending],  // pending
            [nil, .accepted, proven, waiting, refused, pending, nil],  // sending
            [nil, nil, proven, waiting, refused, nil, nil],  // accepted
            [nil, nil, nil, nil, nil, nil, nil],  // proven
            [.sending, nil, nil, nil, refused, nil, pending],  // waiting
            [nil, nil, nil, nil, nil, nil, pending],  // refused
        ]
    }()

    @Test func everyCellOfTheTable() throws {
        #expect(Self.table.count == Self.states.count)
        for (state, row) in zip(Self.states, Self.table) {
            #expect(row.count == Self.events.count)
            for (event, expected) in zip(Self.events, row) {
                if let expected {
                    #expect(try DeliveryLifecycle.next(state, event) == expected, "\(event.word) while \(state.word)")
                } else {
                    #expect(
                        throws: LifecycleRefusal(event: event.word, state: state.word),
                        "\(event.word) while \(state.word)"
                    ) { try DeliveryLifecycle.next(state, event) }
                }
            }
        }
    }

    @Test func onlyWhatWasSentCanBeProven() {
        let provable = Self.states.filter { (try? DeliveryLifecycle.next($0, .prove(.query))) != nil }
        #expect(provable == [.sending, .accepted])
    }

    @Test func whatIsProvenStaysProven() {
        for event in Self.events {
            #expect(throws: LifecycleRefusal.self) { try DeliveryLifecycle.next(.proven(.query), event) }
        }
    }

    @Test func wordsAreThoseOfTheDatabase() {
        #expect(Self.states.map(\.word) == ["pending", "sending", "accepted", "proven", "waiting", "refused"])
        let eventWords = ["start", "accept", "prove", "postpone", "refuse", "put-back", "resume"]
        #expect(Self.events.map(\.word) == eventWords)
    }
}
