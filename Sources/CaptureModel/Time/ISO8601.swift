extension Timestamp {
    /// Reads `2026-11-22T09:14:03+01:00`, with or without fraction of a second; the offset (or `Z`) must stand there.
    public init?(iso8601 text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        func has(_ character: Character, at place: Int) -> Bool {
            place < bytes.count && bytes[place] == character.asciiValue
        }
        guard has("-", at: 4), has("-", at: 7), has("T", at: 10) || has(" ", at: 10), has(":", at: 13),
            has(":", at: 16), let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19)
        else { return nil }
        var place = 19
        var millisecond = 0
        if has(".", at: place) {
            place += 1
            var weight = 100
            let start = place
            while place < bytes.count, let digit = number(place..<place + 1) {
                millisecond += digit * weight
                weight /= 10
                place += 1
            }
            guard place > start else { return nil }
        }
        var offset = 0
        if has("Z", at: place) {
            place += 1
        } else if has("+", at: place) || has("-", at: place) {
            guard let hours = number(place + 1..<place + 3), has(":", at: place + 3),
                let minutes = number(place + 4..<place + 6), minutes < 60
            else { return nil }
            offset = (hours * 60 + minutes) * (has("-", at: place) ? -1 : 1)
            place += 6
        } else {
            return nil
        }
        guard place == bytes.count,
            let moment = CivilTime.moment(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second,
                millisecond: millisecond, offsetMinutes: offset)
        else { return nil }
        self = moment
    }
}
