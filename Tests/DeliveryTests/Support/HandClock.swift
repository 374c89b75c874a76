import CaptureModel
import Foundation
import Synchronization

/// A clock that stands still until it is moved.
final class HandClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_790_000_000_000)

    var now: Timestamp { Timestamp(milliseconds: milliseconds.withLock { $0 }) }

    func advance(milliseconds distance: Int64) { milliseconds.withLock { $0 += distance } }
}

/// The machine's own clock.
@Sendable func wallClock() -> Timestamp {
    Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
}

/// Something came that the test did not expect.
struct Unexpected: Error, CustomStringConvertible {
    let description: String
}
