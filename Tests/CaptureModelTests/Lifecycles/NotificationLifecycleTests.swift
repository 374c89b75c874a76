import CaptureModel
import Testing

/// Holds every cell of the notification's table: six states, seven events.
struct NotificationLifecycleTests {
    private static let earlier = Timestamp(milliseconds: 1_000)
    private static let later = Timestamp(milliseconds: 2_000)
    private static let formerFault = NotificationFault(.error, "before")
    private static let fault = NotificationFault(.rejected, "after")
    private static let states: [NotificationState] = [
        .pending(due: earlier), .sending, .waiting(retry: earlier, formerFault), .refused(formerFault), .taken,
        .dropped,
    ]
    private static let events: [NotificationEvent] = [
        .start, .take, .postpone(until: later, fault), .refuse(fault), .putBack(due: later), .resume(due: later), .drop,
    ]

    /// A row for each state, a column for each event in the order above; nothing is a refusal.
    private static let table: [[NotificationState?]] = {
        let waiting = NotificationState.waiting(retry: later, fault)
        let refused = NotificationState.refused(fault)
        let pending = NotificationState.pending(due: later)
        return [
            // start, take, postpone, refuse, put back, resume, drop
            [.sending, nil, nil, refused, nil, pending, .dropped],  // pending
            [nil, .taken, waiting, refused, pending, nil, nil],  // sending
            [.sending, nil, nil, refused, nil, pending, .dropped],  // waiting
            [nil, nil, nil, nil, nil, pending, .dropped],  // refused
            [nil, nil, nil, nil, nil, nil, nil],  // taken
            [nil, nil, nil, nil, nil, nil, nil],  // dropped
        ]
    }()

    @Test func everyCellOfTheTable() throws {
        #expect(Self.table.count == Self.states.count)
        for (state, row) in zip(Self.states, Self.table) {
            #expect(row.count == Self.events.count)
            for (event, expected) in zip(Self.events, row) {
                if let expected {
                    #expect(try NotificationLifecycle.next(state, event) == expected, "\(event.word) in \(state.word)")
                } else {
                    #expect(throws: LifecycleRefusal(event: event.word, state: state.word)) {
                        try NotificationLifecycle.next(state, event)
                    }
                }
            }
        }
    }

    @Test func onlyAnAnswerSaysThatItWasNotTaken() {
        let perhaps = NotificationFault.Code.allCases.filter(\.leavesPerhapsTaken)
        #expect(perhaps == [.unanswered, .misanswered])
    }
}
