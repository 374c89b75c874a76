import CaptureModel
import Monitor
import Observability
import Synchronization
import Testing

/// A clock that a test moves by hand.
final class HandClock: Sendable {
    private let moment = Mutex(morning)
    var now: Timestamp { moment.withLock { $0 } }
    func pass(seconds: Int64) { moment.withLock { $0 = $0.adding(milliseconds: seconds * 1_000) } }
}

@Suite struct LinkBoardTests {
    @Test func theGoodputIsThatOfTheLastMinute() {
        let clock = HandClock()
        let board = LinkBoard { clock.now }
        let archive = destination("archive")
        #expect(board.status(of: archive) == LinkStatus(state: .idle, bitsPerSecond: 0))
        board.post(.sending, for: archive)
        for _ in 0..<10 {
            board.sent(bytes: 500_000, to: archive)
            board.sent(bytes: 500_000, to: archive)
            clock.pass(seconds: 1)
        }
        // Ten megabytes from the first second to the eleventh, which has only begun.
        #expect(board.status(of: archive) == LinkStatus(state: .sending, bitsPerSecond: 80_000_000 / 11))
        clock.pass(seconds: 60)
        #expect(board.status(of: archive).bitsPerSecond == 0)
        #expect(board.status(of: destination("vna")).bitsPerSecond == 0)
    }

    @Test func aCountOutOfRangeStopsAtTheEnd() {
        let board = LinkBoard { morning }
        board.sent(bytes: .max, to: destination("archive"))
        board.sent(bytes: .max, to: destination("archive"))
        board.sent(bytes: -5, to: destination("archive"))
        #expect(board.status(of: destination("archive")).bitsPerSecond == .max)
    }

    @Test func aFolderIsUnreadableUntilItWorksAgain() {
        let board = FaultBoard()
        let tower = device("tower-1")
        board.take(.folderUnreadable(device: tower, path: "p", reason: "gone"), at: morning)
        board.take(
            .folderUnreadable(device: tower, path: "p", reason: "no permission"), at: morning.adding(milliseconds: 9))
        #expect(board.unreadableFolders == [tower: StandingFault(reason: "no permission", since: morning)])
        board.take(.agentStopped, at: morning)
        #expect(board.unreadableFolders.count == 1)
        board.take(.folderWatched(device: tower, path: "p"), at: morning)
        #expect(board.unreadableFolders.isEmpty)
    }
}
