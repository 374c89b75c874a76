import CaptureModel
import Monitor

/// The moment of a page, and how to say others beside it.
struct ViewMoment: Hashable, Sendable {
    let now: Timestamp
    let offsetMinutes: Int

    /// As in `09:14`, with the date where it was another day.
    func clock(_ moment: Timestamp) -> String {
        let (civil, today) = (moment.civil(offsetMinutes: offsetMinutes), now.civil(offsetMinutes: offsetMinutes))
        let time = "\(two(civil.hour)):\(two(civil.minute))"
        let isToday = (civil.year, civil.month, civil.day) == (today.year, today.month, today.day)
        return isToday ? time : "\(civil.year)-\(two(civil.month))-\(two(civil.day)) \(time)"
    }

    /// As in `09:14:03`.
    func exactClock(_ moment: Timestamp) -> String {
        clock(moment) + ":" + two(moment.civil(offsetMinutes: offsetMinutes).second)
    }

    /// As in `3 min ago`.
    func ago(_ moment: Timestamp) -> String { PlainAmount.ago(now.milliseconds(since: moment)) }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
