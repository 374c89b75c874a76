import Settings
import Testing

struct FormatTests {
    @Test(arguments: [
        ("30s", Duration.seconds(30)), ("2 s", .seconds(2)), ("500 ms", .milliseconds(500)), ("30m", .seconds(1800)),
        ("5 min", .seconds(300)), ("12h", .seconds(43_200)), ("7 d", .seconds(604_800)), ("1.5 h", .seconds(5400)),
        ("0s", .zero), ("3650 d", .seconds(3650 * 86_400)),
    ])
    func durations(text: String, expected: Duration) throws {
        #expect(try readValue(text, .duration) == expected)
    }

    @Test(arguments: [
        "", "30", "s", "-1s", "30 x", "1.s", "1.2345 s", "3651 d", "9223372036854775807 d", "99999999999999999999 s",
        "1e3 s", "٣ s", "1 2 s",
    ])
    func brokenDurationsAreRefused(text: String) {
        #expect(throws: SettingsErrors.self) { try readValue(text, .duration) }
    }

    @Test func durationHasALeast() throws {
        #expect(try readValue("1 s", .duration(from: .seconds(1))) == .seconds(1))
        let failure = #expect(throws: SettingsErrors.self) {
            try readValue("999 ms", .duration(from: .seconds(1)))
        }
        #expect(failure?.description.contains("at least 1000 ms") == true)
    }

    @Test(arguments: [
        ("20 GB", Int64(20_000_000_000)), ("500MB", 500_000_000), ("1.5 kB", 1500), ("64 MiB", 67_108_864), ("7 B", 7),
    ])
    func byteCounts(text: String, bytes: Int64) throws {
        #expect(try readValue(text, .byteCount) == ByteCount(bytes: bytes))
    }

    @Test(arguments: ["20", "20 gb", "-1 GB", "9999999999 TB", "GB"])
    func brokenByteCountsAreRefused(text: String) {
        #expect(throws: SettingsErrors.self) { try readValue(text, .byteCount) }
    }

    @Test func bitRates() throws {
        #expect(try readValue("4 Mbit/s", .bitRate) == BitRate(bitsPerSecond: 4_000_000))
        #expect(try readValue("0.5 Gbit/s", .bitRate) == BitRate(bitsPerSecond: 500_000_000))
        #expect(throws: SettingsErrors.self) { try readValue("4 MB/s", .bitRate) }
        #expect(throws: SettingsErrors.self) { try readValue("0 Mbit/s", .bitRate) }
    }

    @Test func booleans() throws {
        for text in ["true", "yes", "on", "True"] { #expect(try readValue(text, .boolean)) }
        for text in ["false", "no", "off"] { #expect(try !readValue(text, .boolean)) }
        #expect(throws: SettingsErrors.self) { try readValue("1", .boolean) }
    }

    @Test(arguments: [
        ("0.0.0.0:2575", "0.0.0.0", UInt16(2575)), ("[::1]:8080", "::1", 8080), ("pacs.example:0", "pacs.example", 0),
    ])
    func endpoints(text: String, host: String, port: UInt16) throws {
        let endpoint = try readValue(text, .endpoint)
        #expect(endpoint.host == host)
        #expect(endpoint.port == port)
        #expect(endpoint.description == text)
    }

    @Test(arguments: ["2575", ":2575", "host:", "host:65536", "::1:80", "a b:80", "host:+80", "[]:80", "höst:1"])
    func brokenEndpointsAreRefused(text: String) {
        #expect(throws: SettingsErrors.self) { try readValue(text, .endpoint) }
    }

    @Test func textsHaveNoControlCharacters() throws {
        #expect(try readValue("Zökum", .text(upTo: 5)) == "Zökum")
        for text in ["", "  ", "a\nb", "a\u{7}", "toolong"] {
            #expect(throws: SettingsErrors.self) { try readValue(text, .text(upTo: 5)) }
        }
    }

    @Test func numbers() throws {
        #expect(try readValue("13.1", .number(in: 1...40)) == 13.1)
        for text in ["nan", "inf", "0x10", "1e1", "", "-", "41"] {
            #expect(throws: SettingsErrors.self) { try readValue(text, .number(in: 1...40)) }
        }
    }

    @Test func nearestNames() {
        let names = ["settle", "serial", "folder", "after"]
        #expect(NearestName.of("settel", among: names) == "settle")
        #expect(NearestName.of("Folder", among: names) == "folder")
        #expect(NearestName.of("fodler", among: names) == "folder")
        #expect(NearestName.of("xyzzy", among: names) == nil)
        #expect(NearestName.of("", among: names) == nil)
        #expect(NearestName.of("after", among: []) == nil)
    }
}
