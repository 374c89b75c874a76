import CaptureModel
import Catalog
import DICOMUpperLayer
import Foundation
import Intake
import Settings
import SystemPackage
import Testing

@testable import VignetteAgent

/// The files of `agent-config`, as they are delivered.
struct SampleConfigurationTests {
    private let sample = Repository.configurationFolder.appending("agent.yaml")

    @Test func sampleLoadsWithoutErrorOrWarning() throws {
        let loaded = try ConfigurationLoader.load(sample)
        let configuration = loaded.configuration
        #expect(loaded.warnings.isEmpty)
        #expect(configuration.name == "endo-2-basement")
        #expect(configuration.dataFolder == "/var/lib/vignette")
        #expect(configuration.devices.map(\.name.text) == ["tower-1", "derm-1", "camera-1"])
        #expect(configuration.controlSocket == "/run/vignette/vignette.sock")
        #expect(configuration.spool.reserve == ByteCount(bytes: 2_000_000_000))
        #expect(configuration.spool.retention == .seconds(7 * 86_400))
        #expect(configuration.admissions.listener?.listen.port == 2575)
        #expect(configuration.admissions.listener?.tls?.key == .credential("mllp-key"))
        #expect(configuration.monitors.first?.interval == .seconds(30))

        let tower = try #require(configuration.device(DeviceName(unchecked: "tower-1")))
        #expect(tower.equipment.manufacturer == "Example Endoscopy")
        #expect(tower.equipment.serialNumber == "7430122")
        #expect(tower.afterTaking == .move(to: "/srv/drop/tower-1-taken"))
        #expect(tower.settling == DeviceConfiguration.Settling(trustsClose: true, quiet: .seconds(2)))
        #expect(tower.sidecars == .none && tower.ways == [.station])
        #expect(configuration.station(of: tower.name)?.location == "ENDO^R1")

        let archive = try #require(configuration.destination(DestinationName(unchecked: "archive")))
        #expect(archive.called.text == "ENDO_BUCKET")
        #expect(archive.proof == .query)
        #expect(archive.timeouts.answer == .seconds(60))
        let video = RoutedCapture(
            department: configuration.department, station: nil, device: tower.name,
            descriptor: DescriptorName(unchecked: "colonoscopy"), kind: .video)
        #expect(configuration.routes.destinations(for: video).map(\.text) == ["archive", "teaching"])
    }

    @Test func demoLoadsWithTheBuiltInCatalog() throws {
        let loaded = try ConfigurationLoader.load(
            text: EmbeddedFile.demoConfiguration.text, file: "demo.yaml", from: "/tmp/demo")
        #expect(loaded.warnings.isEmpty)
        #expect(loaded.configuration.dataFolder == "/tmp/demo/data")
        #expect(
            loaded.configuration.devices.map(\.folder.string) == [
                "/tmp/demo/drop/tower-1", "/tmp/demo/drop/derm-1", "/tmp/demo/drop/fundus-1",
            ])
        #expect(loaded.catalog.departments.map(\.name.text).sorted() == ["dermatology", "endoscopy", "ophthalmology"])
    }

    @Test func catalogIsARealOne() throws {
        let catalog = try ConfigurationLoader.catalog(at: Repository.configurationFolder.appending("catalog"))
        for name in ["endoscopy", "dermatology", "ophthalmology"] {
            let department = DepartmentName(unchecked: name)
            #expect(catalog.descriptors(of: department).count >= 40)
            #expect(catalog[department]?.version != nil)
        }
        var meanings: [String: String] = [:]
        for descriptor in catalog.descriptors {
            #expect(descriptor.title.translations["de"] != nil)
            #expect(!descriptor.keys.isEmpty)
            // No capture of an eye leaves without its side.
            if descriptor.department.text == "ophthalmology" {
                #expect(!descriptor.accepts(nil) && !descriptor.accepts(.unpaired), "\(descriptor.name)")
            }
            let codes = [descriptor.procedure, descriptor.region] + descriptor.finerRegions.map(\.code)
            for code in codes + [descriptor.deviceType].compactMap({ $0 }) {
                let known = meanings.updateValue(code.meaning, forKey: "\(code.scheme) \(code.value)")
                #expect(known == nil || known == code.meaning, "\(code.value) has two meanings")
            }
        }
        #expect(catalog.search("colo").first?.name.text == "colonoscopy")
    }

    @Test func everyProfileIsRead() throws {
        let profiles = try ConfigurationLoader.profiles(at: Repository.configurationFolder.appending("profiles"))
        #expect(profiles.count == EmbeddedFile.profiles.count)
        #expect(profiles[ProfileName(unchecked: "fundus-camera")]?.ophthalmic?.isFundusCamera == true)
        #expect(profiles[ProfileName(unchecked: "dermatoscope")]?.stills == .dermoscopic)
    }

    /// After a change of these files, run `agent-config/embed`.
    @Test func builtInFilesAreThoseOfTheRepository() throws {
        let root = Repository.configurationFolder
        var found: Set<String> = ["demo.yaml"]
        for folder in ["catalog", "profiles"] {
            for name in try FileManager.default.contentsOfDirectory(atPath: root.appending(folder).string)
            where name.hasSuffix(".yaml") {
                found.insert("\(folder)/\(name)")
            }
        }
        let embedded = EmbeddedFile.catalog + EmbeddedFile.profiles + [EmbeddedFile.demoConfiguration]
        #expect(Set(embedded.map(\.path)) == found)
        for file in embedded {
            var path = root
            for part in file.path.split(separator: "/") { path.append(String(part)) }
            #expect(try Repository.text(path) == file.text, "\(file.path) differs: run agent-config/embed")
        }
    }
}
