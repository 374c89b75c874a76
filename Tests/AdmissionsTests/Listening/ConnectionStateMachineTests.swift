import HL7
import Testing

@testable import Admissions

@Suite struct ConnectionStateMachineTests {
    private let first = Array("MSH|1\r".utf8)
    private let second = Array("MSH|2\r".utf8)

    private func machine() -> ConnectionStateMachine { ConnectionStateMachine(maximumFrameBytes: 100) }

    @Test func messagesAreAnsweredOneAtATime() {
        var connection = machine()
        #expect(connection.opened() == [.wait(.idle)])
        #expect(connection.mayRead)
        let both = MLLPFrame.encode(first) + MLLPFrame.encode(second)
        #expect(connection.received(both) == [.wait(nil), .deliver(.whole(first))])
        #expect(!connection.mayRead)
        #expect(connection.answered([1]) == [.wait(.write), .write([1])])
        #expect(!connection.mayRead)
        #expect(connection.written() == [.wait(nil), .deliver(.whole(second))])
        #expect(connection.answered([]) == [.wait(.idle)])
        #expect(connection.mayRead)
    }

    @Test func theWaitInsideAFrameIsShort() {
        var connection = machine()
        let frame = MLLPFrame.encode(first)
        #expect(connection.received(frame.prefix(3)) == [.wait(.frame)])
        #expect(connection.timedOut(.idle).count == 1)
        connection = machine()
        _ = connection.received(frame.prefix(3))
        let actions = connection.timedOut(.frame)
        #expect(actions.last == .close && actions.count == 2)
        #expect(connection.received(frame.dropFirst(3)).isEmpty)
    }

    @Test func aTimerOfAnotherStateChangesNothing() {
        var connection = machine()
        #expect(connection.timedOut(.write).isEmpty)
        _ = connection.received(MLLPFrame.encode(first))
        #expect(connection.timedOut(.frame).isEmpty)
        #expect(connection.timedOut(.idle).isEmpty)
        #expect(connection.answered([1]) == [.wait(.write), .write([1])])
        #expect(connection.timedOut(.frame).isEmpty)
        #expect(connection.timedOut(.write).last == .close)
        #expect(connection.written().isEmpty)
    }

    @Test func aClosedHalfIsAnsweredBeforeTheEnd() {
        var connection = machine()
        _ = connection.received(MLLPFrame.encode(first) + MLLPFrame.encode(second))
        #expect(connection.inputEnded().isEmpty)
        _ = connection.answered([1])
        #expect(connection.written() == [.wait(nil), .deliver(.whole(second))])
        _ = connection.answered([2])
        #expect(connection.written() == [.close])
    }

    @Test func halfAMessageIsNeverDelivered() {
        for end in 1..<first.count + 2 {
            var connection = machine()
            _ = connection.received(MLLPFrame.encode(first).prefix(end))
            let actions = connection.inputEnded()
            #expect(actions.last == .close)
            #expect(!actions.contains { if case .deliver = $0 { true } else { false } })
        }
    }

    @Test func whatCameWholeIsProcessedThoughTheSenderIsGone() {
        var connection = machine()
        _ = connection.received(MLLPFrame.encode(first) + MLLPFrame.encode(second))
        #expect(connection.disconnected() == [.deliver(.whole(second))])
        #expect(connection.answered([1]).isEmpty)
        #expect(connection.disconnected().isEmpty)
    }

    @Test func aTooLargeMessageIsRefusedInItsTurn() {
        var connection = machine()
        let large = MLLPFrame.encode([UInt8](repeating: 0x41, count: 101))
        #expect(connection.received(MLLPFrame.encode(first) + large) == [.wait(nil), .deliver(.whole(first))])
        _ = connection.answered([1])
        let beginning = [UInt8](repeating: 0x41, count: 100)
        #expect(
            connection.written() == [.wait(nil), .deliver(.tooLarge(beginning: beginning, limit: 100))])
        _ = connection.answered([2])
        #expect(connection.written() == [.wait(.idle)])
    }

    @Test func stoppingAnswersWhatIsInHand() {
        var idle = machine()
        #expect(idle.stop() == [.close])
        var busy = machine()
        _ = busy.received(MLLPFrame.encode(first))
        #expect(busy.stop().isEmpty)
        _ = busy.answered([1])
        #expect(busy.stop().isEmpty)
        #expect(busy.written() == [.close])
    }

    @Test func probesAndBlanksAreSilent() {
        var connection = machine()
        #expect(connection.received([0x0B, 0x1C, 0x0D, 0x0A, 0x20]) == [.wait(.idle)])
        #expect(connection.inputEnded() == [.close])
    }
}
