import MediaInspection
import Testing

@Suite struct JPEGInspectionTests {
    @Test func baselineIsDescribed() throws {
        let file = TinyJPEG(width: 1920, height: 1080, data: Array(repeating: 0, count: 12_240)).bytes
        let jpeg = try inspectJPEG(file)
        #expect(jpeg.process == .baseline)
        #expect(jpeg.width == 1920 && jpeg.height == 1080 && jpeg.bitsPerSample == 8)
        #expect(jpeg.components.map(\.horizontal) == [2, 1, 1] && jpeg.components.map(\.vertical) == [2, 1, 1])
        #expect(jpeg.components.map(\.identifier) == [1, 2, 3])
        #expect(jpeg.colour == JPEGColourDecision(colour: .ycbcr, reason: .jfif))
        #expect(jpeg.integrity == .complete)
        #expect(jpeg.imageRange == 0..<Int64(file.count) && jpeg.trailingByteCount == 0)
        #expect(try inspect(file).summary == "JPEG 1920 × 1080")
    }

    @Test(arguments: JPEGProcess.allCases)
    func everyProcessIsNamed(_ process: JPEGProcess) throws {
        let jpeg = try inspectJPEG(TinyJPEG(sof: process.rawValue).bytes)
        #expect(jpeg.process == process && jpeg.integrity == .complete)
        #expect(jpeg.summary.contains(process.name) == (process != .baseline))
    }

    @Test func thumbnailsEndIsNotThePicturesEnd() throws {
        let thumbnail = TinyJPEG().bytes
        let file = TinyJPEG(leading: [TinyJPEG.segment(0xE1, Array("Exif\0\0".utf8) + thumbnail)], trailing: thumbnail)
        let jpeg = try inspectJPEG(file.bytes)
        #expect(jpeg.integrity == .complete)
        #expect(jpeg.trailingByteCount == Int64(thumbnail.count))
        #expect(jpeg.imageRange.upperBound == Int64(file.bytes.count - thumbnail.count))
    }

    /// Every place at which a file can end is told from the whole, and no place is outside of it.
    @Test func everyCutIsNoticed() throws {
        let file = TinyJPEG().bytes
        for count in 2..<file.count {
            switch try inspect(Array(file.prefix(count))) {
            case .jpeg(let jpeg):
                guard case .truncated(let present, _) = jpeg.integrity else {
                    Issue.record("cut at \(count): \(jpeg.integrity)")
                    continue
                }
                #expect(present == Int64(count) && jpeg.imageRange == 0..<Int64(count))
            case .unsupported(let kind, _): #expect(kind == .jpegWithoutPicture, "cut at \(count)")
            case .raster, .video, .document, .instance: Issue.record("cut at \(count)")
            }
        }
    }

    /// Markers are found wherever the window's pieces of 256 KiB meet.
    @Test(arguments: 0..<6)
    func markersAcrossPieces(_ shift: Int) throws {
        let pattern: [UInt8] = [0xFF, 0x00, 0xFF, 0xFF, 0xD0, 0x12, 0x34]
        let data: [UInt8] = [0, 0] + Array(repeating: pattern, count: 120_000).joined()
        let comment = TinyJPEG.segment(0xFE, Array(repeating: 0, count: shift))
        let file = TinyJPEG(leading: [comment], data: data, trailing: [9, 9]).bytes
        let jpeg = try inspectJPEG(file)
        #expect(jpeg.integrity == .complete && jpeg.trailingByteCount == 2)
    }

    @Test func damageIsNamed() throws {
        let soi: [UInt8] = [0xFF, 0xD8]
        var rows: [(MediaDefect, [UInt8])] = []
        rows.append((.garbageInScan, TinyJPEG(data: [1, 2, 0xFF, 0x05, 1]).bytes))
        rows.append((.secondStartOfImage, TinyJPEG(data: [1, 2, 0xFF, 0xD8, 1]).bytes))
        rows.append((.secondFrameHeader, TinyJPEG(afterScan: [TinyJPEG.segment(0xC0, [8, 0, 1, 0, 1, 0])]).bytes))
        rows.append((.frameHeaderMalformed, TinyJPEG(components: [(1, 0x51)]).bytes))
        rows.append((.zeroDimension, TinyJPEG(width: 0).bytes))
        rows.append((.zeroDimension, TinyJPEG(height: 0).bytes))
        rows.append((.tableMissing, TinyJPEG(hasHuffmanTables: false).bytes))
        rows.append((.scanTooShort, TinyJPEG(width: 60_000, height: 60_000).bytes))
        rows.append((.scanTooShort, TinyJPEG(width: 64, height: 64, restartInterval: 4).bytes))
        rows.append((.scanUnreadable, TinyJPEG(data: [0, 0x40]).bytes))
        rows.append((.scanTooShort, TinyJPEG(sof: 0xC2, width: 60_000, height: 60_000).bytes))
        rows.append((.scanTooShort, TinyJPEG(sof: 0xC3, width: 60_000, height: 60_000).bytes))
        rows.append((.scanTooShort, TinyJPEG(sof: 0xC9, width: 60_000, height: 60_000).bytes))
        rows.append((.scanHeaderMalformed, TinyJPEG(sof: 0xC2, band: [0, 63, 0]).bytes))
        rows.append((.scanHeaderMalformed, TinyJPEG(sof: 0xC3, band: [0, 0, 0]).bytes))
        rows.append((.scanHeaderMalformed, TinyJPEG(components: [(1, 0x44), (2, 0x11)]).bytes))
        rows.append((.unknownSegment, TinyJPEG(leading: [TinyJPEG.segment(0xF3, [1])]).bytes))
        rows.append((.tableMalformed, TinyJPEG(leading: [TinyJPEG.segment(0xDB, [0, 1])]).bytes))
        rows.append((.tableMalformed, TinyJPEG(leading: [TinyJPEG.segment(0xC4, [0, 1])]).bytes))
        rows.append((.tooManySegments, TinyJPEG(afterScan: manySegments).bytes))
        rows.append((.segmentLengthTooShort, TinyJPEG(afterScan: [[0xFF, 0xE5, 0, 1]]).bytes))
        for (defect, bytes) in rows {
            let jpeg = try inspectJPEG(bytes)
            guard case .damaged(let found, let place) = jpeg.integrity else {
                Issue.record("\(defect): \(jpeg.integrity)")
                continue
            }
            #expect(found == defect)
            #expect(place <= Int64(bytes.count))
        }
        guard case .unsupported(.jpegWithoutPicture, let reason) = try inspect(soi + [0xFF, 0xD9]) else {
            Issue.record("a JPEG without a frame")
            return
        }
        #expect(reason.contains("no frame header"))
    }

