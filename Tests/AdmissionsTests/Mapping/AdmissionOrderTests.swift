import Admissions
import CaptureModel
import HL7
import Testing

@Suite struct AdmissionOrderTests {
    private let now = Timestamp(milliseconds: 1_800_000_000_000)

    /// Central Europe in 2026: summer time from 29 March 01:00 UTC to 25 October 01:00 UTC.
    @Sendable private static func offset(_ moment: Timestamp) -> Int {
        let start: Int64 = 1_774_746_000_000
        let end: Int64 = 1_792_890_000_000
        return (start..<end).contains(moment.milliseconds) ? 120 : 60
    }

    private func order(message: String, recorded: String = "", occurred: String = "") throws -> String? {
        let settings = AdmissionsSettings(
            host: "127.0.0.1", port: 0, policy: Feed.policy, localOffsetMinutes: Self.offset)
        let reading = try settings.reader.read(
            Feed.message(
                Feed.header("A08", "1", time: message), "EVN|A08|\(recorded)||||\(occurred)", Feed.person("1")))
        return AdmissionMapping(localOffsetMinutes: Self.offset).order(at: reading.time, now: now)?.description
    }

    @Test func theRecordedTimeCounts() throws {
        #expect(
            try order(message: "20260105081500+0100", recorded: "20260105081400+0100", occurred: "20260101000000")
                == "2026-01-05T07:14:00.000Z")
        #expect(try order(message: "20260105081500.25+0100") == "2026-01-05T07:15:00.250Z")
    }

    @Test func timesWithoutAnOffsetAreTheSites() throws {
        #expect(try order(message: "20260105081500") == "2026-01-05T07:15:00.000Z")
        #expect(try order(message: "20260705081500") == "2026-07-05T06:15:00.000Z")
    }

    @Test func timesThatCannotOrderAreLeftOut() throws {
        #expect(try order(message: "20260105") == nil)
        #expect(try order(message: "20260105081500+0100", recorded: "20260105") == "2026-01-05T07:15:00.000Z")
        #expect(try order(message: "") == nil)
        #expect(try order(message: "20990105081500+0000") == nil, "a clock that is ahead")
        #expect(try order(message: "20261025023000") == nil, "an hour that there is twice")
        #expect(try order(message: "20261025023000+0100") == "2026-10-25T01:30:00.000Z")
        #expect(try order(message: "20261025050000") == "2026-10-25T04:00:00.000Z")
    }
}
