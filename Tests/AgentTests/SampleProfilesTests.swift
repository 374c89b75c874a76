import Foundation
import SampleCaptures
import TestSupport
import Testing

/// The complete profiles of `agent-config/samples` in a running agent, with what only they let through.
@Suite(
    .serialized,
    .enabled(if: OrthancServer.tool.isInstalled, Comment(rawValue: OrthancServer.tool.skipReason)))
struct SampleProfilesTests {
    private static let ffmpeg = ExternalTool("ffmpeg")

    /// The samples, with `transcode: true` for the tower.
    private func profiles() throws -> [String: String] {
        let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../agent-config/samples").standardized
        var texts: [String: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: samples.path) where name.hasSuffix(".yaml") {
            texts[name] = try String(contentsOf: samples.appendingPathComponent(name), encoding: .utf8)
        }
        let tower = try #require(texts["scope-processor.yaml"])
        #expect(tower.contains("transcode: false"))
        texts["scope-processor.yaml"] = tower.replacingOccurrences(of: "transcode: false", with: "transcode: true")
        return texts
    }

    /// A PDF of one empty page.
    private var report: [UInt8] {
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for object in [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
        ] {
            places.append(text.utf8.count)
            text += "\(places.count) 0 obj\n\(object)\nendobj\n"
        }
        let table = text.utf8.count
        text += "xref\n0 4\n0000000000 65535 f \n"
        for place in places { text += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n" }
        return Array((text + "trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n").utf8)
    }

    @Test(.timeLimit(.minutes(4)), .enabled(if: ffmpeg.isInstalled, "ffmpeg is not installed"))
    func aReportAndAFilmOfARefusedCodingArrive() async throws {
        let folder = try TemporaryFolder()
        let film = folder.place("motion.avi").path
        _ = try Self.ffmpeg.run([
            "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=320x240:r=25", "-t", "2", "-c:v", "mjpeg", film,
        ])
        let orthanc = try await OrthancServer()
        let house = try AgentHouse(
            destination: [
                "dicom: { host: 127.0.0.1, port: \(orthanc.dicomPort), called: ORTHANC, calling: VIGNETTE }",
                "proof: query", "video: { exact-length: false }",
            ], profiles: try profiles())
        let agent = try await house.start()
        try await house.admit("4711")
        try await house.openExam()
        try await house.openExam(station: "eye-1", descriptor: "visual-field", side: "L")
        try house.drop(try TemporaryFolder.contents(of: film), "motion.avi")
        try house.drop(report, "field.pdf", device: "fundus-1")
        #expect(await house.wait(for: 2, state: "proven"), "\(agent.output.suffix(4_000))")

        let found = try orthanc.instances().map { try orthanc.attributes($0) }
        let document = try #require(found.first { $0["MIMETypeOfEncapsulatedDocument"] != nil })
        let title = (document["ConceptNameCodeSequence"] as? [[String: Any]])?.first
        #expect(title?["CodeMeaning"] as? String == "Perimetry")
        #expect(document["MIMETypeOfEncapsulatedDocument"] as? String == "application/pdf")
        #expect(document["PatientID"] as? String == "4711")

        let coded = try #require(found.first { $0["NumberOfFrames"] != nil })
        #expect((coded["ImageType"] as? String)?.hasPrefix("DERIVED") == true)
        #expect(coded["NumberOfFrames"] as? String == "50")
        #expect(coded["LossyImageCompressionMethod"] as? String == #"ISO_10918_1\ISO_14496_10"#)
        #expect((coded["LossyImageCompressionRatio"] as? String)?.split(separator: "\\").count == 2)
        #expect((coded["DerivationDescription"] as? String)?.isEmpty == false)
        // The exact length is left out for this archive: its element, little endian, is nowhere in the file.
        let tag: [UInt8] = [0xE0, 0x7F, 0x03, 0x00, 0x55, 0x56]
        for instance in try orthanc.instances() { #expect(try orthanc.file(instance).firstRange(of: tag) == nil) }

        let listed = try await house.captures("all")
        let made = try #require(listed.first { $0["file"] as? String == "motion.avi" })
        #expect(made["rewritten"] as? String == "transcoding")
        await agent.stop()
    }
}
