import Catalog
import Foundation
import MediaInspection
import Settings
import SystemPackage
import Testing

@testable import VignetteAgent

struct ConfigurationLoaderTests {
    /// A small configuration without a fault; each line can be exchanged.
    private let good = """
        agent: { name: a, facility: F, department: endoscopy, data: data }
        stations:
          scope-1: { devices: [tower-1] }
        devices:
          tower-1:
            profile: scope-processor
            folder: drop/tower-1
            settle: { quiet: 2s }
        admissions: { mllp: { listen: "127.0.0.1:2575" } }
        destinations:
          archive:
            dicom: { host: pacs, port: 11112, called: PACS, calling: US }
            proof: query
        routes:
          - { to: [archive] }

        """

    private func load(_ changes: (String, String)...) throws(SettingsErrors) -> LoadedConfiguration {
        var text = good
        for (old, new) in changes {
            precondition(text.contains(old), "the good configuration has no “\(old)”")
            text = text.replacingOccurrences(of: old, with: new)
        }
        return try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv")
    }

    private func errors(_ changes: (String, String)...) -> [String] {
        var text = good
        for (old, new) in changes {
            precondition(text.contains(old), "the good configuration has no “\(old)”")
            text = text.replacingOccurrences(of: old, with: new)
        }
        do throws(SettingsErrors) {
            _ = try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv")
            return []
        } catch {
            return error.errors.map(\.description)
        }
    }

    @Test func defaultsAreSafe() throws {
        let loaded = try load()
        let configuration = loaded.configuration
        #expect(loaded.warnings.isEmpty)
        #expect(configuration.page.isLoopback)
        #expect(configuration.controlSocket == "/srv/data/vignette.sock")
        #expect(configuration.devices.first?.folder == "/srv/drop/tower-1")
        #expect(configuration.devices.first?.afterTaking == .keep)
        #expect(configuration.destinations.first?.proof == .query)
        #expect(configuration.admissions.identifierType == "MR")
        #expect(configuration.stations.first?.title == "scope-1")
        #expect(configuration.monitors.isEmpty)
    }

    @Test("what one place of films cannot take, none gets; a place of pictures has no say")
    func filmsAreMadeForEveryDestination() throws {
        let twice = """
              archive:
                video: { fragments: true }
                dicom: { host: pacs, port: 11112, called: PACS, calling: US }
              old:
                video: { exact-length: false }
                dicom: { host: old, port: 104, called: OLD, calling: US }
            """
        let one = "  archive:\n    dicom: { host: pacs, port: 11112, called: PACS, calling: US }\n    proof: query"
        let usual = try load().configuration.video
        #expect(!usual.takesFragments && usual.takesExactLength)
        let both = try load((one, twice), ("{ to: [archive] }", "{ to: [archive, old] }")).configuration.video
        #expect(!both.takesFragments && !both.takesExactLength)
        let route = "{ to: [archive] }\n  - { when: { kind: still }, to: [old] }"
        let apart = try load((one, twice), ("{ to: [archive] }", route)).configuration
        #expect(apart.video.takesFragments && apart.video.takesExactLength)
        let tower = try #require(apart.devices.first)
        #expect(apart.profile(of: tower).wrapping.takesFragments)
        let configuration = try load().configuration
        #expect(try !configuration.profile(of: #require(configuration.devices.first)).wrapping.takesFragments)
    }

