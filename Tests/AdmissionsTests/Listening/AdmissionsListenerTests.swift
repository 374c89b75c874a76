import Admissions
import HL7
import Observability
import Store
import Testing

@Suite(.timeLimit(.minutes(2))) struct AdmissionsListenerTests {
    private let good = Feed.event("A01", "1", patient: "1", visit: "V1")

    @Test func nothingIsInTheListThatWasNotCommitted() async throws {
        let refusing = GatedStore { _ throws(StoreError) in throw StoreError(.disk, "full") }
        refusing.open()
        try await Clinic.open(applying: refusing) { clinic in
            let reply = try await clinic.sender.send(good)
            #expect(reply.code == .applicationReject && reply.condition == .internalError)
            #expect(try await clinic.list().isEmpty)
        }
    }

    @Test func aRepetitionIsAnsweredAgain() async throws {
        try await Clinic.open { clinic in
            let stream = clinic.events.stream()
            let first = try await clinic.sender.send(good)
            let second = try await clinic.sender.send(good)
            #expect(first.bytes == second.bytes && first.isAccepted)
            #expect(try await clinic.store.feed().messagesToday == 1)
            var codes: [String] = []
            for await event in stream {
                if case .admissionApplied(let code, let patient) = event {
                    #expect(patient != nil)
                    codes.append("applied \(code)")
                }
                if case .admissionRepeated(let code) = event {
                    codes.append("repeated \(code)")
                    break
                }
            }
            #expect(codes == ["applied A01", "repeated A01"])
        }
    }

    @Test func stoppingWaitsForWhatIsInHand() async throws {
        let gated = GatedStore { _ in .applied(patient: nil) }
        try await Clinic.open(applying: gated) { clinic in
            async let reply = clinic.sender.send(good)
            await gated.waitForMessage()
            await clinic.stop()
            gated.open()
            let answer = try await reply
            #expect(answer.isAccepted)
        }
    }

    @Test func aPortInUseIsNamed() async throws {
        try await Clinic.open { clinic in
            let second = AdmissionsListener(
                settings: Clinic.settings(port: clinic.port), store: clinic.store, events: clinic.events,
                now: { Clinic.now })
            let error = await #expect(throws: AdmissionsError.self) { try await second.run() }
            #expect(error?.code == .portInUse)
            #expect(error?.message.contains("127.0.0.1:\(clinic.port)") == true)
            #expect(error?.message.contains("choose a free port") == true)
            var ports = second.boundPorts.makeAsyncIterator()
            #expect(await ports.next() == nil)
        }
    }

    @Test func anAddressOfOthersIsNamed() async throws {
        let events = AgentEvents(logger: Clinic.logger)
        let store = try Store.inMemory(now: { Clinic.now }, events: events)
        var settings = Clinic.settings()
        settings.host = "192.0.2.1"
        let listener = AdmissionsListener(settings: settings, store: store, events: events, now: { Clinic.now })
        let error = await #expect(throws: AdmissionsError.self) { try await listener.run() }
        #expect(error?.code == .addressUnavailable)
    }

    @Test func aSenderIsToldThatNobodyListens() async throws {
        // The port of a listener that has stopped is nobody's.
        var port = 0
        try await Clinic.open { clinic in port = clinic.port }
        let sender = AdmissionSender(host: "127.0.0.1", port: port)
        let error = await #expect(throws: AdmissionsError.self) { try await sender.send(good) }
        #expect(error?.code == .cannotConnect)
    }

    @Test func aSenderDoesNotWaitForEver() async throws {
        let gated = GatedStore { _ in .applied(patient: nil) }
        try await Clinic.open(applying: gated) { clinic in
            let hasty = AdmissionSender(host: "127.0.0.1", port: clinic.port, timeout: .milliseconds(100))
            let error = await #expect(throws: AdmissionsError.self) { try await hasty.send(good) }
            #expect(error?.code == .noAnswer)
            gated.open()
        }
    }
}
