import CaptureModel
import Store
import Testing

/// What is sent a second time: the same bytes while nobody answered, and a message of now where somebody did.
@Suite struct NotificationRepeatTests {
    let desk: NotificationDesk
    var store: Store { desk.store }
    private let silence = NotificationFault(.unanswered, "no answer")

    init() throws { desk = try NotificationDesk() }

    /// An exam that is due to be told of.
    private func prepare() async throws -> Exam {
        let exam = try await desk.begin()
        try await desk.take(1...1)
        try await desk.send(1)
        _ = try await store.closeExam(at: Samples.station)
        return exam
    }

    private func restart() async throws -> (notification: StartedNotification, text: String) {
        try #require(try await desk.start())
    }

    @Test func unansweredMessageIsTheSameAgain() async throws {
        _ = try await prepare()
        let first = try await restart()
        let retry = desk.bench.clock.now.adding(milliseconds: 5_000)
        try await store.settle(first.notification.id, .postpone(until: retry, silence))
        #expect(try await desk.start() == nil)
        #expect(try await store.nextNotification(to: NotificationDesk.record) == retry)
        desk.bench.clock.advance(seconds: 5)
        let second = try await restart()
        #expect(second.text == first.text && second.notification.controlID == first.notification.controlID)
        #expect(second.notification.attempts == 2)
    }

    @Test func killedAgentSendsTheSameAgain() async throws {
        _ = try await prepare()
        let first = try await restart()
        let reopened = try desk.bench.reopen()
        #expect(try await reopened.startNotification(to: NotificationDesk.record) { _ in .composed([]) } == nil)
        #expect(try await reopened.recoverNotifications(to: NotificationDesk.record) == 1)
        let second = try await reopened.startNotification(to: NotificationDesk.record) { _ in
            Issue.record("composed a second time")
            return .composed([])
        }
        #expect(second?.content == first.notification.content)
        #expect(second?.controlID == first.notification.controlID)
    }

    @Test func mergedPersonIsNamedNoMore() async throws {
        _ = try await prepare()
        let first = try await restart()
        try await store.settle(first.notification.id, .postpone(until: desk.bench.clock.now, silence))
        try await desk.merge()
        let second = try await restart()
        #expect(second.text.hasPrefix("available 9000"))
        #expect(second.notification.controlID != first.notification.controlID)
        #expect(second.notification.id == first.notification.id)
    }

    @Test func refusedMessageIsComposedAnewForAPerson() async throws {
        _ = try await prepare()
        let first = try await restart()
        try await store.settle(first.notification.id, .refuse(NotificationFault(.rejected, "unknown sender")))
        #expect(try await desk.start() == nil)
        try await store.retryNotification(first.notification.id)
        let second = try await restart()
        #expect(second.notification.controlID != first.notification.controlID)
        try await store.settle(second.notification.id, .take)
        await #expect(throws: StoreError(.refusedByLifecycle, "")) {
            try await store.retryNotification(second.notification.id)
        }
        await #expect(throws: StoreError(.notFound, "")) { try await store.retryNotification(NotificationID(99)) }
    }

    @Test func personDoesNotChangeWhatWasNotAnswered() async throws {
        _ = try await prepare()
        let first = try await restart()
        let later = desk.bench.clock.now.adding(milliseconds: 90_000)
        try await store.settle(first.notification.id, .postpone(until: later, silence))
        try await store.retryNotification(first.notification.id)
        #expect(try await restart().text == first.text)
    }

    @Test func refusedMessageGivesWayToALaterOne() async throws {
        let exam = try await prepare()
        let first = try await restart()
        try await store.settle(first.notification.id, .refuse(NotificationFault(.rejected, "unknown sender")))
        let late = PlacingDouble { _, _ in .placed(.existing(exam.id), destinations: [Samples.archive]) }
        _ = try await store.receive([try Samples.draft(2)], placing: late)
        try await desk.send(1)
        try await store.retryNotification(first.notification.id)
        #expect(try await desk.states() == ["dropped", "pending"])
        #expect(try await desk.tell() == "available 4711")
        #expect(try await desk.start() == nil)
    }

    @Test func laterMessageOfAnExamWaitsForTheEarlierOne() async throws {
        let exam = try await prepare()
        let first = try await restart()
        try await store.settle(
            first.notification.id, .postpone(until: desk.bench.clock.now.adding(milliseconds: 60_000), silence))
        let late = PlacingDouble { _, _ in .placed(.existing(exam.id), destinations: [Samples.archive]) }
        _ = try await store.receive([try Samples.draft(2)], placing: late)
        try await desk.send(1)
        #expect(try await desk.start() == nil)
        desk.bench.clock.advance(seconds: 60)
        #expect(try await restart().notification.id == first.notification.id)
        try await store.settle(first.notification.id, .take)
        #expect(try await desk.tell() == "available 4711")
    }

    @Test func perhapsTakenMessageIsWithdrawn() async throws {
        let exam = try await prepare()
        let first = try await restart()
        try await store.settle(
            first.notification.id, .postpone(until: desk.bench.clock.now.adding(milliseconds: 1_000), silence))
        _ = try await desk.move(exam)
        _ = try await desk.makeNotes()
        try await desk.send(5)
        desk.bench.clock.advance(seconds: 5)
        var told: [String] = []
        while let next = try await desk.tell() { told.append(next) }
        #expect(told.sorted() == ["available 4712", "withdrawn 4711"])
    }

    @Test func notComposedIsRefusedWithItsReason() async throws {
        _ = try await prepare()
        let fault = NotificationFault(.notComposed, "no procedure")
        let started = try await store.startNotification(to: NotificationDesk.record) { _ in .failed(fault) }
        #expect(started == nil)
        #expect(try await store.notifications().map(\.state) == [.refused(fault)])
    }
}
