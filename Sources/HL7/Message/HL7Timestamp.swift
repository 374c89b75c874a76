/// A point in time as a message writes it: `YYYY[MM[DD[HH[MM[SS[.SSSS]]]]]][+ZZZZ]` (HL7 v2.5.1 §2.A.77).
///
/// It knows how exact it is, and whether it says its offset from UTC; without one it is the sender's local time.
public struct HL7Timestamp: Hashable, Sendable, CustomStringConvertible {
    /// The last part that is given.
    public enum Precision: Int, Hashable, Sendable, Comparable {
        /// A year.
        case year
        /// A month.
        case month
        /// A day.
        case day
        /// An hour.
        case hour
        /// A minute.
        case minute
        /// A second.
        case second
        /// A part of a second.
        case fraction

        /// Whether the left one is coarser.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The last part that is given; the parts after it have their lowest value.
    public let precision: Precision
    /// The day: the first of the month or of the year where no day is given.
    public let date: HL7Date
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59.
    public let second: Int
    /// The part of the second, in nanoseconds.
    public let nanosecond: Int
    /// Minutes east of UTC, if the text says so.
    public let offsetMinutes: Int?

    /// Reads the text; nil if it is not a point in time that the calendar and the clock have.
    ///
    /// Seventeen digits are taken too: some senders write milliseconds without the point.
    public init?(_ text: String) {
        var digits = Array(text.utf8)
        offsetMinutes = Self.takeOffset(from: &digits)
        var fraction: ArraySlice<UInt8>?
        if let point = digits.firstIndex(of: UInt8(ascii: ".")) {
            fraction = digits[(point + 1)...]
            digits = Array(digits[..<point])
        } else if digits.count == 17 {
            fraction = digits[14...]
            digits = Array(digits[..<14])
        }
        guard digits.allSatisfy(Self.isDigit), let precision = Self.precisions[digits.count] else { return nil }
        func number(_ start: Int, _ count: Int, _ missing: Int) -> Int {
            digits.count < start + count ? missing : Self.number(digits[start..<start + count])
        }
        guard let date = HL7Date(year: number(0, 4, 1), month: number(4, 2, 1), day: number(6, 2, 1)) else {
            return nil
        }
        self.date = date
        (hour, minute, second) = (number(8, 2, 0), number(10, 2, 0), number(12, 2, 0))
        guard hour < 24, minute < 60, second < 60 else { return nil }
        if let fraction {
            guard precision == .second, (1...9).contains(fraction.count), fraction.allSatisfy(Self.isDigit) else {
                return nil
            }
            let padding = [UInt8](repeating: UInt8(ascii: "0"), count: 9 - fraction.count)
            nanosecond = Self.number((Array(fraction) + padding)[...])
            self.precision = .fraction
        } else {
            nanosecond = 0
            self.precision = precision
        }
    }

    /// The second that lies so many seconds after 1970-01-01T00:00:00Z, written with an offset; nil outside of
    /// the years 1 to 9999 and of offsets of a day.
    public init?(secondsSinceEpoch: Int64, offsetMinutes: Int = 0) {
        guard (-300_000_000_000...300_000_000_000).contains(secondsSinceEpoch),
            (-1439...1439).contains(offsetMinutes)
        else { return nil }
        let local = Int(secondsSinceEpoch) + offsetMinutes * 60
        let days = (local >= 0 ? local : local - 86_399) / 86_400
        guard let date = HL7Date(daysSinceEpoch: days) else { return nil }
        let rest = local - days * 86_400
        self.date = date
        (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60)
        nanosecond = 0
        precision = .second
        self.offsetMinutes = offsetMinutes
    }

    /// Seconds since 1970-01-01T00:00:00Z, the part of a second cut off; a text without an offset is taken at
    /// `localOffsetMinutes`, in minutes east of UTC.
    public func secondsSinceEpoch(localOffsetMinutes: Int) -> Int64 {
        let offset = (offsetMinutes ?? min(max(localOffsetMinutes, -1439), 1439)) * 60
        return Int64(date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second - offset)
    }

    /// The text, of the same precision and with the offset if it has one.
    public var description: String {
        var text = date.description
        switch precision {
        case .year: text = String(text.prefix(4))
        case .month: text = String(text.prefix(6))
        case .day: break
        case .hour: text += String(hour, width: 2)
        case .minute: text += String(hour, width: 2) + String(minute, width: 2)
        case .second, .fraction: text += String(hour, width: 2) + String(minute, width: 2) + String(second, width: 2)
        }
        if precision == .fraction { text += "." + String(nanosecond / 100_000, width: 4) }
        guard let offsetMinutes else { return text }
        let size = abs(offsetMinutes)
        return text + (offsetMinutes < 0 ? "-" : "+") + String(size / 60, width: 2) + String(size % 60, width: 2)
    }

    private static let precisions: [Int: Precision] = [
        4: .year, 6: .month, 8: .day, 10: .hour, 12: .minute, 14: .second,
    ]

    /// Takes `+HHMM` or `-HHMM` off the end.
    private static func takeOffset(from digits: inout [UInt8]) -> Int? {
        guard digits.count > 5 else { return nil }
        let tail = digits.suffix(5)
        guard let sign = tail.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            tail.dropFirst().allSatisfy(isDigit)
        else { return nil }
        let hours = number(tail.dropFirst().prefix(2))
        let minutes = number(tail.suffix(2))
        guard hours < 24, minutes < 60 else { return nil }
        digits.removeLast(5)
        let size = hours * 60 + minutes
        return sign == UInt8(ascii: "-") ? -size : size
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The number that at most nine digits write.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.reduce(0) { $0 &* 10 &+ Int($1) &- 0x30 }
    }
}
