import Catalog
import DICOMCore
import DICOMObjects
import Foundation
import TestSupport
import Testing

/// What the validator and the readers of others say of every object around everything that it takes.
@Suite struct ForeignReaderTests {
    /// Debian's own Python, which has Debian's pydicom; the one on the path may be another.
    private static let python = "/usr/bin/python3"
    private static let hasPydicom = (try? ExternalTool.run(python, ["-c", "import pydicom"]))?.status == 0

    /// The validator's newer build stops at the exact length, and neither reads fragmentable syntaxes: it gets a copy
    /// without the one and with the plain syntax's label.
    @Test(
        .enabled(if: ExternalTool("dciodvfy").isInstalled, Comment(rawValue: ExternalTool("dciodvfy").skipReason)),
        arguments: SampleMedia.combinations)
    func dciodvfyFindsNoError(kind: ObjectKind, media: SampleMedia) throws {
        let label = media == .reboxedFilm ? UID("1.2.840.10008.1.2.4.102") : nil
        let composed = try ComposedFile(kind, media, labelled: label) { $0.statesExactLength = false }
        let folder = try TemporaryFolder()
        let file = try folder.write(composed.bytes, to: "instance.dcm")
        let outcome = try ExternalTool("dciodvfy").run([file.path])
        #expect(!outcome.output.contains("Error"), "\(outcome.output)")
        // The name of the object definition stands in the output of a validator that understood it.
        let name = kind.title.filter(\.isLetter).lowercased().prefix(9)
        #expect(outcome.output.lowercased().contains(name), "\(outcome.output)")
    }

    @Test(
        .enabled(if: ExternalTool("dcmdump").isInstalled, Comment(rawValue: ExternalTool("dcmdump").skipReason)),
        arguments: SampleMedia.combinations)
    func dcmdumpReads(kind: ObjectKind, media: SampleMedia) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(try ComposedFile(kind, media).bytes, to: "instance.dcm")
        let outcome = try ExternalTool("dcmdump").run(["-q", file.path])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("[2.25.4713]"))
    }

    @Test(
        .enabled(if: hasPydicom, "python3-pydicom is not installed: packaging/test installs it"),
        arguments: SampleMedia.combinations)
    func pydicomReads(kind: ObjectKind, media: SampleMedia) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(try ComposedFile(kind, media).bytes, to: "instance.dcm")
        try folder.write(media.sent, to: "sent")
        let script = """
            import sys, pydicom
            from pydicom.encaps import generate_pixel_data_frame
            instance = pydicom.dcmread(sys.argv[1])
            wanted = open(sys.argv[2], "rb").read()
            if "EncapsulatedDocument" in instance:
                found = instance.EncapsulatedDocument
            elif instance["PixelData"].is_undefined_length:
                found = b"".join(generate_pixel_data_frame(instance.PixelData, 1))
            else:
                found = instance.PixelData
                assert len(wanted) == instance.Rows * instance.Columns * instance.SamplesPerPixel
            assert found[:len(wanted)] == wanted and len(found) - len(wanted) < 2
            assert str(instance.PatientName).startswith("Ökafor")
            instance.to_json()
            print("read")
            """
        let program = try folder.write(Array(script.utf8), to: "read.py")
        let outcome = try ExternalTool.run(
            Self.python, [program.path, file.path, folder.place("sent").path])
        #expect(outcome.status == 0 && outcome.output.contains("read"), "\(outcome.output)")
    }
}
