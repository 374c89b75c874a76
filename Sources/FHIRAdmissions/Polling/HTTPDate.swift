import CaptureModel

/// A date of HTTP (RFC 9110 §5.6.7): `Sun, 22 Nov 2026 08:49:37 GMT`.
enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// The moment of a date; nil where it is none, or of one of the two forms that nobody may write any more.
    static func moment(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]), let year = Int(parts[3]),
            let month = months.firstIndex(of: String(parts[2]))
        else { return nil }
        let time = parts[4].split(separator: ":").compactMap { Int($0) }
        guard time.count == 3 else { return nil }
        return CivilTime.moment(
            year: year, month: month + 1, day: day, hour: time[0], minute: time[1], second: min(time[2], 59))
    }
}
