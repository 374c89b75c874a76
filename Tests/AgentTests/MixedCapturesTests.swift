import Foundation
import SampleCaptures
import TestSupport
import Testing

/// What a department really drops, into the program and out of an archive of others.
@Suite(
    .serialized,
    .enabled(if: OrthancServer.tool.isInstalled, Comment(rawValue: OrthancServer.tool.skipReason)))
struct MixedCapturesTests {
    private static let ffmpeg = ExternalTool("ffmpeg")
    private static let jpegtran = ExternalTool("jpegtran")

    /// A progressive picture, a QuickTime film, a PNG, and a DICOM file of another patient.
    private func captures(_ folder: TemporaryFolder) async throws -> [(name: String, bytes: [UInt8])] {
        let picture = try folder.write(SampleCapture.scope.bytes, to: "plain.jpg").path
        let film = try folder.write(SampleCapture.film.bytes, to: "plain.mp4").path
        _ = try Self.jpegtran.run(["-progressive", "-outfile", folder.place("progressive.jpg").path, picture])
        _ = try Self.ffmpeg.run(["-v", "error", "-i", film, "-c", "copy", folder.place("film.mov").path])
        _ = try Self.ffmpeg.run(["-v", "error", "-i", picture, folder.place("screen.png").path])
        let message = """
            MSH|^~\\&|ADT|NORTHSIDE|V|N|20261122080000||ADT^A04^ADT_A01|1|P|2.5.1|||||||UTF-8\r\
            EVN|A04|20261122080000\rPID|1||9999^^^OTHER^MR||Wrong^Person^^^^^L||19500101|M\r\
            PV1|1|O|X||||||||||||||||V9^^^OTHER\r
            """
        let admission = try folder.write(Array(message.utf8), to: "other.hl7").path
        let wrapped = try await AgentHouse.run([
            "wrap", picture, "--admission", admission, "--descriptor", "colonoscopy", "-o",
            folder.place("device.dcm").path,
        ])
        #expect(wrapped.status == 0, "\(wrapped.output)")
        return try ["progressive.jpg", "film.mov", "screen.png", "device.dcm"].map {
            ($0, try TemporaryFolder.contents(of: folder.place($0).path))
        }
    }

    @Test(
        .timeLimit(.minutes(4)),
        .enabled(if: ffmpeg.isInstalled && jpegtran.isInstalled, "ffmpeg or jpegtran is not installed"))
    func eachStandsInTheArchiveAsWhatItIs() async throws {
        let orthanc = try await OrthancServer()
        let house = try AgentHouse(destination: [
            "dicom: { host: 127.0.0.1, port: \(orthanc.dicomPort), called: ORTHANC, calling: VIGNETTE }",
            "proof: query",
        ])
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        for (name, bytes) in try await captures(try TemporaryFolder()) { try house.drop(bytes, name) }
        try house.drop(Array("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n".utf8), "cut.pdf")
        #expect(await house.wait(for: 4, state: "proven"), "\(agent.output.suffix(4_000))")
        #expect(await house.wait(for: 1, state: "held"))

        var syntaxes: [String] = []
        var studies: Set<String> = []
        var origins: [String] = []
        for instance in try orthanc.instances() {
            let attributes = try orthanc.attributes(instance)
            #expect(attributes["PatientID"] as? String == "4711")
            #expect(attributes["PatientName"] as? String == "Okafor^Ada")
            studies.insert(attributes["StudyInstanceUID"] as? String ?? "")
            origins += (attributes["ImageType"] as? String).map { [$0] } ?? []
            let header = try orthanc.file(instance)
            syntaxes.append(try Self.syntax(of: header))
            guard let original = (attributes["OriginalAttributesSequence"] as? [[String: Any]])?.first else { continue }
            let modified = (original["ModifiedAttributesSequence"] as? [[String: Any]])?.first
            #expect(modified?["PatientID"] as? String == "9999")
            #expect(modified?["PatientName"] as? String == "Wrong^Person")
        }
        #expect(studies.count == 1)
        // Progressive and device: baseline; film: H.264; PNG: its samples. Nothing was derived.
        #expect(
            syntaxes.sorted() == [
                "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.102", "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.50",
            ])
        #expect(origins.allSatisfy { $0.hasPrefix("ORIGINAL") })

        let listed = try await house.captures("all")
        let rewritten = Dictionary(
            listed.map { ($0["file"] as? String ?? "", $0["rewritten"] as? String) },
            uniquingKeysWith: { first, _ in first })
        #expect(rewritten["progressive.jpg"] == "baseline-jpeg")
        #expect(rewritten["film.mov"] == "container")
        #expect(rewritten["screen.png"] == "samples")
        // Who was in the device's file stands nowhere but in the object.
        #expect(!agent.output.contains("Wrong") && !agent.output.contains("9999"))
        await agent.stop()
    }

    /// TransferSyntaxUID of a file's header.
    private static func syntax(of file: [UInt8]) throws -> String {
        let tag: [UInt8] = [0x02, 0x00, 0x10, 0x00, 0x55, 0x49]
        let place = try #require(file.firstRange(of: tag))
        let length = Int(file[place.upperBound]) | Int(file[place.upperBound + 1]) << 8
        let value = file[place.upperBound + 2..<place.upperBound + 2 + length]
        return String(decoding: value.filter { $0 != 0 }, as: UTF8.self)
    }
}