    @Test func slipInANameIsExplained() {
        #expect(
            errors(("settle:", "settel:"))
                == ["agent.yaml:8  devices.tower-1.settel is not a setting. Did you mean “settle”?"])
    }

    @Test func whatThisVersionDoesNotDoIsSaid() {
        #expect(
            errors(("proof: query", "proof: commitment")) == [
                "agent.yaml:13  destinations.archive.proof is “commitment”, which is not in this version; it can be query or response."
            ])
        #expect(
            errors(("proof: query", "limit: { always: 4 Mbit/s }"))
                == ["agent.yaml:13  destinations.archive.limit is not in this version; leave it out."])
        let web = errors(("    dicom: { host: pacs, port: 11112, called: PACS, calling: US }", "    dicomweb: {}"))
        #expect(web.count == 1)
        #expect(web.first?.hasPrefix("agent.yaml:12  destinations.archive.dicomweb is not in this version") == true)
    }

    @Test func namesThatNothingBearsAreFoundWithTheirLines() {
        #expect(
            errors(("[tower-1]", "[tower-2]"), ("profile: scope-processor", "profile: scop-processor")) == [
                "agent.yaml:3  stations.scope-1.devices[1] is “tower-2”, which is not a device of this file. Did you mean “tower-1”?",
                "agent.yaml:6  devices.tower-1.profile is “scop-processor”, which is not a device profile. Did you mean “scope-processor”?",
            ])
        #expect(
            errors(
                ("department: endoscopy", "department: radiology"),
                ("{ to: [archive] }", "{ when: { descriptor: colonoscpy }, to: [tape] }")
            ) == [
                "agent.yaml:1  agent.department is “radiology”, which is not a department of the catalog. There is dermatology, endoscopy, ophthalmology.",
                "agent.yaml:15  routes[1].when.descriptor is “colonoscpy”, which is not a descriptor of the catalog. Did you mean “colonoscopy”?",
                "agent.yaml:15  routes[1].to[1] is “tape”, which is not a destination of this file. There is archive.",
            ])
    }

    @Test func aDeviceStandsAtOneStation() {
        let found = errors(("stations:\n", "stations:\n  scope-2: { devices: [tower-1] }\n"))
        #expect(found.count == 1)
        #expect(found.first?.contains("which stands at scope-2 already") == true)
    }

    @Test func foldersDoNotOverlap() {
        #expect(errors(("folder: drop/tower-1", "folder: data/drop")).count == 1)
        let two = errors(
            ("admissions:", "  tower-2: { profile: scope-processor, folder: /srv/drop/tower-1/in }\nadmissions:"))
        #expect(two.count == 1)
        #expect(two.first?.contains("overlaps the folder of tower-1") == true)
        let moved = errors(
            (
                "admissions:",
                "  tower-2: { profile: scope-processor, folder: /other, after: move, move-to: drop/tower-1/x }\nadmissions:"
            ))
        #expect(moved.count == 1)
        #expect(moved.first?.contains("would take the file again") == true)
    }

    @Test func dermatoscopesStateTheirEquipment() {
        let found = errors(("profile: scope-processor", "profile: dermatoscope\n    model: M"))
        #expect(
            found == [
                "agent.yaml:5  devices.tower-1 needs manufacturer, serial, software: the object of a dermatoscope must state them (PS3.3 C.7.5.2)."
            ])
    }

    @Test func secretsAreNeverValues() throws {
        let key = "-----BEGIN PRIVATE KEY-----"
        let found = errors(
            (
                "listen: \"127.0.0.1:2575\"",
                "listen: \"127.0.0.1:2575\", tls: { certificate: c.pem, key: \"\(key)\" }"
            ))
        #expect(found.count == 1)
        #expect(found.first?.contains("holds a secret itself") == true)
        #expect(found.first?.contains("PRIVATE") == false)
        let loaded = try load(
            (
                "listen: \"127.0.0.1:2575\"",
                "listen: \"127.0.0.1:2575\", tls: { certificate: c.pem, key: { credential: mllp } }"
            ))
        let tls = try #require(loaded.configuration.admissions.listener?.tls)
        #expect(tls.certificate == .file("/srv/c.pem"))
        #expect(tls.key?.path(credentialsFolder: "/run/credentials/v") == "/run/credentials/v/mllp")
        #expect(tls.key?.path(credentialsFolder: nil) == nil)
    }

    @Test func whatIsProbablyNotMeantIsAWarning() throws {
        let loaded = try load(
            ("stations:\n  scope-1: { devices: [tower-1] }\n", ""),
            ("settle: { quiet: 2s }", "sidecar: false"),
            ("{ to: [archive] }", "{ when: { kind: video }, to: [archive] }\npage: { listen: \"0.0.0.0:80\" }"))
        let warnings = loaded.warnings.map(\.description)
        #expect(warnings.count == 3)
        #expect(
            warnings.contains(
                "agent.yaml:3  devices.tower-1 stands at no station and has no sidecars: all of its captures will be held."
            ))
        #expect(warnings.contains { $0.contains("routes has no route without “when”") })
        #expect(warnings.contains { $0.contains("page.listen is open to the network") })
    }

    @Test func errorsOfAllKindsComeTogether() {
        let found = errors(
            ("name: a", "nam: a"), ("quiet: 2s", "quiet: soon"), ("port: 11112", "port: 70000"),
            ("called: PACS", "called: \"MUCH TOO LONG A TITLE\""))
        #expect(found.count == 5)
        #expect(found[0].hasPrefix("agent.yaml:1  agent.name is missing"))
        #expect(found[1] == "agent.yaml:1  agent.nam is not a setting. Did you mean “name”?")
        #expect(found[2].hasPrefix("agent.yaml:8  devices.tower-1.settle.quiet is “soon”; it is a time"))
        #expect(found[3].contains("port is “70000”; it is a whole number from 1 to 65535."))
        #expect(found[4].contains("called is “MUCH TOO LONG A TITLE”; it is an AE title"))
    }

    @Test func missingAndStrangeFilesAreErrors() throws {
        #expect(throws: SettingsErrors.self) { try ConfigurationLoader.load("/nowhere/agent.yaml") }
        let endless = #expect(throws: SettingsErrors.self) { try ConfigurationLoader.load("/dev/zero") }
        #expect(endless?.description.contains("larger than") == true)
        #expect(throws: SettingsErrors.self) { try ConfigurationLoader.load("/") }
        #expect(throws: SettingsErrors.self) { try ConfigurationLoader.catalog(at: "/nowhere") }
        let empty = #expect(throws: SettingsErrors.self) {
            try ConfigurationLoader.load(text: "", file: "agent.yaml", from: "/srv")
        }
        #expect(empty?.description.hasPrefix("agent.yaml:1  ") == true)
    }
}
