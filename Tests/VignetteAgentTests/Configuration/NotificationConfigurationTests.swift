import CaptureModel
import Catalog
import HL7
import Settings
import SystemPackage
import Testing

@testable import VignetteAgent

/// The part `notifications` of the configuration.
struct NotificationConfigurationTests {
    private func load(_ notifications: String) throws(SettingsErrors) -> [NotificationConfiguration] {
        let text = """
            agent: { name: a, facility: F, department: endoscopy, data: data }
            devices:
              tower-1: { profile: scope-processor, folder: drop/tower-1 }
            admissions: { folder: { path: hl7 } }
            destinations:
              archive:
                dicom: { host: pacs, port: 11112, called: PACS, calling: US }
            routes:
              - { to: [archive] }
            \(notifications)

            """
        return try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv").configuration.notifications
    }

    private func errors(_ notifications: String) -> [String] {
        do throws(SettingsErrors) {
            _ = try load(notifications)
            return []
        } catch {
            return error.errors.map(\.description)
        }
    }

    @Test func nobodyIsToldUnlessNamed() throws {
        #expect(try load("").isEmpty)
        #expect(try load("notifications: {}").isEmpty)
    }

    @Test func littleIsNeededAndAllCanBeSaid() throws {
        let short = try #require(
            try load("notifications: { ehr: { host: h, port: 1, from: { application: V }, to: { application: E } } }")
                .first)
        #expect(short.name.text == "ehr" && short.address.description == "h:1" && short.tls == nil)
        #expect(short.envelope.processingID == "P" && short.envelope.serviceSection == "RAD")
        #expect(short.envelope.characterSet == .utf8 && short.envelope.sender.facility.isEmpty)
        #expect(short.departments.isEmpty && short.quiet == .seconds(600) && short.answer == .seconds(30))
        #expect(short.staleAfter == .seconds(3_600))
        let long = try load(
            """
            notifications:
              one: { host: h, port: 1, from: { application: V }, to: { application: E }, character-set: 8859/2, processing: training, section: OTH, departments: [endoscopy, dermatology], quiet: 0 s, answer: 5 s, stale: 2 h, tls: { authorities: ca.pem } }
              two: { host: h, port: 2, from: { application: V, facility: F }, to: { application: E, facility: G } }
            """)
        #expect(long.map(\.name.text) == ["one", "two"])
        #expect(long[0].envelope.characterSet == .latin2 && long[0].envelope.processingID == "T")
        #expect(long[0].departments.map(\.text) == ["endoscopy", "dermatology"] && long[0].quiet == .zero)
        #expect(long[0].tls?.authorities == .file("/srv/ca.pem") && long[1].envelope.receiver.facility == "G")
    }

    @Test(arguments: [
        ("host: h, port: 1, from: { application: V }", "notifications.ehr.to is missing"),
        ("host: h, port: 1, from: { facility: V }, to: { application: E }", "notifications.ehr.from.application"),
        ("host: h, port: 1, from: { application: V }, to: { application: E }, character-set: gb18030", "8859/1"),
        ("host: h, port: 1, from: { application: V }, to: { application: E }, departments: [endscopy]", "endoscopy"),
        ("host: h, port: 1, from: { application: V }, to: { application: E }, processing: test", "production"),
    ])
    func slipsAreSaid(settings: String, sentence: String) {
        let errors = errors("notifications: { ehr: { \(settings) } }")
        #expect(errors.count == 1 && errors[0].contains(sentence), "\(errors)")
    }
}
