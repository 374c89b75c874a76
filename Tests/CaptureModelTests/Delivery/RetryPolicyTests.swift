import CaptureModel
import Testing

struct RetryPolicyTests {
    @Test func theBoundDoublesUpToTheCap() {
        let policy = RetryPolicy(base: 1_000, cap: 300_000, floor: 250)
        let bounds: [Int64] = [1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000, 128_000, 256_000, 300_000, 300_000]
        #expect((1...11).map { policy.bound(afterAttempt: $0) } == bounds)
    }

    @Test(arguments: [Int.min, -1, 0, 1])
    func anAttemptBeforeTheFirstCountsAsTheFirst(attempt: Int) {
        #expect(RetryPolicy().bound(afterAttempt: attempt) == 1_000)
    }

    @Test(arguments: [20, 21, 22, 62, 63, 64, 65, 1_000, Int.max - 1, Int.max])
    func noAttemptIsTooMany(attempt: Int) {
        #expect(RetryPolicy().bound(afterAttempt: attempt) == 300_000)
        #expect(RetryPolicy(base: .max, cap: .max).bound(afterAttempt: attempt) == .max)
        let slow = RetryPolicy(base: 1, cap: .max).bound(afterAttempt: attempt)
        #expect(slow == (attempt < 64 ? Int64(1) << Int64(attempt - 1) : .max))
    }

    @Test func theBoundNeverFallsAndNeverPassesTheCap() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<500 {
            let base = Int64.random(in: 1...(.max), using: &generator) >> Int64.random(in: 0...62, using: &generator)
            let cap = Int64.random(in: 1...(.max), using: &generator) >> Int64.random(in: 0...62, using: &generator)
            let policy = RetryPolicy(base: base, cap: cap)
            let bounds = (1...70).map { policy.bound(afterAttempt: $0) }
            #expect(bounds.first == min(policy.base, policy.cap))
            #expect(bounds.last == policy.cap)
            #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 <= $1 })
        }
    }

    @Test func theWaitLiesBetweenFloorAndBound() {
        let policy = RetryPolicy(base: 1_000, cap: 300_000, floor: 250)
        var generator = SeededGenerator(seed: 42)
        for attempt in 1...12 {
            let waits = (0..<400).map { _ in policy.wait(afterAttempt: attempt, using: &generator) }
            let bound = policy.bound(afterAttempt: attempt)
            #expect(waits.allSatisfy { (250...bound).contains($0) })
            // Full jitter: the waits use the whole width, not its upper half only.
            #expect(waits.contains { $0 < bound / 2 } && waits.contains { $0 > bound * 9 / 10 })
        }
    }

    @Test func everyWaitFromFloorToBoundIsDrawn() {
        var generator = SeededGenerator(seed: 11)
        let policy = RetryPolicy(base: 2, cap: 5, floor: 1)
        func drawn(_ attempt: Int) -> Set<Int64> {
            Set((0..<300).map { _ in policy.wait(afterAttempt: attempt, using: &generator) })
        }
        #expect(drawn(1) == [1, 2])
        #expect(drawn(2) == [1, 2, 3, 4])
        #expect(drawn(.max) == [1, 2, 3, 4, 5])
        let hasty = RetryPolicy(base: 1, cap: 1, floor: 0)
        #expect(Set((0..<100).map { hasty.wait(afterAttempt: $0, using: &generator) }) == [0, 1])
        let unbounded = RetryPolicy(base: .max, cap: .max, floor: 0)
        #expect((0..<50).allSatisfy { unbounded.wait(afterAttempt: $0, using: &generator) >= 0 })
    }

    @Test func aSeedIsAHistory() {
        func waits(_ seed: UInt64) -> [Int64] {
            var generator = SeededGenerator(seed: seed)
            return (1...20).map { RetryPolicy().wait(afterAttempt: $0, using: &generator) }
        }
        #expect(waits(1) == waits(1))
        #expect(waits(1) != waits(2))
    }

    @Test func numbersWithoutSenseAreLifted() {
        let policy = RetryPolicy(base: -5, cap: .min, floor: -1)
        #expect(policy == RetryPolicy(base: 1, cap: 1, floor: 0))
    }
}
