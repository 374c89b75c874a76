import Foundation
import MediaInspection
import RasterDecoding
import SystemPackage
import TestSupport
import Testing

/// A file that is inspected and decoded as the agent does it.
struct Decoding {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// A file decoded, and its samples.
    func decode(_ file: URL, orientation: Int = 1) throws -> (samples: DecodedSamples, bytes: [UInt8]) {
        let description = try describe(file)
        let output = folder.place("\(UUID().uuidString).samples")
        let samples = try RasterDecoder().decode(
            FilePath(file.path), description: description, orientation: orientation, to: FilePath(output.path))
        return (samples, [UInt8](try Data(contentsOf: output)))
    }

    /// Bytes decoded as a file.
    func decode(_ bytes: [UInt8], orientation: Int = 1) throws -> (samples: DecodedSamples, bytes: [UInt8]) {
        try decode(try folder.write(bytes, to: UUID().uuidString), orientation: orientation)
    }

    /// The code of the error that decoding bytes ends in; nil when it ends well.
    func failure(_ bytes: [UInt8]) throws -> RasterDecodingError.Code? {
        let before = try outputs()
        do {
            _ = try decode(bytes)
            return nil
        } catch let error as RasterDecodingError {
            #expect(try outputs() == before)
            return error.code
        }
    }

    private func outputs() throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).filter { $0.hasSuffix(".samples") })
    }

    /// What the inspection says of a file.
    func describe(_ file: URL) throws -> RasterDescription {
        guard case .raster(let picture) = try MediaInspector.inspect(MemorySource([UInt8](try Data(contentsOf: file))))
        else { throw CocoaError(.fileReadCorruptFile) }
        return picture
    }

    /// Runs ffmpeg in the folder and expects it to end well.
    func ffmpeg(_ arguments: [String]) throws {
        let outcome = try ExternalTool("ffmpeg").run(
            ["-nostdin", "-v", "error", "-y", "-bitexact"] + arguments, in: folder.url)
        try #require(outcome.status == 0, Comment(rawValue: outcome.output))
    }

    /// The samples that ffmpeg makes of a file.
    func reference(_ name: String, format: String) throws -> [UInt8] {
        try ffmpeg(["-i", name, "-f", "rawvideo", "-pix_fmt", format, "reference.raw"])
        return [UInt8](try Data(contentsOf: folder.place("reference.raw")))
    }
}
