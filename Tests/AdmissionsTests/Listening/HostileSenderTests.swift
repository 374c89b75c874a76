import Admissions
import HL7
import NIOCore
import Observability
import Store
import Testing

/// What senders do wrong, over real sockets.
@Suite(.timeLimit(.minutes(3))) struct HostileSenderTests {
    private let good = Feed.event("A01", "1", patient: "1", visit: "V1")

    /// The first refusal's reason that the events tell from now on.
    private func nextRefusal(_ stream: AsyncStream<AgentEvent>) async -> String? {
        for await event in stream { if case .admissionRefused(_, let reason) = event { return reason } }
        return nil
    }

    @Test func oneByteAtATime() async throws {
        try await Clinic.open { clinic in
            let replies = try await RawSender(port: clinic.port).exchange(MLLPFrame.encode(good).map { [$0] })
            #expect(replies.map { AdmissionReply($0).code } == [.applicationAccept])
            #expect(try await clinic.list() == ["1": "V1"])
        }
    }

    @Test func manyMessagesInOnePiece() async throws {
        try await Clinic.open { clinic in
            let bytes = (0..<30).flatMap {
                MLLPFrame.encode(Feed.event("A01", "\($0)", patient: "\($0)", visit: "V\($0)"))
            }
            let replies = try await RawSender(port: clinic.port).exchange([bytes])
            #expect(replies.map { AdmissionReply($0).controlID } == (0..<30).map { "\($0)" })
        }
    }

    @Test func aClosedHalfStillHearsTheAnswer() async throws {
        try await Clinic.open { clinic in
            let replies = try await RawSender(port: clinic.port).exchange([MLLPFrame.encode(good)])
            #expect(replies.count == 1)
        }
    }

    @Test func aSenderThatDoesNotWaitIsStillHeard() async throws {
        try await Clinic.open { clinic in
            let stream = clinic.events.stream()
            try await RawSender(port: clinic.port).connected { _, outbound in
                try await outbound.write(ByteBuffer(bytes: MLLPFrame.encode(good)))
            }
            for await event in stream { if case .admissionApplied = event { break } }
            #expect(try await clinic.list() == ["1": "V1"])
        }
    }

    @Test func halfAMessageChangesNothing() async throws {
        try await Clinic.open { clinic in
            let stream = clinic.events.stream()
            let frame = MLLPFrame.encode(good)
            let replies = try await RawSender(port: clinic.port).exchange([Array(frame.dropLast(8))])
            #expect(replies.isEmpty)
            #expect(await nextRefusal(stream)?.contains("1C 0D expected") == true)
            #expect(try await clinic.list().isEmpty)
            #expect(try await clinic.sender.send(good).isAccepted)
        }
    }

    @Test func garbageIsThrownAwayAndTold() async throws {
        try await Clinic.open { clinic in
            let stream = clinic.events.stream()
            let garbage = Array("GET / HTTP/1.1\r\nHost: vignette\r\n\r\n".utf8)
            let heard1 = try await RawSender(port: clinic.port).exchange([garbage])
            #expect(heard1.isEmpty)
            #expect(await nextRefusal(stream)?.contains("outside of any") == true)
            let framed = try await RawSender(port: clinic.port).exchange([MLLPFrame.encode(garbage)])
            #expect(framed.map { AdmissionReply($0).code } == [.applicationError])
            // After garbage a frame is still heard.
            let mixed = try await RawSender(port: clinic.port).exchange([garbage, MLLPFrame.encode(good)])
            #expect(mixed.map { AdmissionReply($0).code } == [.applicationAccept])
        }
    }

    @Test func fiftyMebibytesAreRefusedWithAnAnswer() async throws {
        try await Clinic.open { clinic in
            let stream = clinic.events.stream()
            let large = good + Array("NTE|1||".utf8) + [UInt8](repeating: 0x41, count: 50 << 20)
            // The connection goes on: the next message on it is taken.
            let replies = try await RawSender(port: clinic.port).exchange([
                MLLPFrame.encode(large), MLLPFrame.encode(good),
            ]).map { AdmissionReply($0) }
            #expect(replies.map(\.code) == [.applicationReject, .applicationAccept])
            #expect(replies.map(\.controlID) == ["1", "1"])
            #expect(replies.first?.condition == .internalError)
            #expect(await nextRefusal(stream)?.contains("a message of at most 16777216 bytes expected") == true)
        }
    }

    @Test func silenceInsideAMessageEndsTheConnection() async throws {
        let limits = AdmissionsLimits(frameTimeout: .milliseconds(50))
        try await Clinic.open(Clinic.settings(limits: limits)) { clinic in
            let stream = clinic.events.stream()
            let replies = try await RawSender(port: clinic.port).exchange(
                [Array(MLLPFrame.encode(good).prefix(20))], closesHalf: false)
            #expect(replies.isEmpty)
            #expect(await nextRefusal(stream)?.contains("silence found") == true)
        }
    }

    @Test func anIdleConnectionIsClosedInTheEnd() async throws {
        let limits = AdmissionsLimits(idleTimeout: .milliseconds(50))
        try await Clinic.open(Clinic.settings(limits: limits)) { clinic in
            // Returns when the listener closes, and only then.
            let replies = try await RawSender(port: clinic.port).exchange([], closesHalf: false)
            #expect(replies.isEmpty)
        }
    }

    @Test func aSenderThatNeverReadsIsHeldAndThenClosed() async throws {
        let answer = [UInt8](repeating: 0x41, count: 4 << 20)
        let store = GatedStore { _ in .repeated(storedAcknowledgement: MLLPFrame.encode(answer)) }
        store.open()
        let limits = AdmissionsLimits(writeTimeout: .milliseconds(300))
        try await Clinic.open(Clinic.settings(limits: limits), applying: store) { clinic in
            let stream = clinic.events.stream()
            try await RawSender(port: clinic.port).connected(reads: false) { _, outbound in
                for number in 0..<400 {
                    let message = Feed.event("A08", "\(number)", patient: "1", visit: "V1")
                    // Under load the listener may have closed before all was written.
                    do { try await outbound.write(ByteBuffer(bytes: MLLPFrame.encode(message))) } catch { break }
                }
                #expect(await nextRefusal(stream)?.contains("reads its acknowledgements") == true)
            }
            #expect(store.count < 40, "answered \(store.count) that nobody read")
        }
    }

    @Test func oneConnectionTooManyIsClosed() async throws {
        try await Clinic.open(Clinic.settings(limits: AdmissionsLimits(maximumConnections: 1))) { clinic in
            try await RawSender(port: clinic.port).connected { inbound, outbound in
                var answers = inbound.makeAsyncIterator()
                try await outbound.write(ByteBuffer(bytes: MLLPFrame.encode(good)))
                _ = try await answers.next()
                let other = try await RawSender(port: clinic.port).exchange([MLLPFrame.encode(good)], closesHalf: false)
                #expect(other.isEmpty)
            }
        }
    }

    @Test func probesLeaveNoTrace() async throws {
        try await Clinic.open { clinic in
            let stream = clinic.events.stream()
            let heard2 = try await RawSender(port: clinic.port).exchange([])
            #expect(heard2.isEmpty)
            let heard3 = try await RawSender(port: clinic.port).exchange([[0x0B, 0x1C, 0x0D]])
            #expect(heard3.isEmpty)
            #expect(try await clinic.sender.send(good).isAccepted)
            for await event in stream {
                if case .admissionApplied = event { break }
                Issue.record("\(event)")
            }
        }
    }
}
