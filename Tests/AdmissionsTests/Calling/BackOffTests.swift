import Admissions
import Testing

@Suite struct BackOffTests {
    @Test func theWaitDoublesUpToItsBound() {
        var backOff = BackOff(first: .seconds(1), longest: .seconds(10))
        let waits = (0..<6).map { _ in backOff.failed(share: 1) }
        #expect(waits == [1, 2, 4, 8, 10, 10].map { .seconds($0) })
        #expect(backOff.isRepeated)
        backOff.succeeded()
        #expect(!backOff.isRepeated && backOff.failed(share: 0) == .milliseconds(500))
    }

    @Test func aThousandFailuresDoNoHarm() {
        var backOff = BackOff(first: .seconds(1), longest: .seconds(60))
        for _ in 0..<1_000 { _ = backOff.failed(share: 7) }
        #expect(backOff.failed(share: -1) == .seconds(30))
    }
}
