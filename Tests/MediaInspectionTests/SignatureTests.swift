import MediaInspection
import Testing

@Suite struct SignatureTests {
    @Test func everyKindIsRecognised() throws {
        func text(_ text: String) -> [UInt8] { Array(text.utf8) }
        func packets(_ length: Int, _ start: Int) -> [UInt8] {
            (0..<length * 4).map { $0 % length == start ? 0x47 : 0x11 }
        }
        let rows: [(MediaKindName, [UInt8])] = [
            (.empty, []),
            (.text, text("This is no picture.\r\n")),
            (.text, text("Zufällig ein Text über Bilder\n")),
            (.text, text("MSH|^~\\&|ADT")),
            (.unknown, [1, 2, 3, 4]),
            (.jpegWithoutPicture, [0xFF, 0xD8]),
            (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            (.bmp, text("BM") + [9, 9, 0, 0, 0, 0, 0, 0, 54]),
            (.tiff, text("II") + [42, 0, 8, 0, 0, 0]),
            (.tiff, text("MM") + [0, 42, 0, 0, 0, 8]),
            (.heic, TinyMP4(brand: "heic").fileType),
            (.avif, TinyMP4(brand: "avif").fileType),
            (.cameraRaw, TinyMP4(brand: "crx ").fileType),
            (.webp, text("RIFF1234WEBPVP8 ")),
            (.avi, TinyAVI.list("RIFF", "AVI ", TinyAVI.list("LIST", "movi"))),
            (.soundOnly, text("RIFF1234WAVEfmt ")),
            (.gif, text("GIF89a")),
            (.jpeg2000, [0xFF, 0x4F, 0xFF, 0x51]),
            (.jpegXL, [0xFF, 0x0A]),
            (.zip, text("PK") + [3, 4]),
            (.mpegTransportStream, packets(188, 0)),
            (.mpegTransportStream, packets(192, 4)),
            (.mpegProgramStream, [0, 0, 1, 0xBA, 0x44]),
            (.mpegVideoElementaryStream, [0, 0, 1, 0xB3, 0x14]),
            (.h264ElementaryStream, [0, 0, 0, 1, 0x67, 0x64]),
            (.hevcElementaryStream, [0, 0, 0, 1, 0x40, 0x01]),
            (.matroska, [0x1A, 0x45, 0xDF, 0xA3, 0x80, 0x18, 0x53, 0x80, 0x67, 0x80]),
            (.flashVideo, text("FLV") + [1, 5]),
            (.windowsMedia, [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11]),
            (.videoSegment, TinyMP4.box("moof", []) + TinyMP4.box("mdat", [])),
            (.videoIncomplete, TinyMP4().fileType),
            (.videoWithoutPictures, TinyMP4().fileType + TinyMP4.box("moov", [])),
        ]
        for (kind, bytes) in rows {
            guard case .unsupported(let found, let reason) = try inspect(bytes) else {
                Issue.record("\(kind) was described")
                continue
            }
            #expect(found == kind)
            #expect(reason.hasSuffix("."))
        }
        // Two kinds are recognised and always described.
        guard case .document = try inspect(text("%PDF-1.7")),
            case .instance = try inspect(Array(repeating: 0, count: 128) + text("DICM"))
        else {
            Issue.record("a PDF or a DICOM file was not described")
            return
        }
        #expect(Set(rows.map(\.0)) == Set(MediaKindName.allCases).subtracting([.pdf, .dicom]))
    }
}
