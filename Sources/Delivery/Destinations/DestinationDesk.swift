import CaptureModel
import Observability
import Store
import Synchronization

/// What the lanes of one destination share: its machine, the deliveries handed to it, and who is free.
///
/// Whether the destination may be talked to is the machine's decision; the desk locks it, tells people, gives out the
/// work, and rings for the lanes. Every change is made under the lock, and the bell is rung after it.
final class DestinationDesk: Sendable {
    /// How long a store that could not write is left alone, in milliseconds.
    static let storeRest: Int64 = 5_000

    let settings: DestinationSettings
    /// Rung when a lane may have something to do.
    let bell = Bell()
    /// Rung when something was accepted that is to be asked for later.
    let proofBell = Bell()
    private let events: AgentEvents
    private let links: LinkBoard
    private let now: @Sendable () -> Timestamp
    private let desk: Mutex<DeskState>

    init(
        settings: DestinationSettings, events: AgentEvents, links: LinkBoard, now: @escaping @Sendable () -> Timestamp
    ) {
        self.settings = settings
        self.events = events
        self.links = links
        self.now = now
        desk = Mutex(DeskState(machine: DestinationMachine(policy: settings.retry)))
    }

    // MARK: Work comes

    /// Promises a lane to a capture that is just being received, so that it starts without a turn in the queue.
    ///
    /// A promise that is not kept, because the capture could not be recorded, ends with the next work that comes.
    func promiseLane() -> Bool {
        desk.withLock { desk in
            guard case .open = desk.machine.state, desk.isRunning, !desk.isStopping,
                desk.busyLanes - desk.idleLanes + desk.handed.count + desk.promised < settings.lanes
            else { return false }
            desk.promised += 1
            return true
        }
    }

    /// Takes deliveries that the store has started for this destination.
    func hand(_ deliveries: [StartedDelivery]) {
        change { desk in
            desk.promised = max(desk.promised - deliveries.count, 0)
            desk.handed += deliveries
        }
    }

    /// The store has due work.
    func workIsDue() {
        change { desk in
            desk.promised = 0
            desk.mayHaveDue = true
        }
    }

    /// The store has work that is due at this time; nothing is to be remembered where it has none.
    func workIsDue(at time: Timestamp?) {
        guard let time else { return }
        change { desk in desk.nextDue = desk.nextDue.map { min($0, time) } ?? time }
    }

    /// The service runs, and hears of what is started.
    func begin() { desk.withLock { $0.isRunning = true } }

    /// The agent stops: lanes end when what they are sending is sent.
    func stop() {
        change { desk in desk.isStopping = true }
        proofBell.ring()
    }

    /// Whether lanes are to end.
    var isStopping: Bool { desk.withLock { $0.isStopping } }

    /// Whether nobody is to knock for anything but the lanes' own trial.
    var isHeld: Bool { desk.withLock { if case .open = $0.machine.state { false } else { true } } }

    /// A person says: now.
    func resume() {
        change { desk in
            desk.machine.resume(at: now())
            desk.mayHaveDue = true
        }
    }

    // MARK: Lanes ask

    /// What a lane without an association is to do; anything but to wait or to leave ends with `laneIsFree`.
    func nextErrand() -> Errand {
        let strokes = bell.strokes
        return desk.withLock { desk in
            guard !desk.isStopping else { return .leave }
            let moment = now()
            if let late = desk.takeUnsettled(at: moment) {
                desk.busyLanes += 1
                return .settle(late)
            }
            let isMine = desk.idleLanes == 0
            guard desk.handed.count > desk.idleLanes || isMine && desk.hasDue(at: moment) else {
                return .wait(until: earliest(isMine ? desk.nextDue : nil, desk.settleAgain), strokes: strokes)
            }
            switch desk.machine.admit(at: moment) {
            case .wait(let time): return .wait(until: earliest(time, desk.settleAgain), strokes: strokes)
            case .waitForProbe: return .wait(until: desk.settleAgain, strokes: strokes)
            case .go: break
            }
            desk.busyLanes += 1
            if let work = desk.takeFirstHanded() { return work }
            desk.mayHaveDue = false
            return .claim
        }
    }

    /// A lane with an open association has nothing to send.
    func beginIdling() { change { desk in desk.idleLanes += 1 } }

    /// What a lane that idles is to do; anything but to wait ends its idling.
    func idleErrand(until end: Timestamp) -> Errand {
        let strokes = bell.strokes
        let errand: Errand = desk.withLock { desk in
            let errand: Errand
            let moment = now()
            if desk.isStopping || desk.machine.state != .open {
                errand = .leave
            } else if let work = desk.takeFirstHanded() {
                errand = work
            } else if let late = desk.takeUnsettled(at: moment) {
                errand = .settle(late)
            } else if desk.hasDue(at: moment) {
                desk.mayHaveDue = false
                errand = .claim
            } else if moment >= end {
                errand = .leave
            } else {
                return .wait(until: earliest(earliest(end, desk.nextDue), desk.settleAgain), strokes: strokes)
            }
            desk.idleLanes -= 1
            return errand
        }
        postLine()
        // What this lane does not take is another's now.
        if case .leave = errand { bell.ring() }
        return errand
    }

