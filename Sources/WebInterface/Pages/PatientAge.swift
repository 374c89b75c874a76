import CaptureModel

/// An age as a patient banner says it: years from 18 on, years and months from two, months and days from one,
/// weeks and days from four weeks, days before (NHS Common User Interface, Date and Time Display, age).
struct PatientAge {
    /// As in `42y`, `4y 3m`, `14m 2d`, `6w 1d` or `12d`; nothing for a date that has not come.
    let text: String

    init?(born: BirthDate, today: CivilTime) {
        guard let number = Int(born.text) else { return nil }
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
        var months = (today.year - year) * 12 + today.month - month
        if today.day < day { months -= 1 }
        guard months >= 0, let birth = CivilTime.moment(year: year, month: month, day: day),
            let present = CivilTime.moment(year: today.year, month: today.month, day: today.day)
        else { return nil }
        let days = present.milliseconds(since: birth) / 86_400_000
        switch months {
        case 216...: text = "\(months / 12)y"
        case 24...: text = "\(months / 12)y \(months % 12)m"
        case 12...: text = "\(months)m \(Self.daysSinceMonth(day: day, today: today))d"
        default: text = days < 28 ? "\(days)d" : "\(days / 7)w \(days % 7)d"
        }
    }

    /// Days since the birthday's day of the month came last; in a month without that day, since its end.
    private static func daysSinceMonth(day: Int, today: CivilTime) -> Int {
        if today.day >= day { return today.day - day }
        let (year, month) = today.month == 1 ? (today.year - 1, 12) : (today.year, today.month - 1)
        let length = (28...31).last { CivilTime.moment(year: year, month: month, day: $0) != nil } ?? 28
        return today.day + length - min(day, length)
    }
}
