import CaptureModel
import Identification
import Testing

/// The table of ``StationTimes``: three exams at a station, the third still open, with a pause before it.
///
///     second   0 ... 100   A        200 ... 300   B        400 ...   C
struct StationTimesTests {
    private struct Row: CustomTestStringConvertible {
        let arrived: Int64
        let seen: Int64
        let said: Int64?
        var isTrusted = false
        let finding: StationTimes.Finding

        var testDescription: String {
            "lies since \(arrived), seen \(seen), said \(said.map(String.init) ?? "-")\(isTrusted ? " (trusted)" : "")"
        }
    }

    private static let a = ExamID(1), b = ExamID(2), c = ExamID(3)

    private static let rows: [Row] = [
        // Without the device's clock: where the folder's and the agent's agree.
        Row(arrived: 50, seen: 50, said: nil, finding: .exam(a)),
        Row(arrived: 0, seen: 0, said: nil, finding: .exam(a)),
        Row(arrived: 250, seen: 260, said: nil, finding: .exam(b)),
        Row(arrived: 450, seen: 450, said: nil, finding: .exam(c)),
        // It came while A or B was open and was looked at later.
        Row(arrived: 90, seen: 250, said: nil, finding: .doubt([a, b])),
        Row(arrived: 250, seen: 450, said: nil, finding: .doubt([b, c])),
        Row(arrived: 250, seen: 350, said: nil, finding: .doubt([b, c])),
        // Nobody's exam was open then.
        Row(arrived: 150, seen: 150, said: nil, finding: .none(now: c)),
        Row(arrived: 100, seen: 100, said: nil, finding: .none(now: c)),
        Row(arrived: 150, seen: 250, said: nil, finding: .none(now: b)),
        Row(arrived: -50, seen: 450, said: nil, finding: .none(now: c)),
        // A clock that is not trusted confirms, says nothing of use, or raises a doubt.
        Row(arrived: 250, seen: 250, said: 240, finding: .exam(b)),
        Row(arrived: 250, seen: 250, said: 50, finding: .doubt([a, b])),
        Row(arrived: 450, seen: 450, said: 299, finding: .doubt([b, c])),
        Row(arrived: 450, seen: 450, said: 300, finding: .exam(c)),
        Row(arrived: 250, seen: 250, said: 150, finding: .exam(b)),
        Row(arrived: 250, seen: 250, said: -400_000_000, finding: .exam(b)),
        Row(arrived: 50, seen: 50, said: 250, finding: .doubt([a, b])),
        // A clock that is trusted decides.
        Row(arrived: 450, seen: 450, said: 50, isTrusted: true, finding: .exam(a)),
        Row(arrived: 450, seen: 460, said: 250, isTrusted: true, finding: .exam(b)),
        Row(arrived: 150, seen: 450, said: 250, isTrusted: true, finding: .exam(b)),
        Row(arrived: 450, seen: 450, said: 150, isTrusted: true, finding: .none(now: c)),
        Row(arrived: 450, seen: 450, said: -50, isTrusted: true, finding: .none(now: c)),
        // Up to the last millisecond before an opening, none was open.
        Row(arrived: 450, seen: 450, said: 199, isTrusted: true, finding: .none(now: c)),
        // Ahead of ours by more than a right clock can be: as if it were not trusted.
        Row(arrived: 50, seen: 50, said: 450, isTrusted: true, finding: .doubt([a, c])),
    ]

    @Test(arguments: rows)
    private func finding(row: Row) {
        func moment(_ second: Int64) -> Timestamp { Timestamp(milliseconds: 1_790_000_000_000 + second * 1_000) }
        let times = StationTimes(
            arrived: moment(row.arrived), seen: moment(row.seen), said: row.said.map(moment), isTrusted: row.isTrusted)
        let spans = [
            StationTimes.Span(exam: Self.c, opened: moment(400), closed: nil),
            StationTimes.Span(exam: Self.a, opened: moment(0), closed: moment(100)),
            StationTimes.Span(exam: Self.b, opened: moment(200), closed: moment(300)),
        ]
        #expect(times.finding(among: spans) == row.finding)
    }

    @Test("in the second of a change a trusted clock cannot tell two exams apart")
    func secondOfChange() {
        let change = Timestamp(milliseconds: 1_790_000_000_400)
        let spans = [
            StationTimes.Span(exam: Self.a, opened: change.adding(milliseconds: -60_000), closed: change),
            StationTimes.Span(exam: Self.b, opened: change, closed: nil),
        ]
        let late = change.adding(milliseconds: 5_000)
        func finding(_ said: Int64) -> StationTimes.Finding {
            StationTimes(
                arrived: late, seen: late, said: Timestamp(milliseconds: 1_790_000_000_000 + said), isTrusted: true
            ).finding(among: spans)
        }
        #expect(finding(0) == .doubt([Self.a, Self.b]))
        #expect(finding(-1_000) == .exam(Self.a))
        #expect(finding(1_000) == .exam(Self.b))
    }

    @Test("a station without exams has none")
    func noExams() {
        let moment = Timestamp(milliseconds: 1)
        let times = StationTimes(arrived: moment, seen: moment, said: nil, isTrusted: false)
        #expect(times.finding(among: []) == .none(now: nil))
    }
}