    /// A lane that idles must leave: its association is gone.
    func endIdling() { change { desk in desk.idleLanes -= 1 } }

    /// Deliveries that were handed over, for a lane that is sending already.
    func takeHanded(upTo limit: Int) -> [StartedDelivery] {
        desk.withLock { desk in
            let taken = desk.handed.prefix(max(limit, 0))
            desk.handed.removeFirst(taken.count)
            return Array(taken)
        }
    }

    /// Whether the store may have due work; asking takes the word.
    func takeDue() -> Bool {
        desk.withLock { desk in
            defer { desk.mayHaveDue = false }
            return desk.hasDue(at: now())
        }
    }

    /// What was handed over and cannot be begun now, to be put back: nothing while the destination can be talked to.
    func takeBack() -> [StartedDelivery] {
        desk.withLock { desk in
            if case .open = desk.machine.state, !desk.isStopping { return [] }
            defer { desk.handed = [] }
            return desk.handed
        }
    }

    /// A lane has nothing more to do.
    func laneIsFree() {
        desk.withLock { $0.busyLanes -= 1 }
        postLine()
    }

    // MARK: What the store could not take

    /// Keeps outcomes until the store can take them: what an archive answered must not be forgotten.
    func keep(_ outcomes: [DeliveryOutcome]) {
        guard !outcomes.isEmpty else { return }
        change { desk in
            desk.unsettled += outcomes
            desk.settleAgain = now().adding(milliseconds: Self.storeRest)
        }
    }

    /// Kept outcomes that it is time to write down.
    func takeUnsettled(whateverTheTime: Bool = false) -> [DeliveryOutcome] {
        desk.withLock { desk in
            if whateverTheTime { desk.settleAgain = desk.settleAgain.map { min($0, now()) } }
            return desk.takeUnsettled(at: now()) ?? []
        }
    }

    // MARK: What became of it

    /// A lane has an association.
    func opened() {
        desk.withLock { $0.machine.opened() }
        postLine()
    }

    /// The association is over; how it ended is told besides.
    func closed() { desk.withLock { $0.machine.closed() } }

    /// The destination answered an instance.
    func answered() { tell(desk.withLock { $0.machine.answered() }) }

    /// An association ended in order.
    func finished() { tell(desk.withLock { $0.machine.finished() }) }

    /// No association could be had.
    func unreachable(_ reason: String) {
        tell(desk.withLock { $0.machine.unreachable(reason, at: now(), using: &$0.generator) })
    }

    /// An association broke before its end.
    func broke(_ reason: String) {
        tell(desk.withLock { $0.machine.broke(reason, at: now(), using: &$0.generator) })
    }

    /// The destination said that it takes nothing from us.
    func declined(_ reason: String) {
        tell(desk.withLock { $0.machine.declined(reason, at: now(), using: &$0.generator) })
    }

    /// The lane gives up without an answer either way.
    func abandoned() { change { desk in desk.machine.abandoned(at: now()) } }

    /// Says once that nothing can be asked for; what it says is a fault of the destination, not of each instance.
    func sayNoQuery(_ reason: String) {
        let isNews = desk.withLock { desk in
            defer { desk.hasSaidNoQuery = true }
            return !desk.hasSaidNoQuery
        }
        if isNews { events.emit(.faultMet(part: "proof", reason: reason)) }
    }

    /// The destination answers queries again: should it stop, that is news.
    func queryIsAnswered() { desk.withLock { $0.hasSaidNoQuery = false } }

    private func tell(_ notice: DestinationMachine.Notice) {
        switch notice {
        case .none: return
        case .resumed: events.emit(.destinationResumed(settings.name))
        case .held(let reason, _, let retry):
            events.emit(
                .destinationHeld(
                    settings.name, reason: reason, retryMilliseconds: max(retry.milliseconds(since: now()), 0)))
        }
        workIsDue()
    }

    private func change(_ change: (inout DeskState) -> Void) {
        desk.withLock { change(&$0) }
        postLine()
        bell.ring()
    }

    /// Posts how the line stands, if that is news; under the lock, so that two lanes cannot post in the wrong order.
    private func postLine() {
        desk.withLock { desk in
            let state: LinkState
            switch desk.machine.state {
            case .open: state = desk.busyLanes > desk.idleLanes ? .sending : .idle
            case .held(let reason, let since, let retry, _): state = .held(reason: reason, since: since, retry: retry)
            // What was posted when it was held stays until the trial is over.
            case .probing: return
            }
            guard state != desk.posted else { return }
            desk.posted = state
            links.post(state, for: settings.name)
        }
    }

    private func earliest(_ left: Timestamp?, _ right: Timestamp?) -> Timestamp? {
        guard let left, let right else { return left ?? right }
        return min(left, right)
    }
}
