extension SettingsFormat<Duration> {
    /// A time with its unit: `500 ms`, `30s`, `5 min`, `30m`, `12h`, `7 d`; at most 3650 days.
    public static var duration: SettingsFormat {
        duration(from: .zero)
    }

    /// A time with its unit that is at least so long and at most 3650 days.
    public static func duration(from least: Duration) -> SettingsFormat {
        let limit = least > .zero ? ", at least \(milliseconds(least)) ms" : ""
        return .scalar("is a time such as 500 ms, 30 s, 5 min, 12 h or 7 d\(limit)") { text in
            guard let thousandths = WrittenQuantity.parse(text, unit: millisecondsOfUnit),
                case let found = Duration.milliseconds(thousandths / 1000),
                found >= least, found <= .seconds(3650 * 86_400)
            else { return nil }
            return found
        }
    }

    private static func milliseconds(_ duration: Duration) -> Int64 {
        duration.components.seconds * 1000 + duration.components.attoseconds / 1_000_000_000_000_000
    }

    private static func millisecondsOfUnit(_ unit: String) -> Int64? {
        switch unit {
        case "ms": 1
        case "s", "sec", "second", "seconds": 1000
        case "m", "min", "minute", "minutes": 60_000
        case "h", "hour", "hours": 3_600_000
        case "d", "day", "days": 86_400_000
        default: nil
        }
    }
}

extension SettingsFormat<ByteCount> {
    /// A number of bytes with its unit: `500MB`, `20 GB` (decimal), `64 MiB` (binary).
    public static var byteCount: SettingsFormat {
        .scalar("is an amount such as 500 MB or 20 GB") { text in
            WrittenQuantity.parse(text) { unit in
                switch unit {
                case "B", "byte", "bytes": 1
                case "kB", "KB": 1000
                case "MB": 1_000_000
                case "GB": 1_000_000_000
                case "TB": 1_000_000_000_000
                case "KiB": 1 << 10
                case "MiB": 1 << 20
                case "GiB": 1 << 30
                case "TiB": 1 << 40
                default: nil
                }
            }.map { ByteCount(bytes: $0 / 1000) }
        }
    }
}

extension SettingsFormat<BitRate> {
    /// A speed with its unit: `4 Mbit/s`, `500 kbit/s`, `1 Gbit/s`; never zero.
    public static var bitRate: SettingsFormat {
        .scalar("is a speed such as 500 kbit/s or 4 Mbit/s") { text in
            let found = WrittenQuantity.parse(text) { unit in
                switch unit {
                case "bit/s": 1
                case "kbit/s": 1000
                case "Mbit/s": 1_000_000
                case "Gbit/s": 1_000_000_000
                default: nil
                }
            }
            guard let found, found >= 1000 else { return nil }
            return BitRate(bitsPerSecond: found / 1000)
        }
    }
}

/// A number and a unit as people write them.
private enum WrittenQuantity {
    /// The quantity in thousandths of the unit that has the factor 1, or nothing where the text is none.
    ///
    /// At most three digits may follow the decimal point. Overflow gives nothing.
    static func parse(_ text: String, unit factor: (String) -> Int64?) -> Int64? {
        let trimmed = text.drop(while: \.isWhitespace)
        let number = trimmed.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        let unit = trimmed.dropFirst(number.count).filter { !$0.isWhitespace }
        let parts = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int64($0) }), let factor = factor(unit) else { return nil }
        var fraction: Int64 = 0
        if parts.count == 2 {
            guard (1...3).contains(parts[1].count), let digits = Int64(parts[1]) else { return nil }
            fraction = digits * (parts[1].count == 1 ? 100 : parts[1].count == 2 ? 10 : 1)
        }
        let (thousands, firstOverflow) = whole.multipliedReportingOverflow(by: 1000)
        let (sum, secondOverflow) = thousands.addingReportingOverflow(fraction)
        let (result, thirdOverflow) = sum.multipliedReportingOverflow(by: factor)
        return firstOverflow || secondOverflow || thirdOverflow ? nil : result
    }
}
