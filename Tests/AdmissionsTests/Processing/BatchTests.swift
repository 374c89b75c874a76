import Admissions
import HL7
import Observability
import Store
import Testing

@Suite(.timeLimit(.minutes(2))) struct BatchTests {
    private let events = AgentEvents(logger: Clinic.logger)

    private func outcome(_ payload: [UInt8], policy: AdmissionPolicy = Feed.policy) async throws -> MessageOutcome {
        let store = try Store.inMemory(now: { Clinic.now }, events: events)
        return await MessageProcessor(
            reader: Clinic.settings(policy: policy).reader, store: store, events: events, now: { Clinic.now }
        ).take(payload)
    }

    private let messages =
        Feed.event("A01", "1", patient: "1", visit: "V1") + Feed.message(Feed.header("A01", "2"))
        + Feed.event("A01", "3", patient: "3", visit: "V3")

    @Test func eachMessageIsTakenByItselfAndOneBatchAnswers() async throws {
        let outcome = try await outcome(
            Feed.message(#"BHS|^~\&|HIS|NORTHSIDE|||||||B1"#) + messages + Feed.message("BTS|3"))
        #expect(outcome.count == 3 && outcome.refusals.map(\.number) == [2] && outcome.answers.count == 1)
        let answers = try #require(HL7Batch(outcome.answers[0])).messages.map { AdmissionReply($0) }
        #expect(answers.map(\.code) == [.applicationAccept, .applicationError, .applicationAccept])
        #expect(answers.map(\.controlID) == ["1", "2", "3"])
    }

    @Test func aSiteMayRejectBatches() async throws {
        let policy = AdmissionPolicy(selection: Feed.policy.selection, rejectsBatches: true)
        let outcome = try await outcome(messages, policy: policy)
        #expect(outcome.answers.map { AdmissionReply($0).code } == [.applicationReject])
        #expect(outcome.refusals.map(\.error.code) == [.batch])
    }
}
