import CaptureModel
import Delivery
import Testing

@Suite struct DestinationMachineTests {
    /// Draws the bound itself, so that the waits are known: 1, 2, 4, 8, 8 … seconds.
    private struct HighGenerator: RandomNumberGenerator {
        mutating func next() -> UInt64 { .max }
    }

    private var generator = HighGenerator()
    private var machine = DestinationMachine(policy: RetryPolicy(base: 1_000, cap: 8_000, floor: 250))

    private func at(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: 1_790_000_000_000 + milliseconds) }

    @Test func whatIsNotKnownIsOpen() {
        var machine = machine
        #expect(machine.admit(at: at(0)) == .go)
        #expect(machine.answered() == .none)
        #expect(machine.state == .open)
    }

    @Test mutating func aLinkThatIsDownIsTriedByOneLaneAndLessOften() {
        #expect(machine.admit(at: at(0)) == .go)
        #expect(
            machine.unreachable("no route", at: at(0), using: &generator)
                == .held(reason: "no route", since: at(0), retry: at(1_000)))
        #expect(machine.admit(at: at(999)) == .wait(until: at(1_000)))
        #expect(machine.admit(at: at(1_000)) == .go)
        #expect(machine.admit(at: at(1_000)) == .waitForProbe)
        var now: Int64 = 1_000
        for wait: Int64 in [2_000, 4_000, 8_000, 8_000] {
            #expect(
                machine.unreachable("no route", at: at(now), using: &generator)
                    == .held(reason: "no route", since: at(0), retry: at(now + wait)))
            now += wait
            #expect(machine.admit(at: at(now)) == .go)
        }
        machine.opened()
        #expect(machine.answered() == .resumed)
        #expect(machine.admit(at: at(now)) == .go)
        #expect(machine.admit(at: at(now)) == .go)
    }

    @Test mutating func aSecondLanesReportOfTheSameTroubleIsNotToldTwice() {
        #expect(machine.unreachable("down", at: at(0), using: &generator) != .none)
        let state = machine.state
        #expect(machine.unreachable("down", at: at(400), using: &generator) == .none)
        #expect(machine.broke("down", at: at(400), using: &generator) == .none)
        #expect(machine.state == state)
    }

    @Test mutating func aTrialThatWasAbandonedIsMadeAgainByTheNext() {
        _ = machine.declined("not allowed", at: at(0), using: &generator)
        #expect(machine.admit(at: at(1_000)) == .go)
        machine.abandoned(at: at(1_100))
        #expect(
            machine.state == .held(reason: "not allowed", since: at(0), retry: at(1_100), attempt: 1))
        #expect(machine.admit(at: at(1_100)) == .go)
        machine.opened()
        // Nothing could be sent, but the destination talks.
        #expect(machine.finished() == .resumed)
        machine.abandoned(at: at(1_200))
        #expect(machine.state == .open)
    }

    @Test mutating func aPersonNeedNotWait() {
        _ = machine.unreachable("down", at: at(0), using: &generator)
        _ = machine.admit(at: at(1_000))
        _ = machine.unreachable("down", at: at(1_000), using: &generator)
        #expect(machine.admit(at: at(1_001)) == .wait(until: at(3_000)))
        machine.resume(at: at(1_001))
        #expect(machine.admit(at: at(1_001)) == .go)
        // And the waits begin anew.
        #expect(
            machine.unreachable("down", at: at(1_001), using: &generator)
                == .held(reason: "down", since: at(0), retry: at(2_001)))
    }

    @Test mutating func oneBrokenAssociationDoesNotHoldTheOthersUp() {
        machine.opened()
        #expect(machine.broke("aborted", at: at(0), using: &generator) == .none)
        machine.closed()
        #expect(machine.admit(at: at(0)) == .go)
        machine.opened()
        #expect(machine.answered() == .none)
        #expect(machine.broke("aborted", at: at(1), using: &generator) == .none)
        machine.closed()
        // Two in a row without an answered instance are the destination's trouble.
        machine.opened()
        #expect(machine.broke("aborted", at: at(2), using: &generator) != .none)
        machine.closed()
        #expect(machine.admit(at: at(2)) == .wait(until: at(1_002)))
    }

    @Test mutating func aTrialThatBreaksLengthensTheWait() {
        _ = machine.unreachable("down", at: at(0), using: &generator)
        #expect(machine.admit(at: at(1_000)) == .go)
        machine.opened()
        #expect(
            machine.broke("silent", at: at(2_000), using: &generator)
                == .held(reason: "silent", since: at(0), retry: at(4_000)))
    }

    @Test mutating func anArchiveWithFewAssociationsIsNotDown() {
        machine.opened()
        #expect(machine.unreachable("too many associations", at: at(0), using: &generator) == .none)
        #expect(machine.state == .open)
        #expect(machine.admit(at: at(500)) == .wait(until: at(1_000)))
        #expect(machine.admit(at: at(1_000)) == .go)
        _ = machine.unreachable("too many associations", at: at(1_000), using: &generator)
        #expect(machine.admit(at: at(2_999)) == .wait(until: at(3_000)))
        // With the only connected lane gone, the next may try at once; and then it is the destination's trouble.
        machine.closed()
        #expect(machine.admit(at: at(1_100)) == .go)
        #expect(machine.unreachable("down", at: at(1_100), using: &generator) != .none)
    }

    /// The clock of a small box may be a year ahead until it hears the time.
    @Test mutating func aClockThatIsPutBackDoesNotHoldADestinationForAYear() {
        _ = machine.unreachable("down", at: at(31_536_000_000), using: &generator)
        #expect(machine.admit(at: at(0)) == .go)
    }
}
