/// A moment as a camera wrote it: local time, and the distance from UTC when the camera knew it.
public struct ExifDateTime: Sendable, Equatable, CustomStringConvertible {
    /// The year, with four digits.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 60.
    public let second: Int
    /// The digits after the second's decimal point, at most six; nil when none were recorded.
    public let fraction: String?
    /// Minutes east of UTC; nil when the camera did not record it.
    public let offsetMinutes: Int?

    /// Reads a moment in EXIF's form; nil unless it is a possible one.
    ///
    /// The form is "YYYY:MM:DD HH:MM:SS", with sub-second digits and "+HH:MM" apart (EXIF 2.32 §4.6.5). A camera whose
    /// clock was never set writes zeros or spaces.
    public init?(text: String, subSeconds: String?, offset: String?) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 19, bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T"),
            let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
            let day = decimal(bytes[8..<10]),
            let hour = decimal(bytes[11..<13]), let minute = decimal(bytes[14..<16]),
            let second = decimal(bytes[17..<19]),
            (1826...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(in: month, of: year),
            hour <= 23, minute <= 59, second <= 60
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        let digits = (subSeconds ?? "").prefix { $0.isASCII && $0.isWholeNumber }.prefix(6)
        fraction = digits.isEmpty ? nil : String(digits)
        offsetMinutes = offset.flatMap(Self.minutes(ofOffset:))
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2:
            year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func minutes(ofOffset text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 6, bytes[3] == UInt8(ascii: ":"), let hours = decimal(bytes[1..<3]),
            let minutes = decimal(bytes[4..<6]), hours <= 14, minutes <= 59
        else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): return hours * 60 + minutes
        case UInt8(ascii: "-"): return -(hours * 60 + minutes)
        default: return nil
        }
    }

    /// The moment in the form of a DICOM DT value (PS3.5 §6.2): "YYYYMMDDHHMMSS.FFFFFF&ZZXX".
    public var description: String {
        var text =
            padded(year, 4) + padded(month, 2) + padded(day, 2) + padded(hour, 2) + padded(minute, 2)
        text += padded(second, 2)
        if let fraction { text += ".\(fraction)" }
        if let offsetMinutes {
            text += offsetMinutes < 0 ? "-" : "+"
            text += padded(abs(offsetMinutes) / 60, 2) + padded(abs(offsetMinutes) % 60, 2)
        }
        return text
    }
}

/// The value of a run of decimal digits; nil when there is anything else in it.
private func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
