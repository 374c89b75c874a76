import Foundation
import LabelReading
import SystemPackage
import TestSupport
import Testing

/// Codes that other programs draw, in pictures as a camera takes them.
@Suite(.enabled(if: LabelDrawing.isPossible, "qrencode, zint or ffmpeg is not installed"))
struct LabelReaderTests {
    private let drawing: LabelDrawing

    init() throws { drawing = try LabelDrawing() }

    private func read(_ name: String) throws -> [String] {
        let bytes = try TemporaryFolder.contents(of: drawing.folder.place(name).path)
        return LabelReader().texts(in: FilePath(drawing.folder.place(name).path), range: 0..<Int64(bytes.count))
    }

    @Test("a QR code is read, also turned, blurred and small in a large picture")
    func qrCode() throws {
        let text = "4711^^^NORTHSIDE"
        try drawing.qr(text, "qr.png")
        for (number, filter) in [
            "scale=400:400,pad=1200:900:300:200:gray",
            "scale=400:400,pad=900:900:250:250:white,rotate=0.4:fillcolor=white",
            "scale=400:400,pad=900:900:250:250:white,rotate=PI/2",
            "scale=500:500,pad=1200:900:300:200:gray,gblur=sigma=3",
            "scale=900:900,pad=6000:4000:2300:1500:gray",
        ].enumerated() {
            try drawing.photograph("qr.png", filter, "qr-\(number).jpg")
            #expect(try read("qr-\(number).jpg") == [text], "\(filter)")
        }
    }

    @Test("bar codes are read in any direction", arguments: [("20", "47110815"), ("8", "A4711")])
    func barCode(kind: String, text: String) throws {
        try drawing.bars(text, kind: kind, "bars.png")
        for (number, filter) in ["pad=iw+200:ih+200:100:100:white", "pad=iw+200:ih+200:100:100:white,transpose=1"]
            .enumerated()
        {
            try drawing.photograph("bars.png", filter, "bars-\(number).jpg")
            #expect(try read("bars-\(number).jpg") == [text], "\(filter)")
        }
    }

    @Test("two codes in a picture are two texts")
    func two() throws {
        try drawing.qr("4711", "one.png")
        try drawing.qr("4712", "two.png")
        try drawing.sideBySide("one.png", "two.png", "both.jpg")
        #expect(try read("both.jpg") == ["4711", "4712"])
    }

    @Test("what has no code, or is no picture, has no text")
    func none() throws {
        try drawing.photograph(color: "0x806040", "plain.jpg")
        #expect(try read("plain.jpg").isEmpty)
        let whole = try TemporaryFolder.contents(of: drawing.folder.place("plain.jpg").path)
        for (number, bytes) in [[], Array(whole.prefix(300)), Array(repeating: 0xFF, count: 5_000)].enumerated() {
            try drawing.folder.write(bytes, to: "broken-\(number).jpg")
            #expect(try read("broken-\(number).jpg").isEmpty)
        }
    }
}
