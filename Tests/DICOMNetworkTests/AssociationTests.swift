import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import NIOCore
import NIOPosix
import Testing

@Suite struct AssociationTests {
    private let client = DICOMClient()

    @Test func echoes() async throws {
        try await withReceiver { peer in
            try await client.withAssociation(to: peer, proposing: contexts) { association in
                #expect(association.acceptedContexts.count == 3)
                #expect(association.peerMaximumLength == .bytes(131_072))
                #expect(association.negotiated.acceptorImplementation == "VIGNETTE_1")
                for _ in 0..<5 { try await association.echo() }
                #expect(await association.isOpen)
            }
        }
    }

    @Test func servesSeveralAtOnce() async throws {
        let client = client
        try await withReceiver { peer in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await client.withAssociation(to: peer, proposing: contexts) { association in
                            for _ in 0..<20 { try await association.echo() }
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func aWrongTitleIsRejectedAndToldWithTheRemedy() async throws {
        let settings = DICOMReceiverSettings(title: try AETitle("OTHER"))
        try await withReceiver(settings) { peer in
            let error = try await networkError {
                try await client.withAssociation(to: peer, proposing: contexts) { _ in }
            }
            #expect(error?.code == .rejected(AAssociateReject(.permanent, .calledAETitleNotRecognized)))
            #expect(error?.message.contains("ARCHIVE@127.0.0.1:\(peer.port)") == true)
            #expect(error?.message.contains("correct the called AE title") == true)
        }
    }

    @Test func aContextThatIsNotAgreedIsToldBeforeAnythingIsSent() async throws {
        let settings = DICOMReceiverSettings(isSupported: { $0 == .verification })
        let sink = RecordingSink()
        try await withReceiver(settings, sink: sink) { peer in
            try await client.withAssociation(to: peer, proposing: contexts) { association in
                #expect(
                    !association.isAccepted(
                        sopClass: .vlPhotographicImageStorage, transferSyntax: .jpegBaseline8Bit))
                let error = try await networkError { _ = try await association.store(PatternSource(length: 100)) }
                #expect(error?.code == .noAcceptedContext)
                #expect(error?.isOutcomeUnknown == false)
                try await association.echo()
            }
        }
        #expect(sink.records.isEmpty)
    }

    @Test func aClosedPortCannotBeReached() async throws {
        let port = try await withReceiver { $0.port }
        let peer = try peer(port: port)
        let error = try await networkError {
            try await client.withAssociation(to: peer, proposing: contexts) { _ in }
        }
        #expect(error?.code == .connectionFailed)
    }

    @Test func anImpossibleProposalIsRefused() async throws {
        let peer = try peer(port: 1)
        let error = try await networkError { try await client.withAssociation(to: peer, proposing: []) { _ in } }
        #expect(error?.code == .invalidRequest)
    }

    @Test func aPortThatSaysNothingTimesOut() async throws {
        let mute = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        var peer = try peer(port: try #require(mute.localAddress?.port))
        peer.associationTimeout = .milliseconds(200)
        let error = try await networkError {
            try await client.withAssociation(to: peer, proposing: contexts) { _ in }
        }
        #expect(error?.code == .timedOut(.association))
        try await mute.close()
    }

    @Test func aWarmAssociationNoticesThatThePeerWentAway() async throws {
        let (peers, lend) = AsyncStream<DICOMPeer>.makeStream()
        let (stops, stop) = AsyncStream<Void>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await withReceiver { peer in
                    lend.yield(peer)
                    for await _ in stops { return }
                }
            }
            var iterator = peers.makeAsyncIterator()
            let peer = try #require(await iterator.next())
            try await client.withAssociation(to: peer, proposing: contexts) { association in
                try await association.echo()
                stop.yield()
                await association.waitUntilClosed()
                #expect(!(await association.isOpen))
                let error = try await networkError { try await association.echo() }
                #expect(error?.code == .closedByPeer)
            }
            try await group.waitForAll()
        }
    }

    @Test(.timeLimit(.minutes(1))) func aReceiverClosesWhatIsIdle() async throws {
        try await withReceiver(DICOMReceiverSettings(idleTimeout: .seconds(3))) { peer in
            try await client.withAssociation(to: peer, proposing: contexts) { await $0.waitUntilClosed() }
        }
    }

    @Test func twoOperationsAtOnceAreRefused() async throws {
        try await withReceiver(behaviour: { _ in .staySilent }) { peer in
            var hasty = peer
            hasty.responseTimeout = .milliseconds(500)
            try await client.withAssociation(to: hasty, proposing: contexts) { association in
                async let first = networkError { _ = try await association.store(PatternSource(length: 100)) }
                async let second = networkError { _ = try await association.store(PatternSource(length: 100)) }
                let codes = [try await first?.code, try await second?.code]
                #expect(codes.contains(.invalidRequest))
                #expect(codes.contains(.timedOut(.operation)))
            }
        }
    }

    @Test func cancellingTheTaskAborts() async throws {
        let sink = RecordingSink()
        let (begun, begin) = AsyncStream<Void>.makeStream()
        let client = client
        try await withReceiver(
            sink: sink,
            behaviour: { _ in
                begin.yield()
                return .staySilent
            }
        ) { peer in
            let outcome = await withTaskGroup(of: DICOMNetworkError?.self) { group in
                group.addTask {
                    do {
                        try await client.withAssociation(to: peer, proposing: contexts) { association in
                            _ = try await association.store(PatternSource(length: 100))
                        }
                        return nil
                    } catch { return error as? DICOMNetworkError }
                }
                var iterator = begun.makeAsyncIterator()
                await iterator.next()
                group.cancelAll()
                return await group.next() ?? nil
            }
            #expect(outcome?.code == .cancelled)
            #expect(outcome?.isOutcomeUnknown == true)
        }
    }
}
