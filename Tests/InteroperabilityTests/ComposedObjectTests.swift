import Catalog
import Foundation
import TestSupport
import Testing

/// What the readers and validators of others say about the objects that we compose.
@Suite struct ComposedObjectTests {
    @Test(.needs("dcmdump"), .timeLimit(.minutes(2)), arguments: ObjectKind.allCases)
    func dcmdumpReadsWithoutWarning(kind: ObjectKind) async throws {
        let instance = try ComposedInstance(kind)
        let folder = try TemporaryFolder()
        let file = try folder.write(try instance.file, to: "instance.dcm")
        let outcome = try await ExternalTool("dcmdump").finish(["-v", file.path])
        #expect(outcome.status == 0)
        let complaints = outcome.output.split(separator: "\n").filter { $0.hasPrefix("W:") || $0.hasPrefix("E:") }
        #expect(complaints.isEmpty)
        #expect(outcome.output.contains("[\(try instance.sopInstance)]"), "\(outcome.output)")
        #expect(outcome.output.contains("Ökafor^Ada^^Dr"))
    }

    @Test(.needs("dcentvfy"), .timeLimit(.minutes(2)), arguments: ObjectKind.allCases)
    func dcentvfyFindsASeriesConsistent(kind: ObjectKind) async throws {
        let folder = try TemporaryFolder()
        let files = try (1...3).map {
            try folder.write(try ComposedInstance(kind, number: $0).file, to: "\($0).dcm").path
        }
        let outcome = try await ExternalTool("dcentvfy").finish(files)
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty)
    }

    @Test(.needs("dcentvfy"), .timeLimit(.minutes(2))) func dcentvfyFindsAStudyConsistent() async throws {
        let folder = try TemporaryFolder()
        let files = try ObjectKind.allCases.map {
            try folder.write(try ComposedInstance($0).file, to: "\($0.rawValue).dcm").path
        }
        let outcome = try await ExternalTool("dcentvfy").finish(files)
        #expect(outcome.status == 0)
        #expect(outcome.output.isEmpty)
    }

    /// That silence means something: with the patient of one instance changed, the validator says so.
    @Test(.needs("dcentvfy"), .timeLimit(.minutes(2))) func dcentvfySeesAnotherPatient() async throws {
        let folder = try TemporaryFolder()
        let first = try folder.write(try ComposedInstance(.vlEndoscopic, number: 1).file, to: "1.dcm").path
        let other = try ComposedInstance(.vlEndoscopic, number: 2).file
            .replacing(Array("kafor^Ada".utf8), with: Array("kafor^Eva".utf8))
        let second = try folder.write(other, to: "2.dcm").path
        let outcome = try await ExternalTool("dcentvfy").finish([first, second])
        #expect(outcome.status != 0)
        #expect(outcome.output.contains("PatientName"), "\(outcome.output)")
    }
}
