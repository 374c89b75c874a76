import Admissions
import CaptureModel
import Observability
import Store
import Synchronization

/// Tells one record what it is to be told, one message after another; no other record waits for it.
final class RecordCourier: Sendable {
    let settings: RecordSettings
    private let store: Store
    private let composer: NotificationComposer
    private let events: AgentEvents
    private let lines: LineBoard<RecordName>
    private let now: @Sendable () -> Timestamp
    private let bell = Bell()
    private let line = Mutex(RecordLine())

    init(
        settings: RecordSettings, store: Store, composer: NotificationComposer, events: AgentEvents,
        lines: LineBoard<RecordName>, now: @escaping @Sendable () -> Timestamp
    ) {
        self.settings = settings
        self.store = store
        self.composer = composer
        self.events = events
        self.lines = lines
        self.now = now
    }

    private var name: RecordName { settings.name }

    /// There may be something to tell; where a person says so, also to a record that did not answer.
    func wake(byPerson: Bool) {
        if byPerson { line.withLock { $0.resume(at: now()) } }
        bell.ring()
    }

    /// Works until its task is cancelled.
    func run() async {
        // What was being sent when the agent ended, or when the disk did not take what came of it.
        var mustRecover = true
        while !Task.isCancelled {
            let strokes = bell.strokes
            let moment = now()
            if let retry = line.withLock({ $0.heldUntil(at: moment) }) {
                await bell.sleep(since: strokes, until: retry, at: moment)
                continue
            }
            do throws(StoreError) {
                if mustRecover { try await store.recoverNotifications(to: name) }
                mustRecover = false
                let due = try await store.nextNotification(to: name)
                if let due, due <= moment {
                    try await converse()
                } else {
                    await bell.sleep(since: strokes, until: due, at: moment)
                }
            } catch {
                mustRecover = true
                events.emit(.faultMet(part: "notifications", reason: "\(error)"))
                await bell.sleep(since: bell.strokes, atMost: Self.storePause)
            }
        }
    }

    /// After a fault of the disk, in milliseconds.
    private static let storePause: Int64 = 5_000

    /// Connects, and sends what is due.
    ///
    /// A message is composed when there is a connection to send it over, and not before.
    private func converse() async throws(StoreError) {
        let sender = AdmissionSender(
            host: settings.host, port: settings.port, security: settings.security,
            connectTimeout: settings.connectTimeout, timeout: settings.answerTimeout)
        let end: ConversationEnd
        do {
            end = try await sender.converse { await self.sendAll(over: &$0) }
        } catch {
            end = .unanswered((error as? AdmissionsError)?.message ?? "\(error)")
        }
        switch end {
        case .done: return
        case .unanswered(let reason): if !Task.isCancelled { hold(reason) }
        case .storeFailed(let error): throw error
        }
    }

    private func sendAll(over conversation: inout AdmissionConversation) async -> ConversationEnd {
        let (composer, settings) = (composer, settings)
        var earlier: Set<String> = []
        do throws(StoreError) {
            while !Task.isCancelled {
                let started = try await store.startNotification(to: name) { composer.compose($0, for: settings) }
                guard let started else { break }
                lines.post(.sending, for: name)
                let reply: AdmissionReply
                do {
                    reply = try await conversation.send(started.content, ignoring: earlier)
                } catch {
                    try await settleUnanswered(started)
                    return .unanswered(error.message)
                }
                earlier.insert(started.controlID)
                let verdict = NotificationVerdict(reply, to: started.controlID, from: name)
                try await settle(started, verdict)
                if case .postponed(let fault) = verdict, fault.code == .misanswered {
                    // Answers and messages are out of step: what comes over this connection cannot be trusted.
                    return .unanswered(fault.message)
                }
                answered()
            }
            return .done
        } catch {
            return .storeFailed(error)
        }
    }

    /// Whether the record has it is not known: the same bytes go again.
    private func settleUnanswered(_ started: StartedNotification) async throws(StoreError) {
        guard !Task.isCancelled else { return try await store.settle(started.id, .putBack(due: now())) }
        let fault = NotificationFault(
            .unanswered, "\(name) did not answer; whether it took the message is not known. It is sent again.")
        try await store.settle(started.id, .postpone(until: later(than: started.attempts), fault))
    }

    private func settle(_ started: StartedNotification, _ verdict: NotificationVerdict) async throws(StoreError) {
        switch verdict {
        case .taken: try await store.settle(started.id, .take)
        case .postponed(let fault):
            try await store.settle(started.id, .postpone(until: later(than: started.attempts), fault))
        case .refused(let fault): try await store.settle(started.id, .refuse(fault))
        }
    }

    private func later(than attempts: Int) -> Timestamp {
        var generator = SystemRandomNumberGenerator()
        return now().adding(milliseconds: settings.retry.wait(afterAttempt: attempts, using: &generator))
    }

    private func hold(_ reason: String) {
        let moment = now()
        let (state, wait) = line.withLock { line -> (RecordLine.State, Int64) in
            let retry = later(than: line.failures + 1)
            line.failed(reason, at: moment, retry: retry)
            return (line.state, retry.milliseconds(since: moment))
        }
        switch state {
        case .open: return
        case .held(let reason, let since, let retry):
            lines.post(.held(reason: reason, since: since, retry: retry), for: name)
        }
        events.emit(.recordHeld(name, reason: reason, retryMilliseconds: wait))
    }

    private func answered() {
        if line.withLock({ $0.answered() }) { events.emit(.recordResumed(name)) }
        lines.post(.idle, for: name)
    }
}

/// How a conversation ended.
private enum ConversationEnd: Sendable {
    /// Nothing more is due.
    case done
    /// No answer came that counts: the record is not to be talked to for a while.
    case unanswered(String)
    /// The store could not be read or written.
    case storeFailed(StoreError)
}
