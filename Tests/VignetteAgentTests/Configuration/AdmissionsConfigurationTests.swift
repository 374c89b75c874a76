import Admissions
import HL7
import Settings
import SystemPackage
import Testing

@testable import VignetteAgent

/// The part `admissions` of the configuration: every way alone, all together, and none.
struct AdmissionsConfigurationTests {
    private func load(_ admissions: String) throws(SettingsErrors) -> AdmissionsConfiguration {
        let text = """
            agent: { name: a, facility: F, department: endoscopy, data: data }
            stations:
              scope-1: { devices: [tower-1] }
            devices:
              tower-1: { profile: scope-processor, folder: drop/tower-1 }
            admissions: \(admissions)
            destinations:
              archive:
                dicom: { host: pacs, port: 11112, called: PACS, calling: US }
            routes:
              - { to: [archive] }

            """
        return try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv").configuration.admissions
    }

    private func errors(_ admissions: String) -> [String] {
        do throws(SettingsErrors) {
            _ = try load(admissions)
            return []
        } catch {
            return error.errors.map(\.description)
        }
    }

    @Test func eachWayMayStandAlone() throws {
        let listener = try load("{ mllp: { listen: \"127.0.0.1:2575\" } }")
        #expect(listener.listener != nil && listener.engine == nil && listener.folder == nil)
        let engine = try load("{ engine: { host: engine.example, port: 6661 } }")
        #expect(engine.listener == nil && engine.engine?.address.description == "engine.example:6661")
        let folder = try load("{ folder: { path: hl7 } }")
        #expect(folder.listener == nil && folder.folder == .init(path: "/srv/hl7", interval: .seconds(5)))
    }

    @Test("over HTTP without encryption only loopback is listened on; of two secrets one is meant")
    func webListenerIsSafeUnlessOnLoopback() throws {
        let plain = try load("{ https: { listen: \"127.0.0.1:2576\" } }")
        #expect(plain.webListener?.path == "/hl7" && plain.webListener?.access == nil)
        #expect(
            errors("{ https: { listen: \"0.0.0.0:2576\" } }").first?.contains("admissions.https.tls is missing") == true
        )
        let open = try load(
            "{ https: { listen: \"0.0.0.0:2576\", path: /adt, tls: { certificate: c, key: k }, basic: { user: his, password: p } } }"
        )
        #expect(open.webListener?.access == .basic(user: "his", password: .file("/srv/p")))
        #expect(errors("{ https: { listen: \"[::1]:1\", bearer: t, basic: { user: u, password: p } } }").count == 1)
        #expect(errors("{ https: { listen: \"[::1]:1\", path: adt } }").count == 1)
    }

    @Test func aFHIRServerMayStandAlone() throws {
        let usual = try #require(try load("{ fhir: { url: \"https://fhir.example/r4\" } }").fhir)
        #expect(usual.name == "FHIR" && usual.interval == .seconds(30) && usual.access == nil)
        let oauth = try #require(
            try load(
                "{ fhir: { url: \"http://127.0.0.1:8080/r4\", oauth: { url: \"https://login/token\", client: us, secret: s }, systems: { NORTHSIDE: \"urn:oid:1.2\" } } }"
            ).fhir)
        #expect(oauth.authorities == ["urn:oid:1.2": "NORTHSIDE"])
        #expect(
            oauth.access == .oauth(url: "https://login/token", client: "us", secret: .file("/srv/s"), scope: nil))
    }

    @Test("patients and secrets do not go over the network in the clear; two ways to be let in are not meant")
    func aFHIRServerIsSafe() {
        for url in ["http://fhir.example/r4", "ftp://fhir.example", "https://user:p@fhir.example", "fhir.example", ""] {
            #expect(errors("{ fhir: { url: \"\(url)\" } }").count == 1, "\(url)")
        }
        #expect(
            errors("{ fhir: { url: \"https://f/r4\", oauth: { url: \"http://login/token\", client: c, secret: s } } }")
                .count
                == 1)
        #expect(
            errors(
                "{ fhir: { url: \"https://f/r4\", token: t, oauth: { url: \"https://l/t\", client: c, secret: s } } }"
            ).count == 1)
    }

    @Test func withoutAnyWayThereIsNoList() {
        let found = errors("{ identifier: { authority: A } }")
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("agent.yaml:6  admissions.mllp is missing, and so is every other way") == true)
    }

    @Test func whatMessagesMeanIsSafeUnlessSaid() throws {
        let usual = try load("{ folder: { path: hl7 } }")
        #expect(!usual.rejectsBatches && !usual.rejectsUnsupportedEvents)
        #expect(usual.fallbackCharacterSet == .windows1252)
        let strict = try load(
            "{ folder: { path: hl7 }, reject-batches: true, reject-unsupported-events: true, fallback-character-set: 8859/2 }"
        )
        #expect(strict.rejectsBatches && strict.rejectsUnsupportedEvents && strict.fallbackCharacterSet == .latin2)
        #expect(usual.accessionSources == AccessionSource.usual)
        #expect(usual.visitAuthority == nil)
        #expect(try load("{ folder: { path: h }, visit-authority: NORTH }").visitAuthority == "NORTH")
        #expect(try load("{ folder: { path: h }, accession: [ORC-2] }").accessionSources == [.placerNumber])
        #expect(errors("{ folder: { path: h }, accession: [ORC-9] }").count == 1)
        let policy = AdmissionPolicy(strict)
        #expect(policy.rejectsBatches && policy.rejectsUnsupportedEvents)
    }

    @Test("release 2 holds for senders and engine alike, unless the engine says otherwise")
    func commitFramesAreOfTheWay() throws {
        let both = "mllp-release-2: true, mllp: { listen: \"127.0.0.1:2575\" }"
        let alike = try load("{ \(both), engine: { host: e, port: 1 } }")
        #expect(alike.listener?.usesCommitFrames == true && alike.engine?.usesCommitFrames == true)
        let apart = try load("{ \(both), engine: { host: e, port: 1, mllp-release-2: false } }")
        #expect(apart.listener?.usesCommitFrames == true && apart.engine?.usesCommitFrames == false)
    }

    @Test(arguments: ["utf-16", "ascii", "klingon", ""])
    func aCharacterSetThatIsNoneIsRefused(name: String) {
        #expect(errors("{ folder: { path: hl7 }, fallback-character-set: \"\(name)\" }").count == 1)
    }

    @Test(arguments: ["drop/tower-1/hl7", "data/hl7", "/srv"])
    func theFolderLiesApartFromOthers(path: String) {
        let found = errors("{ folder: { path: \(path) } }")
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.contains("admissions.folder.path") && $0.contains("overlaps") }, "\(found)")
    }
}
