package import CaptureModel
import Synchronization

/// Wakes those who wait for something to change, without a wake-up that can be slept through.
///
/// Who waits notes the `strokes` first, then looks at the state, and sleeps only if the bell has not been rung since;
/// who changes the state changes it first and rings then.
package final class Bell: Sendable {
    private struct Tower {
        var strokes: UInt64 = 0
        var sleepers: [UInt64: AsyncStream<Void>.Continuation] = [:]
        var nextSleeper: UInt64 = 0
    }

    /// The longest sleep, in milliseconds: after it the state is looked at again whatever the clocks say.
    private static let longestSleep: Int64 = 3_600_000
    private let tower = Mutex(Tower())

    /// Makes a bell that nobody has rung.
    package init() {}

    /// How often the bell has been rung.
    package var strokes: UInt64 { tower.withLock { $0.strokes } }

    /// Wakes everybody.
    package func ring() {
        let sleepers = tower.withLock { tower in
            tower.strokes &+= 1
            return Array(tower.sleepers.values)
        }
        for sleeper in sleepers { sleeper.yield() }
    }

    /// Waits until the bell is rung, the time has passed, or the task is cancelled; returns at once where the bell has
    /// been rung since `strokes` was read.
    ///
    /// - Parameter milliseconds: how long at most; without it until the bell is rung.
    package func sleep(since strokes: UInt64, atMost milliseconds: Int64?) async {
        let (stream, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let number = tower.withLock { tower -> UInt64? in
            guard tower.strokes == strokes else { return nil }
            tower.nextSleeper &+= 1
            tower.sleepers[tower.nextSleeper] = continuation
            return tower.nextSleeper
        }
        guard let number else { return }
        defer { tower.withLock { tower in _ = tower.sleepers.removeValue(forKey: number) } }
        let wait = min(max(milliseconds ?? Self.longestSleep, 0), Self.longestSleep)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await _ in stream { return } }
            // Cancellation ends the sleep early, and says so to the one who sleeps by itself.
            group.addTask { try? await Task.sleep(for: .milliseconds(wait)) }
            await group.next()
            group.cancelAll()
        }
    }

    /// Waits until the bell is rung or a moment has come.
    package func sleep(since strokes: UInt64, until moment: Timestamp?, at now: Timestamp) async {
        await sleep(since: strokes, atMost: moment.map { $0.milliseconds(since: now) })
    }
}
