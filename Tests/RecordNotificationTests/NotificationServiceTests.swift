import CaptureModel
import HL7
import Observability
import RecordNotification
import Store
import TestSupport
import Testing

/// What happens between the agent and a record, against a peer that others wrote.
@Suite(
    .serialized,
    .enabled(if: RecordPeer.has("hl7"), "Python's hl7 (python3-hl7) is not installed: packaging/test installs it"))
struct NotificationServiceTests {
    /// The control IDs of messages.
    private func controlIDs(_ messages: [String]) throws -> [String] {
        try messages.map { try HL7Message(Array($0.utf8)).header.controlID }
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["AA", "CA", "CA+AA"])
    func takenMessagesAreSentOnce(answer: String) async throws {
        let bench = try NotificationBench()
        let peer = try await RecordPeer(answering: [answer])
        let exam = try await bench.proveExam()
        try await bench.proveExam(4712)
        try await bench.running([bench.settings(port: peer.port)]) {
            try await bench.wait(for: ["taken", "taken"])
            // Told while the service runs, too.
            try await bench.proveExam(4713)
            try await bench.wait(for: ["taken", "taken", "taken"])
        }
        let messages = peer.messages
        #expect(messages.count == 3)
        #expect(try Set(controlIDs(messages)).count == 3)
        #expect(messages.first?.contains("|\(exam.studyInstanceUID)|") == true)
        for (number, message) in zip(4_711..., messages) {
            #expect(message.contains("|\(number)^^^NORTHSIDE&1.2.3&ISO^MR|"))
        }
    }

    /// AE comes back by itself, with the same bytes; so does everything that is no answer to this message.
    @Test(.timeLimit(.minutes(1)), arguments: ["AE", "half", "close", "wrong", "noise"])
    func unsettledMessageIsSentAgainAsItWas(answer: String) async throws {
        let bench = try NotificationBench()
        let peer = try await RecordPeer(answering: [answer, answer, "AA"])
        try await bench.proveExam()
        try await bench.running([bench.settings(port: peer.port)]) { try await bench.wait(for: ["taken"]) }
        #expect(peer.messages.count == 3 && Set(peer.messages).count == 1, "\(peer.output)")
        #expect(try await bench.store.notifications().map(\.attempts) == [3])
    }

    @Test(.timeLimit(.minutes(1))) func silenceIsNoAnswer() async throws {
        let bench = try NotificationBench()
        let peer = try await RecordPeer(answering: ["silence", "AA"])
        try await bench.proveExam()
        let events = bench.events.stream(keeping: 1_000)
        try await bench.running([bench.settings(port: peer.port, answer: .milliseconds(300))]) {
            try await bench.wait(for: ["taken"])
        }
        #expect(Set(peer.messages).count == 1 && peer.messages.count == 2)
        var told: [String] = []
        for await event in events {
            switch event {
            case .recordHeld: told.append("held")
            case .notificationPostponed(_, _, let fault): told.append(fault.code.rawValue)
            case .recordResumed: told.append("resumed")
            case .notificationTaken: told.append("taken")
            default: continue
            }
            if told.count == 4 { break }
        }
        #expect(told == ["unanswered", "held", "taken", "resumed"])
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["AR", "CR"])
    func refusalWaitsForAPerson(answer: String) async throws {
        let bench = try NotificationBench()
        let peer = try await RecordPeer(answering: [answer, "AA"])
        try await bench.proveExam()
        try await bench.running([bench.settings(port: peer.port)]) {
            try await bench.wait(for: ["refused"])
            // What the record refuses does not stop what comes after it.
            try await bench.proveExam(4712)
            try await bench.wait(for: ["refused", "taken"])
            let first = try #require(try await bench.store.notifications().first)
            guard case .refused(let fault) = first.state else { return }
            #expect(fault.code == .rejected && fault.message.contains(answer))
            #expect(!fault.message.contains("4711") && !fault.message.contains("Neil"))
            try await bench.store.retryNotification(first.id)
            try await bench.wait(for: ["taken", "taken"])
        }
        // Composed anew: the record did not take the first one.
        #expect(try Set(controlIDs(peer.messages)).count == 3)
    }

    @Test(.timeLimit(.minutes(1))) func oneRecordDoesNotWaitForAnother() async throws {
        let bench = try NotificationBench(records: ["dead", "ehr"])
        let peer = try await RecordPeer(answering: ["AA"])
        let nobody = try freeTCPPort()
        try await bench.proveExam()
        try await bench.running([bench.settings("dead", port: nobody), bench.settings(port: peer.port)]) {
            try await bench.wait(for: ["pending", "taken"])
            let isHeld = await eventually(every: .milliseconds(20)) {
                if case .held = bench.lines.status(of: RecordName(unchecked: "dead")).state { true } else { false }
            }
            #expect(isHeld)
            // It comes back, and is told without anybody's help; nothing was composed for it before.
            #expect(try await bench.store.notifications().first { $0.record.text == "dead" }?.attempts == 0)
            let late = try await RecordPeer(answering: ["AA"], port: nobody)
            try await bench.wait(for: ["taken", "taken"])
            #expect(late.messages.count == 1)
        }
    }

    @Test(.timeLimit(.minutes(1))) func whatWasUnderWayAtTheEndIsSentAgainAsItWas() async throws {
        let bench = try NotificationBench()
        let silent = try await RecordPeer(answering: ["silence"])
        try await bench.proveExam()
        // Killed while it waits: nothing of what came of it is written down.
        let composer = NotificationComposer(catalog: try NotificationBench.catalog(), offsetMinutes: { _ in 60 })
        let settings = bench.settings(port: silent.port)
        let first = try await bench.store.startNotification(to: settings.name) {
            composer.compose($0, for: settings)
        }
        let store = try bench.reopen()
        let peer = try await RecordPeer(answering: ["AA"])
        try await bench.running([bench.settings(port: peer.port)], store: store) {
            try await bench.wait(for: ["taken"])
        }
        #expect(peer.messages == [String(decoding: first?.content ?? [], as: UTF8.self)])
        // Asked to stop while it waits: put back, without blame.
        try await bench.proveExam(4712)
        try await bench.running([bench.settings(port: silent.port)]) {
            let isThere = await eventually(every: .milliseconds(20)) { silent.messages.count == 1 }
            #expect(isThere)
        }
        try await bench.wait(for: ["taken", "pending"])
        try await bench.running([bench.settings(port: peer.port)]) { try await bench.wait(for: ["taken", "taken"]) }
        #expect(peer.messages.last == silent.messages.first)
    }
}
