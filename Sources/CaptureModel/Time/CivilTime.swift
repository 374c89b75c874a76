/// A date of the Gregorian calendar and a time of day, at an offset from UTC.
public struct CivilTime: Hashable, Sendable {
    /// The year; from 1 to 9999 for every moment that a hospital meets.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int
    /// 0 to 23.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59.
    public let second: Int
    /// 0 to 999.
    public let millisecond: Int
    /// Minutes east of UTC, at most 14 hours either way.
    public let offsetMinutes: Int

    /// The offsets that are in use on Earth, in minutes.
    private static let offsets = -14 * 60...14 * 60

    /// Reads a moment as a calendar and clock at the offset show it; an offset beyond 14 hours counts as 14.
    ///
    /// The date is counted from the era's day number, after Howard Hinnant, “chrono-Compatible Low-Level Date
    /// Algorithms”: years begin in March, so that the leap day is the last one.
    public init(_ moment: Timestamp, offsetMinutes: Int) {
        let offset = min(max(offsetMinutes, Self.offsets.lowerBound), Self.offsets.upperBound)
        let local = moment.adding(milliseconds: Int64(offset) * 60_000).milliseconds
        let dayLength: Int64 = 86_400_000
        var days = local / dayLength
        var rest = local % dayLength
        if rest < 0 {
            rest += dayLength
            days -= 1
        }
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
        month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
        hour = Int(rest / 3_600_000)
        minute = Int(rest / 60_000 % 60)
        second = Int(rest / 1_000 % 60)
        millisecond = Int(rest % 1_000)
        self.offsetMinutes = offset
    }

    /// The moment of a date and time, or nothing where a part is out of its range.
    ///
    /// A leap second, 60, is the first second of the next minute: the count of a `Timestamp` has none.
    public static func moment(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0,
        offsetMinutes: Int = 0
    ) -> Timestamp? {
        guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day), (0...23).contains(hour),
            (0...59).contains(minute), (0...60).contains(second), (0...999).contains(millisecond),
            offsets.contains(offsetMinutes)
        else { return nil }
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        // A day that the month does not have (31 April) comes back as another date.
        let back = Timestamp(milliseconds: Int64(days) * 86_400_000).civil()
        guard back.month == month, back.day == day else { return nil }
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offsetMinutes * 60
        return Timestamp(milliseconds: Int64(seconds) * 1_000 + Int64(millisecond))
    }

    /// The DICOM form of the date, `YYYYMMDD` (VR DA, PS3.5 §6.2).
    public var dicomDate: String { "\(year.padded(4))\(month.padded(2))\(day.padded(2))" }

    /// The DICOM form of the time, `HHMMSS.FFF` (VR TM, PS3.5 §6.2).
    public var dicomTime: String {
        "\(hour.padded(2))\(minute.padded(2))\(second.padded(2)).\(millisecond.padded(3))"
    }

    /// The offset as DICOM writes it, `&ZZXX`; `+0000` for UTC (PS3.3 §C.12.1.1.8).
    public var dicomOffset: String {
        let size = abs(offsetMinutes)
        return "\(offsetMinutes < 0 ? "-" : "+")\((size / 60).padded(2))\((size % 60).padded(2))"
    }
}

extension Int {
    /// The decimal form with zeros in front up to a width.
    func padded(_ width: Int) -> String {
        let digits = String(Swift.max(self, 0))
        return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
    }
}
