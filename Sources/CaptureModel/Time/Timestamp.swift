/// A moment, counted in milliseconds since 1970-01-01T00:00:00Z.
public struct Timestamp: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// Milliseconds since the epoch; before it negative.
    public let milliseconds: Int64

    /// Makes the moment.
    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The earlier moment comes first.
    public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

    /// The moment this long after; a sum out of range stops at the end of the range.
    public func adding(milliseconds distance: Int64) -> Timestamp {
        let (sum, overflow) = milliseconds.addingReportingOverflow(distance)
        return Timestamp(milliseconds: overflow ? (distance > 0 ? .max : .min) : sum)
    }

    /// How many milliseconds this moment lies after another; negative before it.
    public func milliseconds(since other: Timestamp) -> Int64 {
        let (difference, overflow) = milliseconds.subtractingReportingOverflow(other.milliseconds)
        return overflow ? (milliseconds > other.milliseconds ? .max : .min) : difference
    }

    /// The date and time of day at an offset from UTC.
    public func civil(offsetMinutes: Int = 0) -> CivilTime { CivilTime(self, offsetMinutes: offsetMinutes) }

    /// ISO 8601 in UTC with milliseconds, as in `2026-11-22T09:14:03.250Z`.
    public var description: String {
        let civil = civil()
        return "\(civil.year.padded(4))-\(civil.month.padded(2))-\(civil.day.padded(2))"
            + "T\(civil.hour.padded(2)):\(civil.minute.padded(2)):\(civil.second.padded(2))"
            + ".\(civil.millisecond.padded(3))Z"
    }

    /// Decodes a plain number of milliseconds.
    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Encodes a plain number of milliseconds.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
