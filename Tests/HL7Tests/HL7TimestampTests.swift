import HL7
import Testing

@Suite struct HL7TimestampTests {
    @Test(arguments: [
        ("2026", HL7Timestamp.Precision.year), ("202602", .month), ("20240229", .day), ("2024022923", .hour),
        ("202402292359", .minute), ("20240229235958", .second), ("20240229235958.1234", .fraction),
        ("20240229235958+0530", .second), ("202402292359-0800", .minute),
    ]) func readsAndWritesBack(text: String, precision: HL7Timestamp.Precision) throws {
        let time = try #require(HL7Timestamp(text))
        #expect(time.precision == precision)
        #expect(time.description == text)
    }

    @Test(arguments: [
        "", "202", "20261301", "20230229", "20260132", "2026010124", "202601010060", "20260101000060", "2026010a",
        "20260101000000.", "20260101000000.1234567890", "202601010000.5", "20260101+2400", "2026-01-01", "00000101",
        "99999999999999999999", "+0100", "19000229",
    ]) func refuses(text: String) {
        #expect(HL7Timestamp(text) == nil)
    }

    @Test func readsMillisecondsWithoutPoint() throws {
        let time = try #require(HL7Timestamp("20110613122406637"))
        #expect(time.nanosecond == 637_000_000 && time.second == 6 && time.precision == .fraction)
    }

    @Test(arguments: [
        ("19700101000000+0000", Int64(0)), ("20000301000000+0000", 951_868_800), ("19691231235959+0000", -1),
        ("20260105081500+0100", 1_767_597_300), ("20240229120000-0530", 1_709_227_800),
    ]) func countsSeconds(text: String, seconds: Int64) throws {
        let time = try #require(HL7Timestamp(text))
        #expect(time.secondsSinceEpoch(localOffsetMinutes: 999) == seconds)
        let offset = try #require(time.offsetMinutes)
        #expect(HL7Timestamp(secondsSinceEpoch: seconds, offsetMinutes: offset) == time)
    }

    @Test func takesLocalTimeAtTheGivenOffset() throws {
        #expect(try #require(HL7Timestamp("19700101")).secondsSinceEpoch(localOffsetMinutes: 60) == -3_600)
        #expect(try #require(HL7Timestamp("19700101")).secondsSinceEpoch(localOffsetMinutes: .min) == 86_340)
    }

    @Test func everyDayOfFourHundredYearsComesBack() {
        let lost = (Int64(-73_000)..<73_097).first { day in
            let time = HL7Timestamp(secondsSinceEpoch: day * 86_400)
            return time?.secondsSinceEpoch(localOffsetMinutes: 0) != day * 86_400
        }
        #expect(lost == nil)
        #expect(HL7Timestamp(secondsSinceEpoch: .min) == nil && HL7Timestamp(secondsSinceEpoch: .max) == nil)
    }
}