    @Test func restartMarkersAreCounted() throws {
        // 64 × 64 in MCUs of 16 × 16 are 16; of 4 each these are four intervals, so three markers.
        let interval = [UInt8](repeating: 0, count: 6)
        let data = interval + [0xFF, 0xD0] + interval + [0xFF, 0xD1] + interval + [0xFF, 0xD2] + interval
        let jpeg = try inspectJPEG(TinyJPEG(width: 64, height: 64, restartInterval: 4, data: data).bytes)
        #expect(jpeg.integrity == .complete && jpeg.restartInterval == 4)
    }

    /// Ten thousand segments of two kinds in turn, of which none can be taken together with the next.
    private var manySegments: [[UInt8]] {
        (0..<5_000).flatMap { _ in [TinyJPEG.segment(0xFE, []), TinyJPEG.segment(0xE5, [])] }
    }

    /// Two hundred thousand segments of one kind are one.
    @Test func neighboursOfOneKindAreOneSegment() throws {
        let comments = Array(repeating: TinyJPEG.segment(0xFE, []), count: 200_000)
        let jpeg = try inspectJPEG(TinyJPEG(leading: comments).bytes)
        #expect(jpeg.integrity == .complete && jpeg.segments.map(\.kind).filter { $0 == .comment }.count == 1)
    }

    @Test func hierarchicalPicturesAreNamed() throws {
        var file = TinyJPEG()
        file.leading = [TinyJPEG.segment(0xDE, [8, 0, 16, 0, 16, 1, 1, 0x11, 0])]
        file.components = [(1, 0x11)]
        #expect(try inspectJPEG(file.bytes).process.name == "hierarchical")
    }

    @Test func strayBytesAreCounted() throws {
        let file = TinyJPEG(
            leading: [[1, 2, 3], TinyJPEG.jfif], afterScan: [TinyJPEG.segment(0xFE, [5]), [0xFF, 0, 7]])
        let jpeg = try inspectJPEG(file.bytes)
        #expect(jpeg.strayByteCount == 6 && jpeg.integrity == .complete)
    }

    @Test func heightFromDNL() throws {
        let jpeg = try inspectJPEG(TinyJPEG(height: 0, afterScan: [TinyJPEG.segment(0xDC, [0, 24])]).bytes)
        #expect(jpeg.height == 24 && jpeg.heightIsInDNL && jpeg.integrity == .complete)
    }

    @Test func coloursAreDecidedInOrder() {
        let letters = Array("RGB".utf8)
        let rows: [([UInt8], Bool, UInt8?, JPEGColour, JPEGColourReason)] = [
            ([1], true, nil, .grey, .componentCount),
            ([1, 2, 3], false, 0, .rgb, .adobeTransform(0)),
            ([1, 2, 3], false, 1, .ycbcr, .adobeTransform(1)),
            ([1, 2, 3], false, 2, .ycbcr, .adobeTransform(2)),
            (letters, true, 1, .ycbcr, .adobeTransform(1)),
            ([1, 2, 3], true, 0, .rgb, .adobeContradictsJFIF),
            (letters, true, nil, .ycbcr, .jfif),
            (letters, false, nil, .rgb, .componentIdentifiers),
            ([1, 2, 3], false, nil, .ycbcr, .assumed),
            ([0, 1, 2], false, nil, .ycbcr, .assumed),
            ([1, 2, 3, 4], false, nil, .cmyk, .assumed),
            ([1, 2, 3, 4], false, 0, .cmyk, .adobeTransform(0)),
            ([1, 2, 3, 4], false, 2, .ycck, .adobeTransform(2)),
            ([1, 2], false, nil, .undefined(componentCount: 2), .componentCount),
        ]
        for (identifiers, hasJFIF, adobe, colour, reason) in rows {
            let found = JPEGColourDecision(componentIdentifiers: identifiers, hasJFIF: hasJFIF, adobeTransform: adobe)
            #expect(found == JPEGColourDecision(colour: colour, reason: reason), "\(identifiers) \(hasJFIF)")
        }
    }
}
