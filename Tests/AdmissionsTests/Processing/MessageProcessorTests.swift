import Admissions
import CaptureModel
import HL7
import Observability
import Store
import Testing

@Suite(.timeLimit(.minutes(2))) struct MessageProcessorTests {
    private let events = AgentEvents(logger: Clinic.logger)

    private func processor(_ store: any AdmissionApplying) -> MessageProcessor {
        MessageProcessor(reader: Clinic.settings().reader, store: store, events: events, now: { Clinic.now })
    }

    private func store() throws -> Store { try Store.inMemory(now: { Clinic.now }, events: events) }

    /// The acknowledgements in an answer.
    private func replies(_ answer: [UInt8]) -> [AdmissionReply] {
        var framing = MLLPFrameMachine(tolerance: .strict)
        return framing.receive(answer).compactMap {
            if case .deliver(let bytes) = $0 { AdmissionReply(bytes) } else { nil }
        }
    }

    private func refused(_ code: StoreError.Code) -> GatedStore {
        let store = GatedStore { _ throws(StoreError) in throw StoreError(code, "said by the test") }
        store.open()
        return store
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let what: String
        let lines: [String]
        let code: AcknowledgementCode
        let condition: HL7ErrorCondition
        var testDescription: String { what }
    }

    @Test(arguments: [
        Refusal(
            what: "type", lines: [Feed.header("R01", "1", type: "ORU"), Feed.person("1")],
            code: .applicationReject, condition: .unsupportedMessageType),
        Refusal(
            what: "event", lines: [Feed.header("XYZ", "1"), Feed.person("1")],
            code: .applicationReject, condition: .unsupportedEvent),
        Refusal(
            what: "processing ID", lines: [Feed.header("A01", "1", processing: "X"), Feed.person("1")],
            code: .applicationReject, condition: .unsupportedProcessingID),
        Refusal(
            what: "version", lines: [Feed.header("A01", "1", version: "3.0"), Feed.person("1")],
            code: .applicationReject, condition: .unsupportedVersion),
        Refusal(
            what: "no PID", lines: [Feed.header("A01", "1"), Feed.visit("V1")],
            code: .applicationError, condition: .segmentSequence),
        Refusal(
            what: "no identifier", lines: [Feed.header("A01", "1"), "PID|1||||Okafor", Feed.visit("V1")],
            code: .applicationError, condition: .requiredFieldMissing),
        Refusal(
            what: "another authority",
            lines: [Feed.header("A01", "1"), "PID|1||1^^^SOUTH^MR||Okafor", Feed.visit("V1")],
            code: .applicationError, condition: .unknownKey),
        Refusal(
            what: "two identifiers",
            lines: [Feed.header("A01", "1"), "PID|1||1^^^NORTHSIDE^MR~2^^^NORTHSIDE^MR||Okafor", Feed.visit("V1")],
            code: .applicationError, condition: .unknownKey),
        Refusal(
            what: "backslash", lines: [Feed.header("A01", "1"), Feed.person(#"1\E\2"#), Feed.visit("V1")],
            code: .applicationError, condition: .dataType),
        Refusal(
            what: "merged with itself", lines: [Feed.header("A40", "1"), Feed.person("1"), "MRG|1^^^NORTHSIDE^MR"],
            code: .applicationError, condition: .duplicateKey),
        Refusal(
            what: "no MSH", lines: ["PID|1||1^^^NORTHSIDE^MR"],
            code: .applicationError, condition: .segmentSequence),
    ])
    func whatCannotBeTakenIsSaidWithItsPlace(refusal: Refusal) async throws {
        let store = try store()
        let heard = replies(await processor(store).answer(Feed.message(refusal.lines)))
        #expect(heard.map(\.code) == [refusal.code])
        #expect(heard.map(\.condition) == [refusal.condition])
        #expect(heard.first?.controlID == (refusal.what == "no MSH" ? "" : "1"))
        #expect(try await store.feed().lastMessage == nil)
    }

    @Test(arguments: [
        (StoreError.Code.mergedIdentifier, AcknowledgementCode.applicationError, HL7ErrorCondition.unknownKey),
        (.circularMerge, .applicationError, .duplicateKey),
        (.disk, .applicationReject, .internalError),
        (.busy, .applicationReject, .internalError),
        (.corrupt, .applicationReject, .internalError),
        (.schema, .applicationReject, .internalError),
    ])
    func aFaultOfTheStoreIsNeverAnAcceptance(
        fault: StoreError.Code, code: AcknowledgementCode, condition: HL7ErrorCondition
    ) async throws {
        let message = Feed.event("A01", "7", patient: "1", visit: "V1")
        let heard = replies(await processor(refused(fault)).answer(message))
        #expect(heard.map(\.code) == [code] && heard.map(\.condition) == [condition])
        #expect(heard.first?.controlID == "7")
        #expect(!String(decoding: heard[0].bytes, as: UTF8.self).contains("said by the test"))
    }

    @Test func theAnswerWaitsForTheCommit() async throws {
        let order = Diary()
        let gated = GatedStore { _ in
            order.write("committed")
            return .applied(patient: nil)
        }
        let processor = processor(gated)
        async let answer = {
            let answer = await processor.answer(Feed.event("A01", "1", patient: "1", visit: "V1"))
            order.write("answered")
            return answer
        }()
        await gated.waitForMessage()
        let before = order.lines
        #expect(before.isEmpty)
        gated.open()
        #expect(replies(await answer).map(\.code) == [.applicationAccept])
        #expect(order.lines == ["committed", "answered"])
    }

    @Test func aRepetitionGetsTheSameAnswer() async throws {
        let store = try store()
        let processor = processor(store)
        let message = Feed.event("A01", "1", patient: "1", visit: "V1")
        let first = await processor.answer(message)
        let second = await processor.answer(message)
        #expect(first == second && replies(first).map(\.code) == [.applicationAccept])
        #expect(try await store.feed().messagesToday == 1)
        // The same control ID with another body is another message.
        let other = await processor.answer(Feed.event("A08", "1", patient: "1", visit: "V1", minute: 1))
        #expect(replies(other).map(\.code) == [.applicationAccept] && other != first)
        #expect(try await store.feed().messagesToday == 2)
    }

    @Test(arguments: [
        ("", "", [AcknowledgementCode.applicationAccept]),
        ("AL", "NE", [.commitAccept]), ("NE", "AL", [.applicationAccept]),
        ("AL", "AL", [.commitAccept, .applicationAccept]), ("NE", "NE", []), ("ER", "ER", []),
        ("SU", "SU", [.commitAccept, .applicationAccept]),
    ])
    func theSenderGetsTheAnswersThatItAskedFor(
        accept: String, application: String, codes: [AcknowledgementCode]
    ) async throws {
        let message = Feed.message(
            Feed.header("A01", "1", accept: accept, application: application), Feed.person("1"), Feed.visit("V1"))
        let processor = processor(try store())
        let answer = await processor.answer(message)
        #expect(replies(answer).map(\.code) == codes)
        #expect(await processor.answer(message) == answer)
        let bad = Feed.message(Feed.header("A01", "2", accept: accept, application: application))
        let refusals = replies(await processor.answer(bad)).map(\.code)
        switch (accept, application) {
        case ("", ""), ("NE", "AL"): #expect(refusals == [.applicationError])
        case ("AL", _), ("ER", _): #expect(refusals == [.commitError])
        default: #expect(refusals.isEmpty)
        }
    }

    @Test func anAcknowledgementIsNotAnswered() async throws {
        let answer = await processor(try store()).answer(Feed.message(Feed.header("A01", "1", type: "ACK"), "MSA|AA|1"))
        #expect(answer.isEmpty)
    }

    @Test func eventsSayNothingOfThePatient() async throws {
        let stream = events.stream()
        let processor = processor(try store())
        for message in [
            Feed.event("A01", "1", patient: "4711", visit: "V1"),
            Feed.message(Feed.header("A01", "2"), Feed.person("4711"), "PV1|1|O"),
            Feed.message(Feed.header("A01", "3"), "PID|1||4711^^^SOUTH^MR||Okafor"),
            Feed.message(Feed.header("XYZ", "4"), Feed.person("4711")),
            Array("Okafor 4711".utf8),
        ] {
            _ = await processor.answer(message)
        }
        events.emit(.agentStopped)
        var lines: [String] = []
        for await event in stream {
            if case .agentStopped = event { break }
            let line = event.logLine
            lines.append("\(line.message) \(line.facts.map { "\($0.key) \($0.value)" }.joined(separator: " "))")
        }
        #expect(lines.count == 6)
        #expect(lines.contains { $0.contains("PV1-19") && $0.contains("fault met") })
        #expect(!lines.contains { $0.contains("4711") || $0.lowercased().contains("okafor") })
    }

    @Test func aMessageCanBeFoldedAgain() async throws {
        let store = try store()
        let processor = processor(store)
        _ = await processor.answer(Feed.event("A01", "1", patient: "1", visit: "V1"))
        _ = await processor.answer(Feed.event("A01", "2", patient: "2", visit: "V2"))
        _ = await processor.answer(Feed.merge("3", prior: "1", into: "2"))
        let before = try await store.patients()
        #expect(try await store.rebuildAdmissions(parse: Clinic.settings().reader.event) == 3)
        let after = try await store.patients()
        #expect(before.map(\.patient) == after.map(\.patient) && after.count == 1)
        #expect(before.map(\.id) == after.map(\.id))
    }
}
