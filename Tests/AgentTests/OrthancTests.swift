import DICOMCore
import Foundation
import SampleCaptures
import TestSupport
import Testing

/// The agent against a real archive of others.
@Suite(
    .serialized,
    .enabled(if: OrthancServer.tool.isInstalled, Comment(rawValue: OrthancServer.tool.skipReason)))
struct OrthancTests {
    private func destination(_ orthanc: OrthancServer) -> [String] {
        ["dicom: { host: 127.0.0.1, port: \(orthanc.dicomPort), called: ORTHANC, calling: VIGNETTE }", "proof: query"]
    }

    @Test(.timeLimit(.minutes(3)))
    func aPictureAndAFilmStandInTheArchiveBitExact() async throws {
        let orthanc = try await OrthancServer()
        let house = try AgentHouse(destination: destination(orthanc))
        let agent = try await house.start()
        #expect(try await house.admit("4711") == "AA")
        try await house.openExam()
        try house.drop(SampleCapture.scope.bytes, "IMG_0001.jpg")
        try house.drop(SampleCapture.film.bytes, "CLIP_0001.mp4")
        #expect(await house.wait(for: 2, state: "proven"), "\(agent.output)")

        let instances = try orthanc.instances()
        #expect(instances.count == 2)
        var bodies: [[UInt8]] = []
        for instance in instances {
            let attributes = try orthanc.attributes(instance)
            #expect(attributes["PatientID"] as? String == "4711")
            #expect(attributes["PatientName"] as? String == "Okafor^Ada")
            let procedure = (attributes["ProcedureCodeSequence"] as? [[String: Any]])?.first
            #expect(procedure?["CodeValue"] as? String == "73761001")
            let region = (attributes["AnatomicRegionSequence"] as? [[String: Any]])?.first
            #expect(region?["CodeValue"] as? String == "71854001")
            bodies.append(try Self.body(of: try orthanc.file(instance)))
        }
        for sample in [SampleCapture.scope, .film] {
            let isThere = bodies.contains { Array($0.prefix(sample.bytes.count)) == sample.bytes }
            #expect(isThere, "a bitstream was changed")
        }
        // The page and the log name what they name without the patient.
        #expect(!agent.output.contains("Okafor"))
        #expect(!agent.output.contains("4711"))
        await agent.stop()
        #expect(agent.exitStatus == 0, "\(agent.output.suffix(2_000))")
    }

    @Test(.timeLimit(.minutes(5)))
    func aKillInTheMiddleOfFiftyLeavesExactlyFifty() async throws {
        let orthanc = try await OrthancServer()
        let house = try AgentHouse(destination: destination(orthanc))
        var agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        for number in 1...50 {
            try house.drop(SampleCapture.scope.numbered(number, padding: 60_000).bytes, "frame-\(number).jpg")
        }
        // Killed twice: while captures come in, and while they go out.
        #expect(await eventually(every: .milliseconds(2)) { (try? orthanc.instances().count) ?? 0 >= 3 })
        await agent.killHard()
        let afterFirst = try orthanc.instances().count
        #expect(afterFirst < 50, "the kill came too late to mean anything")
        agent = try await house.start()
        #expect(await eventually(every: .milliseconds(2)) { (try? orthanc.instances().count) ?? 0 > afterFirst })
        await agent.killHard()
        agent = try await house.start()
        #expect(await house.wait(for: 50, state: "proven"), "\(agent.output.suffix(4_000))")
        let instances = try orthanc.instances()
        #expect(instances.count == 50)
        let bodies = Set(try instances.map { try Self.body(of: try orthanc.file($0)) })
        for number in 1...50 {
            var expected = SampleCapture.scope.numbered(number, padding: 60_000).bytes
            if !expected.count.isMultiple(of: 2) { expected.append(0) }
            #expect(bodies.contains(expected), "frame-\(number).jpg is not in the archive as it was taken")
        }
        await agent.stop()
    }

    /// The one fragment of a file's Pixel Data.
    static func body(of file: [UInt8]) throws -> [UInt8] {
        let header = try Part10File.readHeader(file)
        let dataSet = try DataSetDecoder(transferSyntaxEncoding: header.encoding)
            .decode(Array(file[header.dataSetOffset...]))
        guard case .fragments(let fragments)? = dataSet[.pixelData]?.value, fragments.count == 2 else { return [] }
        return fragments[1]
    }
}
