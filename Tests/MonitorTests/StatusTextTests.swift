import CaptureModel
import Monitor
import Observability
import Testing

@testable import Store

@Suite struct StatusTextTests {
    @Test func theStatusReadsAsThePeopleWereShown() {
        var sources = quietSources()
        sources.store.queue = .init(
            captures: 14, bytes: 210_334_211, oldest: morning.before(seconds: 241),
            held: [.noExam: 1, .unsuitableMedia: 1])
        sources.store.destinations[destination("vna")] = .init(waiting: 9)
        sources.store.records[record("ehr")] = .init(waiting: 3, refused: 0, oldest: morning)
        sources.lines[record("ehr")] = LinkStatus(
            state: .held(reason: "no answer", since: morning.before(seconds: 60), retry: morning), bitsPerSecond: 0)
        sources.links[destination("archive")] = LinkStatus(state: .sending, bitsPerSecond: 38_200_000)
        sources.links[destination("vna")] = LinkStatus(
            state: .held(
                reason: "connection refused", since: morning.before(seconds: 60),
                retry: morning.adding(milliseconds: 20_000)), bitsPerSecond: 0)
        sources.unreadableFolders[device("derm-1")] = StandingFault(reason: "no permission", since: morning)
        #expect(
            StatusText(AgentReport(sources), offsetMinutes: 60).text == """
                endo-2-basement · Northside Hospital · up 12 d 4 h · 1.0.0

                Patients   218 in the list, last message 40 s ago
                Devices    tower-1  last capture 3 min ago, 41 today
                           derm-1   no permission   ← look
                Held       2         1 no exam open · 1 no DICOM form
                Queue      14 captures, 210 MB, oldest 4 min
                archive    sending   38.2 Mbit/s
                vna        held      connection refused since 10:13, next try in 20 s · 9 wait
                ehr        record    no answer since 10:13 · 3 to be told
                Proven     388 of 391 today · dropped to proven 1.9 s median, 6.2 s p95
                Disk       91 GB free

                ! The folder of derm-1 cannot be read: no permission
                · 2 captures cannot be placed without a person.
                """)
    }

    @Test(
        arguments: [
            (0, "0 ms"), (340, "340 ms"), (1_950, "1.9 s"), (40_000, "40 s"), (70_000, "1 min 10 s"),
            (3_600_000, "1 h"),
            (1_051_200_000, "12 d 4 h"), (-5, "0 ms"),
        ] as [(Int64, String)])
    func timesAreSaidInTwoUnits(_ milliseconds: Int64, _ text: String) {
        #expect(PlainAmount.time(milliseconds) == text)
    }

    @Test(
        arguments: [
            (0, "0 B"), (999, "999 B"), (1_000, "1.0 kB"), (1_234_000, "1.2 MB"), (210_334_211, "210 MB"),
            (.max, "9223372 TB"),
        ] as [(Int64, String)])
    func bytesAreSaidInDecimalUnits(_ bytes: Int64, _ text: String) {
        #expect(PlainAmount.bytes(bytes) == text)
    }
}
