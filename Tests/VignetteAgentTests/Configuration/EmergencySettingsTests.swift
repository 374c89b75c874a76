import CaptureModel
import Settings
import SystemPackage
import Testing

@testable import VignetteAgent

/// The settings of identities that are set aside for patients whom nobody can name.
struct EmergencySettingsTests {
    private func load(
        _ pools: String, identifier: String = "identifier: { authority: NORTHSIDE }", more: String = ""
    ) throws(SettingsErrors) -> LoadedConfiguration {
        let text = """
            agent: { name: a, facility: f, department: endoscopy, data: /srv/data }
            stations: { scope-1: { devices: [tower-1] } }
            devices: { tower-1: { profile: scope-processor, folder: /srv/drop } }
            admissions:
              mllp: { listen: "127.0.0.1:2575" }
              \(identifier)
            destinations: { archive: { dicom: { host: h, port: 104, called: A, calling: B } } }
            routes: [{ to: [archive] }]
            \(more)
            emergency:
            \(pools.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
            """
        return try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv")
    }

    private func refusal(_ pools: String, identifier: String = "identifier: { authority: NORTHSIDE }") -> String {
        do throws(SettingsErrors) {
            _ = try load(pools, identifier: identifier)
            return ""
        } catch { return error.description }
    }

    @Test func aPoolIsARangeOrAList() throws {
        let loaded = try load(
            """
            downtime: { identifiers: { from: E0099, to: E0101 } }
            night: { identifiers: [N-7, N-9], family: Unbekannt, stations: [scope-1], warn-below: 1 }
            """)
        let pools = loaded.configuration.emergency
        #expect(pools.map(\.name.text) == ["downtime", "night"])
        #expect(
            pools[0].identifiers.map(\.hl7)
                == ["E0099^^^NORTHSIDE^MR", "E0100^^^NORTHSIDE^MR", "E0101^^^NORTHSIDE^MR"])
        #expect(pools[0].family == "Unidentified" && pools[0].reserve == 5 && pools[0].stations.isEmpty)
        #expect(pools[1].identifiers.map(\.value) == ["N-7", "N-9"] && pools[1].reserve == 1)
        #expect(pools[1].name(of: pools[1].identifiers[0]).dicom == "Unbekannt^N-7")
        #expect(loaded.warnings.isEmpty)
        #expect(!pools[1].serves(StationName(unchecked: "eye-1")) && pools[0].serves(StationName(unchecked: "eye-1")))
    }

    @Test(
        arguments: [
            ("p: { identifiers: { from: E1, to: E0 } }", "does not end a range from “E1”"),
            ("p: { identifiers: { from: E0000, to: E1000 } }", "1000 numbers at most"),
            ("p: { identifiers: { from: E1 } }", "emergency.p.identifiers.to is missing"),
            ("p: { identifiers: [] }", "names no number"), ("p: { identifiers: [E^1] }", "is a number such as"),
            ("p: { identifiers: [E1, E2, E1] }", "has E1 a second time; the first is in p"),
            ("p: { identifiers: [E1] }\nq: { identifiers: [E1] }", "has E1 a second time; the first is in p"),
            ("p: { identifiers: [E1], stations: [scope-2] }", "“scope-2”, which is not a station"),
            ("p: { stations: [scope-1] }", "emergency.p.identifiers is missing"),
            ("p: { identifiers: [E1], family: Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }", "up to 30 characters"),
        ])
    func whatCannotBeIsRefused(pools: String, sentence: String) {
        let refusal = refusal(pools)
        #expect(refusal.contains(sentence), "\(refusal)")
    }

    @Test func theAuthorityIsThatOfAdmissionsOrNamed() throws {
        let none = "identifier: { type: MR }"
        #expect(refusal("p: { identifiers: [E1] }", identifier: none).contains("emergency.p.authority is missing"))
        let named = try load("p: { identifiers: [E1], authority: CITY }", identifier: none)
        #expect(named.configuration.emergency.first?.identifiers.first?.hl7 == "E1^^^CITY^MR")
        #expect(named.warnings.isEmpty)
    }

    @Test func whatNoMergeCouldNameIsWarnedOf() throws {
        let other = try load("p: { identifiers: [E1], authority: CITY }")
        #expect(other.warnings.first?.sentence.contains("no merge would ever name these patients") == true)
        let check = "identifiers: { check: { NORTHSIDE: mod10 } }"
        #expect(try load("p: { identifiers: [9000019] }", more: check).warnings.isEmpty)
        let wrong = try load("p: { identifiers: [9000018] }", more: check)
        #expect(wrong.warnings.first?.sentence.contains("without the check digit (mod10)") == true)
    }
}
