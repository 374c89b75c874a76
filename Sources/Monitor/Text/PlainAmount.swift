/// Amounts as people say them.
package enum PlainAmount {
    /// A time in its two largest units: `340 ms`, `1.9 s`, `40 s`, `1 min 10 s`, `12 d 4 h`.
    package static func time(_ milliseconds: Int64) -> String {
        let milliseconds = max(0, milliseconds)
        if milliseconds < 1_000 { return "\(milliseconds) ms" }
        if milliseconds < 10_000 { return "\(tenths(milliseconds, of: 1_000)) s" }
        let units: [(Int64, String)] = [(86_400, "d"), (3_600, "h"), (60, "min"), (1, "s")]
        let seconds = milliseconds / 1_000
        guard let first = units.firstIndex(where: { seconds >= $0.0 }) else { return "0 s" }
        let large = "\(seconds / units[first].0) \(units[first].1)"
        guard first + 1 < units.count else { return large }
        let rest = seconds % units[first].0 / units[first + 1].0
        return rest == 0 ? large : "\(large) \(rest) \(units[first + 1].1)"
    }

    /// How long ago in its largest unit: `40 s ago`, `3 min ago`; `just now` below two seconds.
    package static func ago(_ milliseconds: Int64) -> String {
        if milliseconds < 2_000 { return "just now" }
        return age(milliseconds) + " ago"
    }

    /// An age in its largest unit: `40 s`, `4 min`, `3 h`, `2 d`.
    package static func age(_ milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds) / 1_000
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3_600 { return "\(seconds / 60) min" }
        return seconds < 172_800 ? "\(seconds / 3_600) h" : "\(seconds / 86_400) d"
    }

    /// Bytes in decimal units: `820 B`, `1.2 MB`, `210 MB`, `91 GB`.
    package static func bytes(_ bytes: Int64) -> String { scaled(bytes, ["B", "kB", "MB", "GB", "TB"]) }

    /// Bits a second: `38.2 Mbit/s`.
    package static func rate(_ bitsPerSecond: Int64) -> String {
        let units = ["bit/s", "kbit/s", "Mbit/s", "Gbit/s"]
        return scaled(bitsPerSecond, units, tenthsBelow: 100)
    }

    /// A number and its noun: `1 capture`, `14 captures`.
    package static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    private static func scaled(_ amount: Int64, _ units: [String], tenthsBelow limit: Int64 = 10) -> String {
        var (divisor, unit): (Int64, Int) = (1, 0)
        let amount = max(0, amount)
        while amount / divisor >= 1_000, unit + 1 < units.count {
            divisor *= 1_000
            unit += 1
        }
        if unit > 0, amount / divisor < limit { return "\(tenths(amount, of: divisor)) \(units[unit])" }
        return "\(amount / divisor) \(units[unit])"
    }

    private static func tenths(_ amount: Int64, of unit: Int64) -> String {
        "\(amount / unit).\(amount % unit / max(1, unit / 10))"
    }
}
