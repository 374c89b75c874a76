package import CaptureModel
import Glibc
import Store

/// Clock, chance and local time: what the agent takes from the world around it.
package struct World: Sendable {
    /// The moment.
    package let now: @Sendable () -> Timestamp
    /// Minutes east of UTC at a moment, on the wall where the box stands.
    package let offsetMinutes: @Sendable (Timestamp) -> Int
    /// A new identifier.
    package let newUID: @Sendable () -> UniqueIdentifier

    /// Makes a world.
    package init(
        now: @escaping @Sendable () -> Timestamp, offsetMinutes: @escaping @Sendable (Timestamp) -> Int,
        newUID: @escaping @Sendable () -> UniqueIdentifier
    ) {
        self.now = now
        self.offsetMinutes = offsetMinutes
        self.newUID = newUID
    }

    /// The machine that we run on.
    package static let machine = World(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Timestamp(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
        },
        offsetMinutes: { moment in
            var seconds = time_t(moment.milliseconds / 1_000)
            var local = tm()
            guard localtime_r(&seconds, &local) != nil else { return 0 }
            return local.tm_gmtoff / 60
        },
        newUID: Store.drawUID)
}
