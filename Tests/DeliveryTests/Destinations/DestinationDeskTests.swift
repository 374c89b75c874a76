import CaptureModel
import Observability
import Store
import Synchronization
import Testing

@testable import Delivery

@Suite(.timeLimit(.minutes(1))) struct DestinationDeskTests {
    private let links: LinkBoard
    private let desk: DestinationDesk
    private let clock = HandClock()

    init() throws {
        let clock = clock
        links = LinkBoard(now: { clock.now })
        desk = DestinationDesk(
            settings: try Samples.settings(port: 104, lanes: 2), events: AgentEvents(logger: Samples.quiet),
            links: links, now: { clock.now })
    }

    /// The kind of an errand.
    private func word(_ errand: Errand) -> String {
        switch errand {
        case .work(let deliveries): "work \(deliveries.map(\.id.number))"
        case .claim: "claim"
        case .settle(let outcomes): "settle \(outcomes.map(\.id.number))"
        case .wait(let time, _): time.map { "wait \($0.milliseconds(since: clock.now))" } ?? "wait"
        case .leave: "leave"
        }
    }

    private func strokes(_ errand: Errand) throws -> UInt64 {
        guard case .wait(_, let strokes) = errand else { throw Unexpected(description: word(errand)) }
        return strokes
    }

    /// Brings the desk to where the store is known to have nothing.
    private func settleDown() {
        desk.begin()
        #expect(word(desk.nextErrand()) == "claim")
        desk.laneIsFree()
    }

    @Test func aLaneAsksTheStoreOnceAndThenWaits() {
        settleDown()
        #expect(word(desk.nextErrand()) == "wait")
        desk.workIsDue(at: clock.now.adding(milliseconds: 700))
        desk.workIsDue(at: clock.now.adding(milliseconds: 900))
        #expect(word(desk.nextErrand()) == "wait 700")
        clock.advance(milliseconds: 700)
        #expect(word(desk.nextErrand()) == "claim")
    }

    /// Whatever comes between the question and the sleep ends the sleep.
    @Test func noWakeUpIsSleptThrough() async throws {
        settleDown()
        let changes: [@Sendable (DestinationDesk) throws -> Void] = [
            { $0.workIsDue() }, { $0.hand([try Samples.started(1)]) }, { $0.resume() }, { $0.stop() },
            { $0.keep([DeliveryOutcome(id: DeliveryID(1), event: .accept)]) }, { $0.abandoned() },
            { desk in
                desk.beginIdling()
                desk.endIdling()
            },
        ]
        for change in changes {
            let before = desk.bell.strokes
            try change(desk)
            await desk.bell.sleep(since: before, atMost: nil)
        }
    }

    @Test func aSleeperIsWoken() async throws {
        settleDown()
        let strokes = try strokes(desk.nextErrand())
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<3 { group.addTask { await desk.bell.sleep(since: strokes, atMost: nil) } }
            group.addTask { desk.workIsDue() }
        }
    }

    @Test func promisesAreNotMoreThanLanes() throws {
        #expect(!desk.promiseLane(), "nobody runs yet")
        settleDown()
        #expect(desk.promiseLane())
        #expect(desk.promiseLane())
        #expect(!desk.promiseLane())
        desk.hand([try Samples.started(1)])
        #expect(!desk.promiseLane(), "one is promised, one is handed over")
        #expect(word(desk.nextErrand()) == "work [1]")
        #expect(!desk.promiseLane(), "one is promised, one is busy")
        desk.laneIsFree()
        #expect(desk.promiseLane())
        // A capture that could not be recorded kept its promise; the next work that comes ends that.
        desk.workIsDue()
        #expect(desk.promiseLane() && desk.promiseLane() && !desk.promiseLane())
        desk.stop()
        #expect(!desk.promiseLane())
    }

    @Test func workGoesToTheLaneThatIsConnected() throws {
        settleDown()
        desk.hand([try Samples.started(1)])
        #expect(word(desk.nextErrand()) == "work [1]")
        desk.opened()
        desk.beginIdling()
        #expect(desk.promiseLane() && desk.promiseLane(), "a lane that idles is free")
        desk.hand([try Samples.started(2)])
        #expect(word(desk.nextErrand()) == "wait", "the other lane leaves it to the one that is connected")
        #expect(word(desk.idleErrand(until: clock.now)) == "work [2]")
        desk.hand([try Samples.started(3)])
        #expect(word(desk.nextErrand()) == "work [3]")
    }

    @Test func whatALaneThatIdlesLeavesTheOthersHearOf() throws {
        settleDown()
        desk.hand([try Samples.started(1)])
        _ = desk.nextErrand()
        desk.beginIdling()
        desk.workIsDue()
        let strokes = try strokes(desk.nextErrand())
        desk.endIdling()
        #expect(desk.bell.strokes != strokes)
        #expect(word(desk.nextErrand()) == "claim")
    }

    @Test func aLaneThatIdlesLeavesWhenItsTimeIsOver() {
        settleDown()
        desk.beginIdling()
        let end = clock.now.adding(milliseconds: 100)
        #expect(word(desk.idleErrand(until: end)) == "wait 100")
        clock.advance(milliseconds: 100)
        #expect(word(desk.idleErrand(until: end)) == "leave")
    }

    @Test func whatTheStoreCouldNotTakeIsTriedAgain() {
        settleDown()
        desk.keep([DeliveryOutcome(id: DeliveryID(7), event: .accept)])
        #expect(word(desk.nextErrand()) == "wait \(DestinationDesk.storeRest)")
        clock.advance(milliseconds: DestinationDesk.storeRest)
        #expect(word(desk.nextErrand()) == "settle [7]")
        #expect(word(desk.nextErrand()) == "wait")
        desk.keep([DeliveryOutcome(id: DeliveryID(7), event: .accept)])
        #expect(desk.takeUnsettled().isEmpty)
        #expect(desk.takeUnsettled(whateverTheTime: true).count == 1)
        #expect(desk.takeUnsettled(whateverTheTime: true).isEmpty)
    }

    @Test func theBoardShowsHowTheLineStands() throws {
        settleDown()
        let name = desk.settings.name
        #expect(links.status(of: name).state == .idle)
        desk.hand([try Samples.started(1)])
        _ = desk.nextErrand()
        desk.opened()
        #expect(links.status(of: name).state == .sending)
        desk.beginIdling()
        #expect(links.status(of: name).state == .idle)
        desk.declined("not allowed")
        guard case .held("not allowed", _, _) = links.status(of: name).state else {
            Issue.record("the line is held")
            return
        }
        #expect(word(desk.idleErrand(until: .init(milliseconds: .max))) == "leave")
    }

    @Test func whenTheAgentStopsNothingIsBegun() throws {
        settleDown()
        desk.hand([try Samples.started(1)])
        desk.stop()
        #expect(word(desk.nextErrand()) == "leave")
        #expect(desk.takeBack().map(\.id.number) == [1])
    }

    /// Four lanes that sleep whenever they may, and work that comes at any moment: all of it is done.
    @Test func manyLanesMissNothing() async throws {
        let desk = desk
        desk.begin()
        let total = 2_000
        let done = Tally()
        let samples = try (1...total).map { try Samples.started(Int64($0)) }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    while true {
                        switch desk.nextErrand() {
                        case .leave: return
                        case .wait(let time, let strokes):
                            await desk.bell.sleep(since: strokes, until: time, at: Timestamp(milliseconds: 0))
                        case .work(let deliveries):
                            let count = done.add(deliveries)
                            desk.laneIsFree()
                            if count == total { desk.stop() }
                        case .claim, .settle: desk.laneIsFree()
                        }
                    }
                }
            }
            for sample in samples {
                desk.hand([sample])
                await Task.yield()
            }
        }
        #expect(done.add([]) == total)
    }
}

/// The deliveries that were taken so far.
private final class Tally: Sendable {
    private let numbers = Mutex(Set<DeliveryID>())

    /// Adds some; how many there are now.
    func add(_ deliveries: [StartedDelivery]) -> Int {
        numbers.withLock { numbers in
            numbers.formUnion(deliveries.map(\.id))
            return numbers.count
        }
    }
}
