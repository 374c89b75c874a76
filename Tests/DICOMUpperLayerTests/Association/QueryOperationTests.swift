import DICOMUpperLayer
import Testing

@Suite struct QueryOperationTests {
    private func response(_ status: DIMSEStatus, match: Bool = false, to messageID: UInt16 = 3) -> FindResponse {
        FindResponse(messageID: messageID, sopClass: nil, status: status, hasIdentifier: match)
    }

    @Test func collectsMatchesInParts() {
        var operation = QueryOperation(messageID: 3, limit: 10)
        #expect(operation.receive(response(.pending, match: true)) == .wait)
        #expect(operation.receive(match: [1], isLast: false) == .wait)
        #expect(operation.receive(match: [2], isLast: true) == .wait)
        #expect(operation.receive(response(.pendingWithWarning, match: true)) == .wait)
        #expect(operation.receive(match: [3], isLast: true) == .wait)
        #expect(operation.receive(response(.success)) == .finished([[1, 2], [3]]))
    }

    @Test func cancelsWhenThereAreEnough() {
        var operation = QueryOperation(messageID: 3, limit: 1)
        #expect(operation.receive(response(.pending, match: true)) == .wait)
        #expect(operation.receive(match: [1], isLast: true) == .cancel(CancelRequest(messageID: 3)))
        // Matches that were on their way are let pass.
        #expect(operation.receive(response(.pending, match: true)) == .wait)
        #expect(operation.receive(match: [2], isLast: true) == .wait)
        #expect(operation.receive(response(.cancel)) == .finished([[1]]))
    }

    @Test func aRefusalFails() {
        var operation = QueryOperation(messageID: 3, limit: 1)
        #expect(operation.receive(response(.outOfResources)) == .failed(.outOfResources, comment: nil))
    }

    @Test func whatIsOutOfTurnIsAViolation() {
        func isViolation(_ action: QueryOperation.Action) -> Bool {
            if case .violation = action { true } else { false }
        }
        var foreign = QueryOperation(messageID: 3, limit: 1)
        #expect(isViolation(foreign.receive(response(.success, to: 4))))
        var bare = QueryOperation(messageID: 3, limit: 1)
        #expect(isViolation(bare.receive(response(.pending))))
        var uncalled = QueryOperation(messageID: 3, limit: 1)
        #expect(isViolation(uncalled.receive(match: [1], isLast: true)))
        var endless = QueryOperation(messageID: 3, limit: 1)
        _ = endless.receive(response(.pending, match: true))
        let part = [UInt8](repeating: 0, count: QueryOperation.maximumMatchLength)
        #expect(endless.receive(match: part, isLast: false) == .wait)
        #expect(isViolation(endless.receive(match: [0], isLast: false)))
    }
}
