import CaptureModel
import DICOMCore
import Foundation
import MediaInspection
import TestSupport
import Testing

@testable import VignetteAgent

/// Every file of others that can be wrapped becomes an instance that a validator accepts, that three readers of others
/// take the same stream out of, and that decodes to the pixels of the original.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct CorpusWrappingTests {
    private static let tools = ["dciodvfy", "dcmdump", "gdcmraw", "djpeg", "jpegtran", "ffmpeg"].map {
        ExternalTool($0)
    }

    /// Debian's own Python, which has Debian's pydicom; the one on the path may be another.
    private static let python = "/usr/bin/python3"

    private static var missing: [String] {
        var names = tools.filter { !$0.isInstalled }.map(\.name)
        if (try? ExternalTool.run(python, ["-c", "import pydicom"]))?.status != 0 { names.append("python3-pydicom") }
        return names
    }

    @Test(
        .enabled(if: missing.isEmpty, "validators and readers are not installed: packaging/test installs them"),
        arguments: ["jpeg", "medical", "video"])
    func everyInstanceIsValidAndShowsTheSame(kind: String) throws {
        let bench = try ToolBench()
        let choice = WrapChoice(admission: try bench.writeAdmission(), descriptor: "colonoscopy")
        let wrapping = try CaptureWrapping(site: try WrapSite.load(configuration: nil), choice: choice)
        var made: [WrappedFile] = []
        for file in Corpora.files(in: kind) where !file.path.contains("/expect/") && file.pathExtension != "tsv" {
            let media = try ReadableFile(file.path).describe()
            guard case .wrapped(let plan) = WrapDecision(for: media) else { continue }
            let output = bench.path("\(made.count).dcm")
            do {
                _ = try wrapping.wrap(WrapRequest(file: file.path, output: output))
                made.append(WrappedFile(number: made.count, source: file, plan: plan, path: output))
            } catch {
                Issue.record("\(file.lastPathComponent): \(error)")
            }
        }
        #expect(made.count > 10)
        let script = try bench.write(Array(Self.extraction.utf8), to: "extract.py")
        let read = try ExternalTool.run(Self.python, [script, bench.folder.url.path])
        #expect(read.status == 0, "\(read.output)")
        for file in made { try file.check(in: bench) }
    }

    /// Writes the stream of each `n.dcm` to `n.pydicom`.
    private static let extraction = """
        import glob, sys, pydicom
        from pydicom.encaps import generate_pixel_data_frame
        for path in glob.glob(sys.argv[1] + "/*.dcm"):
            instance = pydicom.dcmread(path)
            data = instance.PixelData
            if instance.file_meta.TransferSyntaxUID.is_encapsulated:
                data = b"".join(generate_pixel_data_frame(data, 1))
            open(path[:-4] + ".pydicom", "wb").write(data)
        """
}
