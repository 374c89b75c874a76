/// Numbers that follow each other, as a person writes their first and last: `E2600100` to `E2600199`.
public enum NumberRange {
    /// All numbers of a range; what stands before the digits, and zeros at their beginning, stay as they are written.
    ///
    /// Nothing where the two differ in more than digits at their end or in length, where the last is before the first,
    /// and where there are more than `limit`.
    public static func numbers(from first: String, to last: String, limit: Int) -> [String]? {
        let (first, last) = (Array(first.utf8), Array(last.utf8))
        guard first.count == last.count, !first.isEmpty else { return nil }
        let same = zip(first, last).prefix { $0 == $1 }.count
        let prefix = String(decoding: first[..<same], as: UTF8.self)
        guard same < first.count else { return limit > 0 ? [prefix] : nil }
        let width = first.count - same
        guard let low = number(first[same...]), let high = number(last[same...]), low < high, high - low < limit
        else { return nil }
        return (low...high).map { number in
            let digits = String(number)
            return prefix + String(repeating: "0", count: width - digits.utf8.count) + digits
        }
    }

    /// Up to nine digits, which no `Int` is too small for.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count <= 9, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
