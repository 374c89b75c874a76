import CaptureModel
import Testing

@testable import Intake

@Suite("Patterns of names and labels")
struct ClaimPatternTests {
    private func read(_ pattern: String, _ name: String, east minutes: Int = 60) throws -> ClaimReading {
        try ClaimPattern(pattern).read(name, offsetMinutes: { _ in minutes })
    }

    @Test("every group is read")
    func groups() throws {
        let pattern =
            #"(?<identifier>\d+)/(?<visit>V\d+)_(?<accession>A\d+)_(?<descriptor>[a-z]+)_(?<laterality>OD|OS)_(?<date>\d{8})-(?<time>\d{6})_(?<sequence>\d+)\.jpg"#
        let expected = CaptureClaim(
            patient: PatientIdentifier(value: "4711"), visit: "V5", accession: "A9", descriptor: "fundus",
            laterality: .right, sequence: 12, taken: Timestamp(iso8601: "2026-11-22T09:14:03+01:00"))
        #expect(try read(pattern, "4711/V5_A9_fundus_OD_20261122-091403_0012.jpg") == .read(expected))
    }

    @Test("the whole name must match, and a group that took nothing says nothing")
    func whole() throws {
        let pattern = #"(?i)(?<identifier>\d+)(?:_(?<laterality>[RL]))?\.JPG"#
        #expect(try read(pattern, "4711.jpg").claim == CaptureClaim(patient: PatientIdentifier(value: "4711")))
        #expect(try read(pattern, "4711_l.jpg").claim?.laterality == .left)
        for name in ["x4711.jpg", "4711.jpg.tmp", "a/4711.jpg", "", String(repeating: "1", count: 300) + ".jpg"] {
            #expect(try read(pattern, name) == .absent, "\(name)")
        }
    }

    @Test("the first pattern that matches counts")
    func first() throws {
        let patterns = [try ClaimPattern(#"(?<visit>V\d+).*"#), try ClaimPattern(#"(?<identifier>[^.]+)\.jpg"#)]
        #expect(patterns.read("V1.jpg", offsetMinutes: { _ in 0 }).claim == CaptureClaim(visit: "V1"))
        #expect(patterns.read("W1.jpg", offsetMinutes: { _ in 0 }).claim?.patient?.value == "W1")
    }

    @Test(
        "a value that cannot be is broken, and never passed over",
        arguments: [
            (#"(?<identifier>\d+)_(?<laterality>\w)\.jpg"#, "1_X.jpg"),
            (#"(?<identifier>\d+)_(?<date>\d+)_(?<time>\d+)\.jpg"#, "1_20261322_091403.jpg"),
            (#"(?<descriptor>.+)\.jpg"#, "not a name.jpg"),
        ])
    func brokenValue(pattern: String, name: String) throws {
        guard case .broken = try read(pattern, name) else {
            Issue.record("was read")
            return
        }
    }

    @Test(
        "what could cost too much, or is none, is refused",
        arguments: [
            #"(?<identifier>(\d+)+)"#, #"((?<identifier>\d+),)*"#, #"(?<identifier>(a|b)+)"#,
            #"(?<identifier>.*).*.*.*"#, #"(?<identifier>\w+)\w+\w+\w+x"#, #"(?<number>\d+)"#, #"\d+"#, "",
            #"(?<identifier>\d+"#, #"(?<identifier>\d+))"#, #"(?<identifier>[0-9)"#, #"(?=x)(?<identifier>x)"#,
            #"(?<identifier>x)\1"#, #"(?<=x)(?<identifier>x)"#, #"(?<identifier>x)(?<identifier>y)"#,
            #"(?<time>\d+)"#, #"(?<identifier>x{2,1})"#, #"(?<identifier>[a&&b])"#, #"(?<identifier>\p{L}+)"#,
            "(?<identifier>" + String(repeating: "x", count: 300) + ")", #"(?<identifier>x)\"#,
            String(repeating: "(", count: 40),
        ])
    func refused(pattern: String) {
        #expect(throws: IntakeError(.unusableRule, "")) { try ClaimPattern(pattern) }
    }

    @Test(
        "what is common is taken",
        arguments: [
            #"(?<identifier>\d+)_.*\.jpe?g"#, #".*/(?<identifier>[^/_]+)_(?<sequence>\d{1,4})\.(jpg|JPG|png)"#,
            #"(?<visit>V[0-9]{6})-(?<date>\d{4}-\d\d-\d\d)T(?<time>\d\d-\d\d)(?:-(?<laterality>OD|OS|OU))?.*"#,
            #"(?:[^/]+/)?(?<accession>\w+)\.dcm"#,
        ])
    func taken(pattern: String) throws { _ = try ClaimPattern(pattern) }

    @Test("a name that is made for it does not stop the agent")
    func hostileNames() throws {
        let clock = ContinuousClock()
        for pattern in [#".*(?<identifier>\d+)\.jpg"#, #"(?<identifier>\w+)_(?<visit>\w+)\.jpg"#] {
            let compiled = try ClaimPattern(pattern)
            for name in [String(repeating: "1", count: 255), String(repeating: "_", count: 255)] {
                let spent = clock.measure { _ = compiled.read(name, offsetMinutes: { _ in 0 }) }
                #expect(spent < .seconds(2), "\(pattern)")
            }
        }
    }
}
