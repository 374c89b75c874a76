import Intake
import Testing

/// Moments that only the test moves.
private struct Moment: InstantProtocol {
    var seconds: Int
    func advanced(by duration: Duration) -> Moment { Moment(seconds: seconds + Int(duration.components.seconds)) }
    func duration(to other: Moment) -> Duration { .seconds(other.seconds - seconds) }
    static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }
}

@Suite("Settle machine")
struct SettleMachineTests {
    private typealias Action = SettleAction<Moment>

    private static let rule = SettleRule(closed: true, quiet: .seconds(2))

    private static func mark(_ size: Int64, at modified: Int64 = 1, inode: UInt64 = 7) -> FileMark {
        FileMark(inode: inode, size: size, modified: modified)
    }

    /// Plays a transcript and compares every answer.
    private func play(_ lines: [(Int, SettleEvent, Action)], rule: SettleRule = Self.rule) {
        var machine = SettleMachine<Moment>(rule: rule)
        for (index, (seconds, event, expected)) in lines.enumerated() {
            #expect(machine.handle(event, at: Moment(seconds: seconds)) == expected, "line \(index): \(event)")
        }
    }

    private func until(_ seconds: Int) -> Action { .wait(until: Moment(seconds: seconds)) }

    @Test("a file is taken as soon as its writer closed it")
    func closed() {
        play([(0, .seen(Self.mark(10)), until(2)), (1, .closed(Self.mark(90)), .take(Self.mark(90)))])
    }

    @Test("a close counts for nothing where the device's rule says so")
    func closedWithoutRule() {
        play(
            [
                (0, .closed(Self.mark(90)), until(2)), (1, .closed(Self.mark(90)), until(2)),
                (2, .seen(Self.mark(90)), .take(Self.mark(90))),
            ], rule: SettleRule(closed: false, quiet: .seconds(2)))
    }

    @Test("a file that grows is never taken, one that stands still is")
    func quiet() {
        play([
            (0, .seen(Self.mark(10)), until(2)), (2, .seen(Self.mark(20)), until(4)),
            (4, .seen(Self.mark(30)), until(6)), (5, .seen(Self.mark(30)), until(6)),
            (6, .seen(Self.mark(30, at: 2)), until(8)), (8, .seen(Self.mark(30, at: 2)), .take(Self.mark(30, at: 2))),
        ])
    }

    @Test("an empty file is told of once, after the quiet time, and taken when it is filled")
    func empty() {
        play([
            (0, .closed(Self.mark(0)), until(2)), (2, .seen(Self.mark(0)), .tellEmpty),
            (10, .seen(Self.mark(0)), .rest), (11, .seen(Self.mark(5)), until(13)),
            (12, .closed(Self.mark(9)), .take(Self.mark(9))),
        ])
    }

    @Test("a file that changed while it was copied settles again")
    func changed() {
        play([
            (0, .closed(Self.mark(9)), .take(Self.mark(9))), (1, .changed, until(3)),
            (3, .seen(Self.mark(12)), until(5)), (5, .seen(Self.mark(12)), .take(Self.mark(12))),
        ])
    }

    @Test("a file that could not be taken is asked for again when it is next seen")
    func postponed() {
        play([
            (0, .closed(Self.mark(9)), .take(Self.mark(9))), (1, .postponed, .rest),
            (10, .seen(Self.mark(9)), .take(Self.mark(9))), (11, .taken(Self.mark(9)), .rest),
        ])
    }

    @Test("a taken file is not taken again until it changes")
    func taken() {
        play([
            (0, .closed(Self.mark(9)), .take(Self.mark(9))), (1, .taken(Self.mark(9)), .rest),
            (2, .seen(Self.mark(9)), .rest), (3, .closed(Self.mark(9)), .rest),
            (4, .closed(Self.mark(9, at: 5)), .take(Self.mark(9, at: 5))),
        ])
    }

    @Test("a file that is written again during its copy is looked at once the copy ended")
    func closedAgain() {
        play([
            (0, .closed(Self.mark(9)), .take(Self.mark(9))), (1, .closed(Self.mark(11)), .rest),
            (2, .taken(Self.mark(9)), until(2)), (2, .seen(Self.mark(11)), until(4)),
            (4, .seen(Self.mark(11)), .take(Self.mark(11))),
        ])
    }

    @Test("a vanished file is forgotten, but not while its copy runs")
    func vanished() {
        play([(0, .seen(Self.mark(9)), until(2)), (1, .vanished, .forget)])
        play([
            (0, .closed(Self.mark(9)), .take(Self.mark(9))), (1, .vanished, .rest), (2, .taken(Self.mark(9)), .rest),
            (3, .vanished, .forget),
        ])
    }

    @Test("a file that was taken before the start rests")
    func takenBefore() {
        var machine = SettleMachine<Moment>(rule: Self.rule, taken: Self.mark(9))
        #expect(machine.handle(.seen(Self.mark(9)), at: Moment(seconds: 0)) == .rest)
        #expect(machine.handle(.closed(Self.mark(8)), at: Moment(seconds: 1)) == .take(Self.mark(8)))
    }
}
