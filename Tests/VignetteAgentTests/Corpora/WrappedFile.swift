import Foundation
import MediaInspection
import TestSupport
import Testing

/// A file of others with the instance that was made of it.
struct WrappedFile {
    let number: Int
    let source: URL
    let plan: WrapPlan
    let path: String

    private var name: Comment { Comment(rawValue: source.lastPathComponent) }
    private var syntax: TransferSyntaxChoice? { plan.transferSyntax }

    func check(in bench: ToolBench) throws {
        try validate(in: bench)
        let stream = try bench.bytes("\(number).pydicom")
        #expect(!stream.isEmpty, name)
        guard syntax != .explicitLittleEndian else { return }
        #expect(try readByDCMTK(bench) == stream, name)
        if isKnownToGDCM { #expect(try readByGDCM(bench) == stream, name) }
        let extracted = try bench.write(stream, to: "\(number).stream")
        if plan.photometric == .ybrPartial420 {
            try compareFilm(with: extracted)
        } else {
            try comparePicture(with: extracted, bench)
        }
    }

    // MARK: Validity

    /// What Debian's validator of 2022 objects to although the standard asks for it: RGB in a lossy JPEG (PS3.5 table
    /// 8.2.1-1), and the ten bits of HEVC Main 10 (PS3.5 §8.2.11).
    private var knownComplaints: [String] {
        var known: [String] = []
        if plan.photometric == .rgb { known.append("<RGB>") }
        if syntax == .hevcMain10Level51 { known += ["Bits Allocated", "Bits Stored", "High Bit"] }
        return known
    }

    private func validate(in bench: ToolBench) throws {
        var file = path
        if let syntax, [.hevcMain51, .hevcMain10Level51].contains(syntax) {
            // It cannot read the pixel data of HEVC: it gets a copy under another label of the same length.
            var bytes = try bench.bytes("\(number).dcm")
            let (old, new) = (Array(syntax.uid.utf8), Array(TransferSyntaxChoice.h264High41.uid.utf8))
            if old.count == new.count, let place = bytes.firstRange(of: old) { bytes.replaceSubrange(place, with: new) }
            file = try bench.write(bytes, to: "relabelled.dcm")
        }
        let errors = try ExternalTool("dciodvfy").run([file]).output.split(separator: "\n").filter { line in
            line.contains("Error") && !knownComplaints.contains { line.contains($0) }
        }
        #expect(errors.isEmpty, "\(source.lastPathComponent): \(errors)")
    }

    // MARK: Readers

    private func readByDCMTK(_ bench: ToolBench) throws -> [UInt8] {
        let folder = bench.folder.place("raw-\(number)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try ExternalTool("dcmdump").run(["-q", "+W", folder.path, path])
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.flatMap { try TemporaryFolder.contents(of: folder.appendingPathComponent($0).path) }
    }

    /// GDCM 3.0.21 knows no transfer syntax of H.264 level 4.2 or HEVC.
    private var isKnownToGDCM: Bool {
        switch syntax {
        case .jpegBaseline, .jpegLossless, .jpegLosslessFirstOrder, .mpeg2MainLevel, .mpeg2HighLevel, .h264High41,
            .h264BluRay:
            true
        case .explicitLittleEndian, .mpeg2MainLevelFragmentable, .mpeg2HighLevelFragmentable, .h264High41Fragmentable,
            .h264BluRayFragmentable, .h264High42, .h264High42Fragmentable, .h264High42Stereo,
            .h264High42StereoFragmentable, .h264StereoHigh42, .h264StereoHigh42Fragmentable, .hevcMain51,
            .hevcMain10Level51, nil:
            false
        }
    }

    private func readByGDCM(_ bench: ToolBench) throws -> [UInt8] {
        let output = bench.path("\(number).gdcm")
        _ = try ExternalTool("gdcmraw").run(["-i", path, "-o", output])
        return try TemporaryFolder.contents(of: output)
    }

    // MARK: Pixels

    private func compareFilm(with stream: String) throws {
        func pictures(_ path: String) throws -> String {
            let arguments = ["-v", "quiet", "-i", path, "-map", "0:v:0", "-fps_mode", "passthrough", "-f", "md5", "-"]
            return try ExternalTool("ffmpeg").run(arguments).output
        }
        let original = try pictures(source.path)
        #expect(original.hasPrefix("MD5="), name)
        #expect(try pictures(stream) == original, name)
    }

    private func comparePicture(with stream: String, _ bench: ToolBench) throws {
        // libjpeg-turbo of Debian 12 has no lossless decoder; there the stream is the file's own.
        guard syntax == .jpegBaseline else { return }
        var original = source.path
        if case .baselineJPEG(let turn)? = plan.rewrite, turn != .none {
            original = bench.path("turned.jpg")
            let outcome = try ExternalTool("jpegtran").run(
                ["-perfect", "-copy", "none"] + turn.arguments + ["-outfile", original, source.path])
            #expect(outcome.status == 0, "\(source.lastPathComponent): \(outcome.output)")
        }
        #expect(try pixels(stream, bench.path("stream.pnm")) == pixels(original, bench.path("original.pnm")), name)
    }

    private func pixels(_ path: String, _ output: String) throws -> [UInt8] {
        // A warning of junk between segments is no failure: the picture is whole.
        _ = try ExternalTool("djpeg").run(["-pnm", "-outfile", output, path])
        return try TemporaryFolder.contents(of: output)
    }
}

extension JPEGTurn {
    /// The same turn in the words of `jpegtran`.
    fileprivate var arguments: [String] {
        switch self {
        case .none: []
        case .flipHorizontal: ["-flip", "horizontal"]
        case .rotate180: ["-rotate", "180"]
        case .flipVertical: ["-flip", "vertical"]
        case .transpose: ["-transpose"]
        case .rotate90: ["-rotate", "90"]
        case .transverse: ["-transverse"]
        case .rotate270: ["-rotate", "270"]
        }
    }
}
