import CaptureModel
import Catalog
import DICOMCore
import DICOMNetwork
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import VignetteAgent

/// What `vignette check` says of the catalog.
struct CatalogCheckTests {
    private func load(_ changes: (String, String)...) throws -> LoadedConfiguration {
        var text = CheckBench.configuration(port: 104)
        for (old, new) in changes {
            #expect(text.contains(old), "the configuration has no “\(old)”")
            text = text.replacingOccurrences(of: old, with: new)
        }
        return try ConfigurationLoader.load(text: text, file: "agent.yaml", from: "/srv")
    }

    @Test func versionsAndSiteCodesAreShown() throws {
        let loaded = try load()
        let rows = CatalogCheck(loaded).rows
        #expect(rows.map(\.verdict) == [.good, .look])
        for department in loaded.catalog.departments {
            #expect(rows.first?.finding.contains("\(department.name) \(department.version) (") == true)
        }
        let own = loaded.catalog.descriptors(of: loaded.configuration.department).count(where: \.procedure.isSiteCode)
        #expect(rows.last?.finding.hasPrefix("\(own) of ") == true)
        #expect(rows.last?.finding.contains("99VIGNETTE") == true)
    }

    @Test func objectsThatNoRouteTakesAreNamed() throws {
        let loaded = try load(("{ to: [archive] }", "{ when: { kind: video }, to: [archive] }"))
        let findings = CatalogCheck(loaded).rows.filter { $0.subject == "tower-1" }.map(\.finding)
        #expect(
            findings.contains {
                $0.hasPrefix("no route takes VL Endoscopic Image of colonoscopy, ") && $0.contains(" more: ")
            })
        #expect(
            findings.contains("no route takes Encapsulated PDF of capsule-endoscopy: such captures would be held."))
        #expect(!findings.contains { $0.contains("Video") })
    }

    @Test func refusedClassesAreNamedWithTheirDescriptors() async throws {
        let bench = try ToolBench()
        let settings = DICOMReceiverSettings(isSupported: { $0 != .encapsulatedPDFStorage })
        let report = try await withReceiver(settings, sink: try DirectorySink(path: bench.path("archive"))) { port in
            let text = CheckBench.configuration(port: port)
            return await ConfigurationCheck(try bench.write(Array(text.utf8), to: "agent.yaml")).run()
        }
        let wrong = report.rows.filter { $0.subject == "archive" && $0.verdict == .wrong }.map(\.finding)
        #expect(wrong.count == 1, "\(report.text)")
        #expect(wrong.first?.hasPrefix("does not take Encapsulated PDF as ") == true)
        #expect(wrong.first?.hasSuffix(", of capsule-endoscopy.") == true)
    }

    @Test func manyDescriptorsAreShortened() throws {
        let all = try load().catalog.descriptors
        let names = all.map(\.name)
        #expect(CatalogCheck.list(names, of: all) == "every descriptor")
        #expect(CatalogCheck.list([names[0], names[1]], of: all) == "\(names[0]), \(names[1])")
        #expect(CatalogCheck.list(Array(names.prefix(7)), of: all).hasSuffix("\(names[4]) and 2 more"))
    }
}
