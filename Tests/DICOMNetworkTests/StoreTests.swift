import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Testing

@Suite struct StoreTests {
    private let client = DICOMClient()

    /// Stores one instance at a receiver that behaves so, and gives what the client learnt.
    private func outcome(
        _ behaviour: ReceiverBehaviour, length: Int64 = 5_000_000, sink: RecordingSink = RecordingSink(),
        source: PatternSource? = nil, timeout: Duration = .seconds(60)
    ) async throws -> Result<StoreResponse, DICOMNetworkError> {
        try await withReceiver(sink: sink, behaviour: { _ in behaviour }) { peer in
            var peer = peer
            peer.responseTimeout = timeout
            do {
                return .success(
                    try await client.withAssociation(to: peer, proposing: contexts) { association in
                        try await association.store(source ?? PatternSource(length: length))
                    })
            } catch let error as DICOMNetworkError {
                return .failure(error)
            }
        }
    }

    @Test(arguments: [Int64(2), 100, 131_066, 131_068, 262_144, 1_000_000, 30_000_000])
    func everyByteArrives(length: Int64) async throws {
        let sink = RecordingSink()
        let response = try await outcome(.keep, length: length, sink: sink).get()
        #expect(response.status == .success)
        #expect(response.sopInstance == UID(uuid: 1))
        let instance = IncomingInstance(
            sopClass: .vlPhotographicImageStorage, sopInstance: UID(uuid: 1), transferSyntax: .jpegBaseline8Bit,
            calling: try AETitle("VIGNETTE"))
        #expect(sink.records == [RecordingSink.Record(instance: instance, length: Int(length), isFinished: true)])
    }

    @Test func smallestAndUnlimitedFragmentsArrive() async throws {
        for limit in [MaximumLength.bytes(1024), .unlimited] {
            let sink = RecordingSink()
            try await withReceiver(DICOMReceiverSettings(maximumLength: limit), sink: sink) { peer in
                try await client.withAssociation(to: peer, proposing: contexts) { association in
                    let response = try await association.store(PatternSource(length: 3_000_000))
                    #expect(response.status == .success)
                }
            }
            #expect(sink.records.map(\.length) == [3_000_000])
            #expect(sink.records.allSatisfy { $0.followsPattern && $0.isFinished })
        }
    }

    @Test func manyOnOneAssociation() async throws {
        let sink = RecordingSink()
        try await withReceiver(sink: sink) { peer in
            try await client.withAssociation(to: peer, proposing: contexts) { association in
                for number in 0..<200 {
                    let response = try await association.store(
                        PatternSource(length: 1000), as: UID(uuid: UInt128(number)))
                    #expect(response.status == .success)
                }
            }
        }
        #expect(sink.records.count == 200)
        #expect(Set(sink.records.map(\.instance.sopInstance)).count == 200)
    }

    @Test(arguments: [DIMSEStatus.outOfResources, .coercionOfDataElements, .cannotUnderstand, .notAuthorized])
    func theStatusIsHandedOnAsItCame(status: DIMSEStatus) async throws {
        #expect(try await outcome(.answer(status)).get().status == status)
        #expect(try await outcome(.keepAndAnswer(status)).get().status == status)
    }

    @Test func anEarlyRefusalIsHandedOn() async throws {
        #expect(try await outcome(.answerEarly(.outOfResources), length: 30_000_000).get().status == .outOfResources)
    }

    @Test func anEarlySuccessIsNotBelieved() async throws {
        let outcome = try await outcome(.answerEarly(.success), length: 30_000_000)
        guard case .failure(let error) = outcome else {
            Issue.record("a success before the data set was sent was believed")
            return
        }
        #expect(error.code == .protocolViolation)
        #expect(error.isOutcomeUnknown)
    }

    @Test func anAbortMidwayLeavesTheOutcomeUnknown() async throws {
        let sink = RecordingSink()
        let outcome = try await outcome(.abort(afterBytes: 1_000_000), length: 30_000_000, sink: sink)
        guard case .failure(let error) = outcome else {
            Issue.record("an abort was taken for an answer")
            return
        }
        #expect(error.code == .aborted(AAbort(source: .serviceUser)))
        #expect(error.isOutcomeUnknown)
        #expect("\(error)".contains("is not known"))
        #expect(sink.records.map(\.isCancelled) == [true])
        #expect(sink.records.map(\.isFinished) == [false])
    }

    @Test(arguments: [ReceiverBehaviour.disconnect(afterBytes: 1_000_000), .keepAndDisconnect])
    func aLostConnectionLeavesTheOutcomeUnknown(behaviour: ReceiverBehaviour) async throws {
        let sink = RecordingSink()
        let outcome = try await outcome(behaviour, length: 10_000_000, sink: sink)
        guard case .failure(let error) = outcome else {
            Issue.record("a lost connection was taken for an answer")
            return
        }
        #expect(error.code == .closedByPeer)
        #expect(error.isOutcomeUnknown)
        #expect(sink.records.map(\.isFinished) == [behaviour == .keepAndDisconnect])
        #expect(sink.records.map(\.isCancelled) == [behaviour != .keepAndDisconnect])
    }

    @Test func silenceTimesOut() async throws {
        let outcome = try await outcome(.staySilent, length: 100_000, timeout: .milliseconds(300))
        guard case .failure(let error) = outcome else {
            Issue.record("silence was taken for an answer")
            return
        }
        #expect(error.code == .timedOut(.operation))
        #expect(error.isOutcomeUnknown)
    }

    @Test func aSourceThatFailsAbortsAndNothingIsKept() async throws {
        let sink = RecordingSink()
        let outcome = try await outcome(
            .keep, sink: sink, source: PatternSource(length: 5_000_000, failsAt: 3_000_000))
        guard case .failure(let error) = outcome else {
            Issue.record("half an instance was taken for one")
            return
        }
        #expect(error.code == .sourceUnreadable)
        #expect(!error.isOutcomeUnknown)
        #expect(sink.records.map(\.isFinished) == [false])
    }

    @Test func aDataSetOfOddLengthIsRefusedBeforeItIsSent() async throws {
        let sink = RecordingSink()
        guard case .failure(let error) = try await outcome(.keep, length: 101, sink: sink) else {
            Issue.record("a data set of odd length was sent")
            return
        }
        #expect(error.code == .invalidRequest)
        #expect(sink.records.isEmpty)
    }

    @Test func aSinkWithoutRoomAnswersSo() async throws {
        let response = try await outcome(.keep, sink: RecordingSink(hasRoom: false)).get()
        #expect(response.status == .outOfResources)
        #expect(response.errorComment?.isEmpty == false)
    }
}
