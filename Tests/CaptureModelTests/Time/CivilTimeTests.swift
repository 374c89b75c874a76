import CaptureModel
import Foundation
import Testing

/// Holds the calendar against Foundation's, which others wrote.
struct CivilTimeTests {
    private static let utc = TimeZone(secondsFromGMT: 0)

    /// A proleptic Gregorian calendar: Foundation's plain one changes to the Julian before 1582.
    private func reference(offsetMinutes: Int) throws -> Calendar {
        var calendar = Calendar(identifier: .iso8601)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: offsetMinutes * 60))
        return calendar
    }

    private func check(_ milliseconds: Int64, offsetMinutes: Int) throws {
        let civil = Timestamp(milliseconds: milliseconds).civil(offsetMinutes: offsetMinutes)
        let seconds = milliseconds >= 0 ? milliseconds / 1_000 : (milliseconds - 999) / 1_000
        let date = Date(timeIntervalSince1970: TimeInterval(seconds))
        let expected = try reference(offsetMinutes: offsetMinutes).dateComponents(
            [.era, .year, .month, .day, .hour, .minute, .second], from: date)
        try #require(expected.era == 1)
        #expect(civil.year == expected.year && civil.month == expected.month && civil.day == expected.day)
        #expect(civil.hour == expected.hour && civil.minute == expected.minute && civil.second == expected.second)
        #expect(civil.millisecond == Int(milliseconds - seconds * 1_000))
        #expect(civil.offsetMinutes == offsetMinutes)
        let back = CivilTime.moment(
            year: civil.year, month: civil.month, day: civil.day, hour: civil.hour, minute: civil.minute,
            second: civil.second, millisecond: civil.millisecond, offsetMinutes: offsetMinutes)
        #expect(back?.milliseconds == milliseconds)
    }

    @Test func randomMomentsAgreeWithAnotherCalendar() throws {
        var generator = SeededGenerator(seed: 2_026)
        // From the middle of the year 1600 to that of 9999.
        for _ in 0..<2_000 {
            try check(
                .random(in: -11_660_000_000_000...253_380_000_000_000, using: &generator),
                offsetMinutes: .random(in: -14 * 60...14 * 60, using: &generator))
        }
    }

    /// 1582-11-01, 1900-02-28 and its next day, 2000-02-29, 2024-02-29, 2026-12-31 and the epoch, each with its edges.
    @Test(
        arguments: [
            -12_217_046_400_000, -2_203_977_600_000, -2_203_891_200_000, 951_782_400_000, 1_709_164_800_000,
            1_798_675_200_000, 0,
        ] as [Int64])
    func edgesOfDaysAgreeWithAnotherCalendar(milliseconds: Int64) throws {
        for step: Int64 in [-86_400_000, -1_001, -1_000, -999, -1, 0, 1, 999, 86_399_999, 86_400_000] {
            for offset in [-840, -721, -1, 0, 1, 60, 345, 840] {
                try check(milliseconds + step, offsetMinutes: offset)
            }
        }
    }

    @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
        var expected = (year: 1800, month: 1, day: 1)
        var moment = CivilTime.moment(year: 1800, month: 1, day: 1) ?? Timestamp(milliseconds: 0)
        for _ in 0..<146_097 {
            let civil = moment.civil()
            guard civil.year == expected.year, civil.month == expected.month, civil.day == expected.day else {
                Issue.record("\(civil.dicomDate) stands for \(expected)")
                return
            }
            moment = moment.adding(milliseconds: 86_400_000)
            let isLeap = expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            expected.day += 1
            if expected.day > lengths[expected.month - 1] { expected = (expected.year, expected.month + 1, 1) }
            if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
        }
        #expect(expected == (2200, 1, 1))
    }

    @Test(arguments: [
        (2026, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1),
        (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (10_000, 1, 1), (Int.min, 1, 1), (Int.max, Int.max, Int.max),
    ])
    func aDayThatIsNoneHasNoMoment(year: Int, month: Int, day: Int) {
        #expect(CivilTime.moment(year: year, month: month, day: day) == nil)
        #expect(CivilTime.moment(year: year, month: month, day: day, hour: 23, minute: 59, second: 60) == nil)
    }

    @Test func aTimeThatIsNoneHasNoMoment() {
        func moment(_ hour: Int, _ minute: Int, _ second: Int, _ millisecond: Int, _ offset: Int) -> Timestamp? {
            CivilTime.moment(
                year: 2026, month: 11, day: 22, hour: hour, minute: minute, second: second, millisecond: millisecond,
                offsetMinutes: offset)
        }
        #expect(moment(23, 59, 59, 999, 840) != nil)
        #expect(moment(24, 0, 0, 0, 0) == nil)
        #expect(moment(-1, 0, 0, 0, 0) == nil)
        #expect(moment(0, 60, 0, 0, 0) == nil)
        #expect(moment(0, 0, 61, 0, 0) == nil)
        #expect(moment(0, 0, 0, 1_000, 0) == nil)
        #expect(moment(0, 0, 0, 0, 841) == nil)
        #expect(moment(0, 0, 0, 0, -841) == nil)
    }

    @Test func aLeapSecondIsTheNextMinute() {
        let leap = CivilTime.moment(year: 2016, month: 12, day: 31, hour: 23, minute: 59, second: 60)
        #expect(leap != nil)
        #expect(leap == CivilTime.moment(year: 2017, month: 1, day: 1))
    }

    @Test func noMomentAndNoOffsetStopsTheAgent() {
        for milliseconds in [Int64.min, .min + 1, -1, 0, .max] {
            for offset in [Int.min, -100_000, 0, 100_000, .max] {
                let civil = Timestamp(milliseconds: milliseconds).civil(offsetMinutes: offset)
                #expect((1...12).contains(civil.month) && (1...31).contains(civil.day))
                #expect(abs(civil.offsetMinutes) <= 840)
                #expect(civil.dicomOffset.count == 5)
            }
        }
    }

    /// PS3.5 §6.2 (DA, TM) and PS3.3 §C.12.1.1.8.
    @Test func dicomForms() {
        let moment = Timestamp(milliseconds: 1_709_164_863_045)
        let west = moment.civil(offsetMinutes: -210)
        #expect(west.dicomDate == "20240228")
        #expect(west.dicomTime == "203103.045")
        #expect(west.dicomOffset == "-0330")
        #expect(moment.civil().dicomDate == "20240229")
        #expect(moment.civil().dicomTime == "000103.045")
        #expect(moment.civil().dicomOffset == "+0000")
        #expect(moment.civil(offsetMinutes: 345).dicomOffset == "+0545")
    }
}
