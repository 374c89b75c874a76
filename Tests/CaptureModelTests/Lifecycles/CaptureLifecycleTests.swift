import CaptureModel
import Testing

/// Holds every cell of the capture's table: seven states, seven events.
struct CaptureLifecycleTests {
    private static let before = HeldReason(.noExam, "before")
    private static let after = HeldReason(.notComposed, "after")
    private static let states: [CaptureState] = [
        .received, .held(before), .ready, .delivering, .proven, .released,
        .discarded(by: "Ines", why: "a test picture"),
    ]
    private static let events: [CaptureEvent] = [
        .hold(after), .place, .start, .withdraw(after), .prove, .release, .discard(by: "Olu", why: "out of focus"),
    ]

    /// A row for each state, a column for each event in the order above; nothing is a refusal.
    private static let table: [[CaptureState?]] = {
        let held = CaptureState.held(after)
        let discarded = CaptureState.discarded(by: "Olu", why: "out of focus")
        return [
            // hold, place, start, withdraw, prove, release, discard
            [held, .ready, nil, nil, nil, nil, discarded],  // received
            [held, .ready, nil, nil, nil, nil, discarded],  // held
            [held, nil, .delivering, held, nil, nil, discarded],  // ready
            [nil, nil, .delivering, held, .proven, nil, nil],  // delivering
            [nil, nil, nil, nil, nil, .released, nil],  // proven
            [nil, nil, nil, nil, nil, nil, nil],  // released
            [nil, nil, nil, nil, nil, nil, nil],  // discarded
        ]
    }()

    @Test func everyCellOfTheTable() throws {
        #expect(Self.table.count == Self.states.count)
        for (state, row) in zip(Self.states, Self.table) {
            #expect(row.count == Self.events.count)
            for (event, expected) in zip(Self.events, row) {
                if let expected {
                    #expect(try CaptureLifecycle.next(state, event) == expected, "\(event.word) while \(state.word)")
                } else {
                    #expect(
                        throws: LifecycleRefusal(event: event.word, state: state.word),
                        "\(event.word) while \(state.word)"
                    ) { try CaptureLifecycle.next(state, event) }
                }
            }
        }
    }

    @Test func bytesAreLetGoOnlyAfterProof() {
        let releasable = Self.states.filter { (try? CaptureLifecycle.next($0, .release)) != nil }
        #expect(releasable == [.proven])
    }

    @Test func wordsAreThoseOfTheDatabase() {
        let stateWords = ["received", "held", "ready", "delivering", "proven", "released", "discarded"]
        #expect(Self.states.map(\.word) == stateWords)
        #expect(Self.events.map(\.word) == ["hold", "place", "start", "withdraw", "prove", "release", "discard"])
    }

    @Test func aRefusalSaysWhatWasAskedAndWhen() {
        #expect(LifecycleRefusal(event: "prove", state: "held").description == "prove is not possible while held")
    }
}
