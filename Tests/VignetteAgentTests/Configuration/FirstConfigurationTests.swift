import Catalog
import Foundation
import Settings
import SystemPackage
import Testing

@testable import VignetteAgent

/// The configuration that the package installs: nobody's values are in it, and it is right once they are filled in.
struct FirstConfigurationTests {
    private let folder: FilePath
    private let text: String
    private static let values = [
        "agent.name": "endo-1", "agent.facility": "Northside Hospital", "admissions.identifier.authority": "NORTHSIDE",
        "destinations.archive.dicom.host": "127.0.0.1", "destinations.archive.dicom.called": "ARCHIVE",
        "destinations.archive.dicom.calling": "VIGNETTE",
    ]

    init() throws {
        folder = Repository.configurationFolder.removingLastComponent().appending("packaging/debian")
        text = try Repository.text(folder.appending("agent.yaml"))
    }

    @Test func itIsRefusedForExactlyWhatMustBeFilledIn() throws {
        let errors = try #require(throws: SettingsErrors.self) {
            try ConfigurationLoader.load(text: text, file: "agent.yaml", from: folder)
        }
        #expect(Set(errors.errors.map(\.path.description)) == Set(Self.values.keys))
    }

    @Test(arguments: ["endoscopy", "dermatology", "ophthalmology"])
    func filledInItLoadsWithoutWarning(department: String) throws {
        var filled = text.replacingOccurrences(of: "department: endoscopy", with: "department: \(department)")
        for (path, value) in Self.values {
            let key = try #require(path.split(separator: ".").last)
            let empty = try #require(filled.firstRange(of: try Regex("(?m)^ +\(key):(?= *(#|$))")))
            filled.insert(contentsOf: " \(value)", at: empty.upperBound)
        }
        let loaded = try ConfigurationLoader.load(text: filled, file: "agent.yaml", from: folder)
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.configuration.controlSocket == "/run/vignette/vignette.sock")
        #expect(loaded.configuration.page.isLoopback)
        #expect(loaded.configuration.admissions.listener?.listen.isLoopback == true)
        #expect(loaded.configuration.devices.map(\.folder) == ["/var/spool/vignette/device-1"])
    }
}
