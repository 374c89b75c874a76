import CaptureModel
import Intake
import Settings
import SystemPackage
import Testing

@testable import VignetteAgent

/// The settings that say how captures find their exam.
struct IdentificationSettingsTests {
    private func load(_ device: String, site: String = "") throws(SettingsErrors) -> AgentConfiguration {
        let text = """
            agent: { name: a, facility: f, department: endoscopy, data: /srv/data }
            stations: { scope-1: { devices: [tower-1] } }
            devices:
              tower-1:
                profile: scope-processor
                folder: /srv/drop
            \(device.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))
            admissions: { mllp: { listen: "127.0.0.1:2575" }, identifier: { authority: NORTHSIDE } }
            destinations: { archive: { dicom: { host: h, port: 104, called: A, calling: B } } }
            routes: [{ to: [archive] }]
            \(site)
            """
        return try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv").configuration
    }

    private func device(_ text: String) throws -> DeviceConfiguration {
        try #require(try load(text).devices.first)
    }

    @Test(
        arguments: [
            ("ignore: []", .ifThere), ("sidecar: none", .none), ("sidecar: false", .none),
            ("sidecar: optional", .optional(wait: .seconds(2))), ("sidecar: true", .optional(wait: .seconds(2))),
            ("sidecar: optional\nsidecar-wait: 10 s", .optional(wait: .seconds(10))),
            ("sidecar: required", .required(wait: .seconds(60))),
            ("sidecar: required\nsidecar-wait: 5 s", .required(wait: .seconds(5))),
            ("identify: [station]", .none),
        ] as [(String, SidecarUse)])
    func sidecars(text: String, use: SidecarUse) throws { #expect(try device(text).sidecars == use) }

    @Test func theOrderHasEveryWayThatHasARule() throws {
        #expect(try device("ignore: []").ways == [.sidecar, .station])
        #expect(try device("sidecar: none").ways == [.station])
        let rules =
            "names: ['(?<identifier>\\d+)\\.jpg']\nlabels: { pattern: '(?<visit>V\\d+)', send: true, hold: 5 min }"
        let full = try device(rules)
        #expect(full.ways == [.sidecar, .name, .label, .station])
        #expect(full.labels?.isSent == true && full.labels?.holds == .seconds(300))
        #expect(try device(rules + "\nidentify: [label, name]").ways == [.label, .name])
        #expect(try device("clock: trusted").trustsClock)
        #expect(try !device("clock: checked").trustsClock)
    }

    @Test(
        arguments: [
            ("identify: [name]", "has no names"), ("identify: [sidecar, sidecar]", "twice"), ("identify: []", "no way"),
            ("names: ['(?<visit>V\\d+)']\nidentify: [station]", "leaves out name"),
            ("sidecar: none\nidentify: [sidecar]", "sidecar is none"),
            ("sidecar: required\nidentify: [station]", "leaves out sidecar"), ("sidecar-wait: 5 s", "goes only with"),
            ("names: ['(?<number>\\d+)']", "the group “number”"), ("names: ['((?<visit>V\\d+))+']", "cannot be used"),
            ("names: 'x'", "is a list"), ("labels: { send: true }", "pattern is missing"),
            ("identify: [wristband]", "sidecar, name, label or station"), ("clock: right", "trusted or checked"),
        ])
    func whatDoesNotFitIsRefused(text: String, sentence: String) {
        let found = #expect(throws: SettingsErrors.self) { try load(text) }
        #expect(found?.description.contains(sentence) == true, "\(found?.description ?? "")")
    }

    @Test func theSitesIdentifiersAndExams() throws {
        let site = """
            identifiers:
              assumed: SOUTHSIDE
              check: { NORTHSIDE: mod10, "SOUTH SIDE": mod11-2 }
              others: [{ authority: NHS, type: NH }, { authority: STATE }]
            exams: { late-hours: 12, arriving: 5 s, resend-corrected: 15 min, waiting: 30 min }
            """
        let configuration = try load("ignore: []", site: site)
        #expect(configuration.identifiers.assumedAuthority == "SOUTHSIDE")
        #expect(configuration.identifiers.checkDigits == ["NORTHSIDE": .mod10, "SOUTH SIDE": .mod11two])
        #expect(
            configuration.identifiers.others == [
                try #require(IdentifierKind(authority: "NHS", type: "NH")),
                try #require(IdentifierKind(authority: "STATE")),
            ])
        #expect(
            configuration.exams
                == ExamsConfiguration(
                    lateness: .seconds(43_200), arrivalWindow: .seconds(5), resending: .seconds(900),
                    waiting: .seconds(1_800)))
        let usual = try load("ignore: []")
        #expect(usual.identifiers == IdentifiersConfiguration() && usual.exams == ExamsConfiguration())
        for wrong in [
            "identifiers: { others: [{ type: NH }] }", "identifiers: { others: [NHS] }",
            "identifiers: { check: { A: luhn } }", "exams: { late-hours: -1 }", "exams: { late-hours: 12 h }",
        ] {
            #expect(throws: SettingsErrors.self) { try load("ignore: []", site: wrong) }
        }
    }

    @Test func aLonelyDeviceNeedsSomethingThatNamesItsPatients() throws {
        func warnings(_ device: String) throws -> [String] {
            let text = """
                agent: { name: a, facility: f, department: endoscopy, data: /srv/data }
                devices: { camera-1: { profile: scope-processor, folder: /srv/drop, \(device) } }
                admissions: { mllp: { listen: "127.0.0.1:2575" } }
                destinations: { archive: { dicom: { host: h, port: 104, called: A, calling: B } } }
                routes: [{ to: [archive] }]
                """
            return try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv").warnings.map(
                \.description)
        }
        #expect(try warnings("sidecar: none").first?.contains("all of its captures will be held") == true)
        #expect(try warnings("sidecar: required").first?.contains("needs a sidecar") == true)
        let both = try warnings("names: ['(?<visit>V\\d+)']")
        #expect(both.first?.contains("needs a sidecar or name that says whose it is") == true)
    }
}
