import CaptureModel
import Monitor
import VignetteAgent

/// Writes moments as the clock on this machine's wall shows them.
enum WallClock {
    /// The day and time, as in `2026-11-22 09:14:03`.
    static func text(_ time: WrittenTime) -> String {
        let shifted = time.moment.adding(milliseconds: Int64(World.machine.offsetMinutes(time.moment)) * 60_000)
        return String(shifted.description.prefix(19)).replacing("T", with: " ")
    }
}
