import CaptureModel
import Foundation
import Testing

struct TimestampTests {
    @Test func sumsStopAtTheEndsOfTheRange() {
        let last = Timestamp(milliseconds: .max)
        let first = Timestamp(milliseconds: .min)
        #expect(last.adding(milliseconds: 1) == last)
        #expect(first.adding(milliseconds: -1) == first)
        #expect(first.adding(milliseconds: .max).milliseconds == -1)
        #expect(last.milliseconds(since: first) == .max)
        #expect(first.milliseconds(since: last) == .min)
        #expect(Timestamp(milliseconds: 5).milliseconds(since: Timestamp(milliseconds: 8)) == -3)
        #expect(first < last)
    }

    @Test func isANumberInJSON() throws {
        let moments = [Timestamp(milliseconds: -1), Timestamp(milliseconds: 1_790_000_000_123)]
        let data = try JSONEncoder().encode(moments)
        #expect(String(decoding: data, as: UTF8.self) == "[-1,1790000000123]")
        #expect(try JSONDecoder().decode([Timestamp].self, from: data) == moments)
    }

    @Test func whatIsWrittenIsRead() {
        var generator = SeededGenerator(seed: 8_601)
        // From the year 1 to the year 9999, to the millisecond.
        for _ in 0..<2_000 {
            let moment = Timestamp(
                milliseconds: .random(in: -62_135_596_800_000...253_402_300_799_999, using: &generator))
            #expect(Timestamp(iso8601: moment.description) == moment)
        }
    }

    @Test func agreesWithAnotherWriter() {
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<200 {
            let moment = Timestamp(milliseconds: .random(in: 0...4_102_444_800_000, using: &generator))
            let date = formatter.date(from: moment.description)
            #expect(date.map { Int64(($0.timeIntervalSince1970 * 1_000).rounded()) } == moment.milliseconds)
        }
    }

    @Test(
        arguments: [
            ("2026-11-22T09:14:03Z", 1_795_338_843_000), ("2026-11-22T09:14:03+01:00", 1_795_335_243_000),
            ("2026-11-22 09:14:03-03:30", 1_795_351_443_000), ("2026-11-22T09:14:03.2Z", 1_795_338_843_200),
            ("2026-11-22T09:14:03.25Z", 1_795_338_843_250), ("2026-11-22T09:14:03.250999999999Z", 1_795_338_843_250),
            ("2024-02-29T23:59:59.999-14:00", 1_709_301_599_999), ("1969-12-31T23:59:59.999Z", -1),
            ("2016-12-31T23:59:60Z", 1_483_228_800_000), ("0001-01-01T00:00:00Z", -62_135_596_800_000),
        ] as [(String, Int64)])
    func reads(text: String, milliseconds: Int64) {
        #expect(Timestamp(iso8601: text)?.milliseconds == milliseconds)
    }

    @Test(arguments: [
        "", "2026", "2026-11-22", "2026-11-22T09:14:03", "2026-11-22T09:14:03.Z", "2026-11-22T09:14:03.250",
        "2026-11-22T09:14Z", "2026-11-22T09:14:03z", "2026-11-22T09:14:03+0100", "2026-11-22T09:14:03+01",
        "2026-11-22T09:14:03+01:", "2026-11-22T09:14:03+01:60", "2026-11-22T09:14:03+14:01",
        "2026-11-22T09:14:03+99:99", "2026-11-22T09:14:03ZZ", "2026-11-22T09:14:03Z ", " 2026-11-22T09:14:03Z",
        "2026-13-22T09:14:03Z", "2026-02-29T09:14:03Z", "2026-04-31T23:59:60Z", "2026-11-22T24:00:00Z",
        "2026-11-22T09:60:03Z", "2026-11-22T09:14:61Z", "0000-01-01T00:00:00Z", "-026-11-22T09:14:03Z",
        "2026/11/22T09:14:03Z", "2026-11-22t09:14:03Z", "٢٠٢٦-11-22T09:14:03Z", "2026-11-22T09:14:0３Z",
        "2026-11-22T09:14:03.٢Z", "20261122T091403Z", "2026-11-22T09:14:03\u{301}Z", "99999999999999999999",
    ])
    func refuses(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }
}
