import CaptureModel
import Glibc
import Synchronization

/// Writes the demo's lines: plain in a pipe; on a terminal with a line of progress below them.
final class DemoPrinter: Sendable {
    private let isTerminal: Bool
    private let world: World
    private let progress = Mutex("")

    init(world: World, isTerminal: Bool = isatty(STDOUT_FILENO) == 1) {
        self.world = world
        self.isTerminal = isTerminal
    }

    /// Writes a line with the time and who speaks.
    func line(_ speaker: String, _ text: String) {
        let now = world.now()
        let clock = now.civil(offsetMinutes: world.offsetMinutes(now)).clock
        let column = speaker + String(repeating: " ", count: max(1, 13 - speaker.count))
        write("\(clock)  \(column)\(text)")
    }

    /// Writes a line without either.
    func plain(_ text: String) { write(text) }

    /// Shows how far it is, on a terminal.
    func show(progress text: String) {
        guard isTerminal else { return }
        progress.withLock { progress in
            progress = text
            put("\r\u{1B}[K\(text)")
        }
    }

    private func write(_ text: String) {
        progress.withLock { progress in
            put(isTerminal ? "\r\u{1B}[K\(text)\n\(progress)" : "\(text)\n")
        }
    }

    private func put(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            // A reader that went away ends the output, not the demo.
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}

extension CivilTime {
    /// Hours, minutes and seconds, as in `09:00:01`.
    fileprivate var clock: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(hour)):\(two(minute)):\(two(second))"
    }
}
