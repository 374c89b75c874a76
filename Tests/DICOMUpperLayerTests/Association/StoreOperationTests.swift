import DICOMCore
import DICOMUpperLayer
import Testing

@Suite struct StoreOperationTests {
    private func operation(
        command: Int = 100, data: Int64, peer: MaximumLength = .bytes(16_384)
    ) throws -> StoreOperation {
        try StoreOperation(
            messageID: 7, sopInstance: UID(uuid: 1), contextID: try Sample.context(1), commandLength: command,
            dataLength: data,
            peerMaximumLength: peer)
    }

    private func response(_ status: DIMSEStatus, to messageID: UInt16 = 7) -> StoreResponse {
        StoreResponse(messageID: messageID, sopClass: nil, sopInstance: nil, status: status)
    }

    @Test(arguments: [
        (Int64(2), MaximumLength.bytes(16_384)), (16_378, .bytes(16_384)), (16_380, .bytes(16_384)),
        (1_000_000, .bytes(16_384)), (1_000_000, .unlimited), (5_000_000, .unlimited), (999_998, .bytes(131_072)),
        (100, .bytes(1)), (1_000_000, .bytes(.max)), (6_000_000_000, .unlimited),
    ])
    func coversEveryByteOnceInOrder(length: Int64, peer: MaximumLength) throws {
        var operation = try operation(data: length, peer: peer)
        var command: Int64 = 0
        var data: Int64 = 0
        var lasts = 0
        while operation.isSending {
            let fragments = operation.nextFragments(room: 262_144)
            #expect(fragments.count == 1 || fragments.reduce(0) { $0 + $1.wireLength } <= 262_144)
            for fragment in fragments {
                #expect(fragment.range.lowerBound == (fragment.isCommand ? command : data))
                if fragment.isCommand { command = fragment.range.upperBound } else { data = fragment.range.upperBound }
                #expect(!fragment.isCommand || data == 0)
                #expect(fragment.range.count % 2 == 0)
                if case .bytes(let limit) = peer, limit > 8 { #expect(fragment.pduLength <= Int(limit)) }
                lasts += fragment.isLast ? 1 : 0
            }
        }
        #expect(command == 100)
        #expect(data == length)
        #expect(lasts == 2)
        #expect(operation.nextFragments(room: 262_144).isEmpty)
        #expect(operation.state == .writingLast)
    }

    @Test func commandAndFirstDataGoTogether() throws {
        var operation = try operation(data: 10_000)
        #expect(operation.nextFragments(room: 262_144).map(\.isCommand) == [true, false])
    }

    @Test func theAnswerAfterAllWasWrittenCounts() throws {
        for status in [DIMSEStatus.success, .elementsDiscarded, .outOfResources] {
            var operation = try operation(data: 10)
            _ = operation.nextFragments(room: 1000)
            operation.lastFragmentWritten()
            #expect(operation.state == .awaitingResponse)
            #expect(operation.receive(response(status)) == .finished(response(status)))
            #expect(operation.state == .answered(response(status)))
        }
    }

    @Test func anEarlySuccessIsNoSuccess() throws {
        var operation = try operation(data: 1_000_000)
        _ = operation.nextFragments(room: 20_000)
        guard case .violation = operation.receive(response(.success)) else {
            Issue.record("a success before the last byte was believed")
            return
        }
        // All handed out is not all written.
        var late = try self.operation(data: 10)
        _ = late.nextFragments(room: 1000)
        guard case .violation = late.receive(response(.success)) else {
            Issue.record("a success before the last byte was written was believed")
            return
        }
    }

    @Test func anEarlyRefusalEndsTheSending() throws {
        var operation = try operation(data: 1_000_000)
        let sent = operation.nextFragments(room: 20_000).filter { !$0.isCommand }.reduce(0) {
            $0 + Int64($1.range.count)
        }
        #expect(operation.receive(response(.outOfResources)) == .finishedEarly(response(.outOfResources)))
        #expect(operation.state == .answeredEarly(response(.outOfResources), unsent: 1_000_000 - sent))
        #expect(operation.nextFragments(room: 20_000).isEmpty)
    }

    @Test func anAnswerToAnotherMessageIsAViolation() throws {
        var operation = try operation(data: 10)
        _ = operation.nextFragments(room: 1000)
        operation.lastFragmentWritten()
        guard case .violation = operation.receive(response(.success, to: 8)) else {
            Issue.record("the answer to another message was believed")
            return
        }
    }

    @Test func anAnswerAboutAnotherInstanceIsAViolation() throws {
        var operation = try operation(data: 10)
        _ = operation.nextFragments(room: 1000)
        operation.lastFragmentWritten()
        let response = StoreResponse(messageID: 7, sopClass: nil, sopInstance: UID(uuid: 2), status: .success)
        guard case .violation = operation.receive(response) else {
            Issue.record("the answer about another instance was believed")
            return
        }
    }

    @Test func nothingCountsAfterCancelling() throws {
        var operation = try operation(data: 1_000_000)
        _ = operation.nextFragments(room: 20_000)
        operation.cancel()
        #expect(operation.nextFragments(room: 20_000).isEmpty)
        guard case .violation = operation.receive(response(.success)) else {
            Issue.record("an answer after the cancellation was believed")
            return
        }
        #expect(operation.state == .cancelled)
    }

    @Test func anOddOrEmptyDataSetIsRefused() {
        #expect(throws: UpperLayerError(.invalidValue, "")) { try operation(data: 11) }
        #expect(throws: UpperLayerError(.invalidValue, "")) { try operation(data: 0) }
        #expect(throws: UpperLayerError(.invalidValue, "")) { try operation(command: 0, data: 10) }
    }
}
