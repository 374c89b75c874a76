import Foundation
import MediaInspection
import RasterDecoding
import TestSupport
import Testing

/// Pictures that ffmpeg writes, against the samples that ffmpeg reads from them.
@Suite(.enabled(if: ExternalTool("ffmpeg").isInstalled, "ffmpeg is not installed"))
struct DecodingAgainstFFmpegTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let file: String
        let stored: String
        var options: [String] = []
        var isGrey = false
        var testDescription: String { "\(file) \(stored) \(options.joined(separator: " "))" }
    }

    static let rows: [Row] =
        [
            Row(file: "a.png", stored: "rgb24"),
            Row(file: "a.png", stored: "rgb24", options: ["-flags", "+ildct"]),
            Row(file: "a.png", stored: "gray", isGrey: true),
            Row(file: "a.png", stored: "gray", options: ["-flags", "+ildct"], isGrey: true),
            Row(file: "a.png", stored: "monob", isGrey: true),
            Row(file: "a.png", stored: "pal8"),
            Row(file: "a.png", stored: "rgba"),
            Row(file: "a.png", stored: "ya8", isGrey: true),
            Row(file: "a.bmp", stored: "bgr24"),
            Row(file: "a.bmp", stored: "bgra"),
            Row(file: "a.bmp", stored: "pal8"),
            Row(file: "a.bmp", stored: "gray"),
            Row(file: "a.bmp", stored: "monob"),
            Row(file: "a.bmp", stored: "rgb555le"),
            Row(file: "a.bmp", stored: "rgb565le"),
        ]
        + ["raw", "lzw", "deflate", "packbits"].flatMap { way in
            [
                Row(file: "a.tif", stored: "rgb24", options: ["-compression_algo", way]),
                Row(file: "a.tif", stored: "gray", options: ["-compression_algo", way], isGrey: true),
                Row(file: "a.tif", stored: "monob", options: ["-compression_algo", way], isGrey: true),
                Row(file: "a.tif", stored: "monow", options: ["-compression_algo", way], isGrey: true),
                Row(file: "a.tif", stored: "pal8", options: ["-compression_algo", way]),
                Row(file: "a.tif", stored: "rgba", options: ["-compression_algo", way]),
            ]
        }

    @Test(arguments: rows) func samplesAreThose(_ row: Row) throws {
        let decoding = try Decoding()
        // Sides that no power of two divides, so that rows are filled up.
        try decoding.ffmpeg(
            ["-f", "lavfi", "-i", "testsrc2=size=101x75:rate=1,format=rgb24", "-frames:v", "1", "-pix_fmt", row.stored]
                + row.options + [row.file])
        let (samples, bytes) = try decoding.decode(decoding.folder.place(row.file))
        let reference = try decoding.reference(row.file, format: row.isGrey ? "gray" : "rgb24")
        #expect(samples.samplesPerPixel == (row.isGrey ? 1 : 3))
        #expect(samples.width == 101 && samples.height == 75)
        #expect(samples.byteCount == Int64(bytes.count))
        #expect(bytes.count == reference.count)
        #expect(bytes == reference)
    }

    @Test(arguments: ["rgb48be", "gray16be"]) func deepPicturesAreNotTaken(_ stored: String) throws {
        let decoding = try Decoding()
        try decoding.ffmpeg(
            ["-f", "lavfi", "-i", "testsrc2=size=32x32:rate=1", "-frames:v", "1", "-pix_fmt", stored, "a.png"])
        let bytes = [UInt8](try Data(contentsOf: decoding.folder.place("a.png")))
        #expect(try decoding.failure(bytes) == .notTaken)
    }

    @Test func damageInTheDataIsNoticed() throws {
        let decoding = try Decoding()
        for (file, options) in [
            ("a.png", []), ("a.png", ["-flags", "+ildct"]), ("a.tif", ["-compression_algo", "deflate"]),
        ] as [(String, [String])] {
            try decoding.ffmpeg(
                ["-f", "lavfi", "-i", "testsrc2=size=200x200:rate=1,format=rgb24", "-frames:v", "1"] + options + [file])
            var bytes = [UInt8](try Data(contentsOf: decoding.folder.place(file)))
            // The data of this TIFF begin behind its header; without a checksum only their beginning tells damage.
            let start = file == "a.tif" ? 8 : bytes.count / 2
            for place in start..<start + 40 { bytes[place] ^= 0x55 }
            #expect(try decoding.failure(bytes) == .damaged, "\(file)")
        }
    }

    @Test(.enabled(if: ExternalTool("djpeg").isInstalled, "djpeg is not installed"))
    func aJPEGWithinATIFFIsDecodedAsByDjpeg() throws {
        let decoding = try Decoding()
        try decoding.ffmpeg(
            ["-f", "lavfi", "-i", "testsrc2=size=64x48:rate=1", "-frames:v", "1", "-pix_fmt", "yuvj420p", "a.jpg"])
        let jpeg = [UInt8](try Data(contentsOf: decoding.folder.place("a.jpg")))
        var page = TinyTIFF.Page(64, 48, photometric: 6, pieces: [jpeg])
        page.fields[259] = [7]
        page.fields[530] = [2, 2]
        let file = try decoding.folder.write(TinyTIFF([page]).bytes, to: "a.tif")
        let description = try decoding.describe(file)
        #expect(description.lossyMethod == "ISO_10918_1")
        #expect(description.codedByteCount == Int64(jpeg.count))
        let outcome = try ExternalTool("djpeg").run(["-pnm", "-outfile", "a.ppm", "a.jpg"], in: decoding.folder.url)
        try #require(outcome.status == 0)
        let reference = [UInt8](try Data(contentsOf: decoding.folder.place("a.ppm"))).suffix(64 * 48 * 3)
        #expect(try decoding.decode(file).bytes == Array(reference))
        page.pieces = [Array(jpeg.prefix(jpeg.count / 2))]
        #expect(try decoding.failure(TinyTIFF([page]).bytes) == .damaged)
    }
}
