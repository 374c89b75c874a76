import CaptureModel
import Foundation
import Testing

/// Holds the heartbeat's form: the monitor of another version reads it.
struct HeartbeatTests {
    private static let full = Heartbeat(
        agent: "endo-2-basement", id: "2.25.4", sequence: 40_213, sent: Timestamp(milliseconds: 1_795_338_843_250),
        version: "1.0.0", uptime: 1_051_200, health: .warning,
        alarms: [.init(check: "device-silent", subject: "derm-1", since: "2026-11-22T09:10:00.000Z")],
        queue: .init(captures: 14, bytes: 210_334_211, oldest: 241, held: ["no-exam": 1, "unsuitable-media": 1]),
        destinations: [
            "archive": .init(
                state: "held", reason: "connection refused", waiting: 9, lastProof: "2026-11-22T09:02:00.000Z",
                goodput: 38_200_000)
        ], devices: ["tower-1": .init(lastCapture: "2026-11-22T09:11:00.000Z", today: 41)],
        admissions: .init(lastMessage: 40, patients: 218), disk: .init(free: 91_234_567_890))

    private static let document = """
        {"admissions":{"last_message_s":40,"patients":218},"agent":"endo-2-basement","alarms":[{"check":"device-silent",\
        "since":"2026-11-22T09:10:00.000Z","subject":"derm-1"}],"destinations":{"archive":{"goodput_bps":38200000,\
        "last_proof":"2026-11-22T09:02:00.000Z","reason":"connection refused","state":"held","waiting":9}},"devices":\
        {"tower-1":{"last_capture":"2026-11-22T09:11:00.000Z","today":41}},"disk":{"free_bytes":91234567890},"health":\
        "warning","id":"2.25.4","queue":{"bytes":210334211,"captures":14,"held":{"no-exam":1,"unsuitable-media":1},\
        "oldest_s":241},"schema":1,"sent":"2026-11-22T09:14:03.250Z","sequence":40213,"uptime_s":1051200,"version":\
        "1.0.0"}
        """

    /// A heartbeat as the design shows it (interfaces, “A heartbeat”), with every key that it may have.
    private static let design = """
        { "schema": 1, "agent": "endo-2-basement", "id": "…", "sequence": 40213, "sent": "…", "version": "1.0.0",
          "uptime_s": 1051200, "health": "warning",
          "alarms": [ { "check": "device-silent", "subject": "derm-1", "since": "…" } ],
          "queue": { "captures": 14, "bytes": 210334211, "oldest_s": 241, "drain_s": 70, "held": { "no-exam": 1 } },
          "destinations": { "archive": { "state": "sending", "goodput_bps": 38200000, "bottleneck": "line-bandwidth",
            "rtt_ms": 21, "last_proof": "…" } },
          "devices": { "tower-1": { "last_capture": "…", "today": 41, "watch": "events" } },
          "admissions": { "last_message_s": 40, "patients": 218 },
          "disk": { "free_bytes": 91234567890, "days_left": 61 }, "clock_offset_ms": 12 }
        """

    /// The keys of a document as paths; names that the site chose stand as `*`.
    private func paths(_ text: String) throws -> Set<String> {
        func walk(_ value: Any, _ path: String) -> Set<String> {
            if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(walk($1, path)) } }
            guard let object = value as? [String: Any] else { return [path] }
            let isNamedBySite = ["/destinations", "/devices", "/queue/held"].contains(path)
            return object.reduce(into: []) {
                $0.formUnion(walk($1.value, path + (isNamedBySite ? "/*" : "/\($1.key)")))
            }
        }
        return walk(try JSONSerialization.jsonObject(with: Data(text.utf8)), "")
    }

    private func encoded(_ heartbeat: Heartbeat) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(heartbeat), as: UTF8.self)
    }

    @Test func isThisDocument() throws {
        #expect(try encoded(Self.full) == Self.document)
        #expect(try JSONDecoder().decode(Heartbeat.self, from: Data(Self.document.utf8)) == Self.full)
    }

    @Test func keysAreThoseOfTheDesign() throws {
        let ours = try paths(try encoded(Self.full))
        let beyond: Set<String> = ["/destinations/*/reason", "/destinations/*/waiting"]
        let later: Set<String> = [
            "/queue/drain_s", "/destinations/*/bottleneck", "/destinations/*/rtt_ms", "/devices/*/watch",
            "/disk/days_left", "/clock_offset_ms",
        ]
        #expect(ours.subtracting(beyond) == (try paths(Self.design)).subtracting(later))
        #expect(beyond.isSubset(of: ours))
    }

    @Test func whatIsNotKnownIsLeftOut() throws {
        var heartbeat = Self.full
        heartbeat.admissions.lastMessage = nil
        heartbeat.destinations["archive"]?.reason = nil
        heartbeat.destinations["archive"]?.lastProof = nil
        heartbeat.devices["tower-1"]?.lastCapture = nil
        let text = try encoded(heartbeat)
        for key in ["last_message_s", "reason", "last_proof", "last_capture", "null"] { #expect(!text.contains(key)) }
        #expect(try JSONDecoder().decode(Heartbeat.self, from: Data(text.utf8)) == heartbeat)
    }

    /// The monitor reads the heartbeat of a later agent, which may say more.
    @Test func aKeyOfALaterVersionIsPassedOver() throws {
        let text = Self.document.replacingOccurrences(of: #""schema":1"#, with: #""clock_offset_ms":12,"schema":1"#)
        #expect(try JSONDecoder().decode(Heartbeat.self, from: Data(text.utf8)) == Self.full)
    }

    /// Nothing of a patient: texts stand under this closed list of keys only, and none of them is a person's.
    @Test func noKeyCouldHoldAPatient() throws {
        let object = try JSONSerialization.jsonObject(with: Data(try encoded(Self.full).utf8))
        var textKeys: Set<String> = []
        var allKeys: Set<String> = []
        func walk(_ value: Any, _ key: String) {
            if let list = value as? [Any] {
                for item in list { walk(item, key) }
            } else if let object = value as? [String: Any] {
                for (key, value) in object {
                    allKeys.insert(key)
                    walk(value, key)
                }
            } else if value is String {
                textKeys.insert(key)
            }
        }
        walk(object, "")
        #expect(
            textKeys == [
                "agent", "id", "sent", "version", "health", "check", "subject", "since", "state", "reason",
                "last_proof",
                "last_capture",
            ])
        // `patients` counts people, and nothing more.
        let words = [
            "name", "birth", "sex", "mrn", "accession", "visit", "encounter", "uid", "exam", "file", "patient",
        ]
        for key in allKeys.subtracting(["patients", "archive", "tower-1", "no-exam", "unsuitable-media"]) {
            #expect(!words.contains { key.lowercased().contains($0) }, "\(key)")
        }
    }
}
