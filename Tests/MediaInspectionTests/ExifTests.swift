import ByteCodec
import MediaInspection
import Testing

@Suite struct ExifTests {
    @Test(arguments: [ByteOrder.little, .big])
    func cameraAndTimeAreRead(_ order: ByteOrder) throws {
        var exif = TinyExif(order: order, orientation: 6)
        exif.main = [(0x010F, "ACME Optics "), (0x0110, "D-1")]
        exif.detail = [
            (0x9003, "2024:02:29 13:05:59"), (0x9011, "-03:30"), (0x9291, "047"), (0xA431, "SN 0042"),
        ]
        let found = try #require(try inspectJPEG(TinyJPEG(leading: [exif.segment]).bytes).exif)
        #expect(found.orientation == 6)
        #expect(found.make == "ACME Optics" && found.model == "D-1" && found.bodySerialNumber == "SN 0042")
        #expect(found.takenAt?.description == "20240229130559.047-0330")
        #expect(found.takenAt?.offsetMinutes == -210 && !found.hasLocation)
    }

    @Test(arguments: [
        "0000:00:00 00:00:00", "    :  :     :  :  ", "2023:02:29 10:00:00", "2024:13:01 10:00:00",
        "2024:01:01 24:00:00", "2024:01:01", "",
    ])
    func impossibleMomentsAreNone(_ text: String) {
        #expect(ExifDateTime(text: text, subSeconds: nil, offset: nil) == nil)
    }

    @Test func whatIsUnknownStaysUnknown() throws {
        let moment = try #require(ExifDateTime(text: "1999:12:31 23:59:60", subSeconds: "  ", offset: "   :  "))
        #expect(moment.description == "19991231235960" && moment.fraction == nil && moment.offsetMinutes == nil)
    }

    @Test(arguments: [0, 9, 65535] as [UInt16])
    func orientationsOutsideTheRangeAreNotTakenOver(_ value: UInt16) throws {
        #expect(try inspectJPEG(TinyJPEG(leading: [TinyExif(orientation: value).segment]).bytes).orientation == nil)
    }

    /// A broken TIFF never breaks the picture.
    @Test func everyCutOfExifLeavesThePictureWhole() throws {
        var exif = TinyExif(orientation: 3)
        exif.detail = [(0x9003, "2024:02:29 13:05:59")]
        let whole = Array(exif.segment.dropFirst(4))
        for count in 0..<whole.count {
            let file = TinyJPEG(leading: [TinyJPEG.segment(0xE1, Array(whole.prefix(count)))]).bytes
            #expect(try inspectJPEG(file).integrity == .complete)
        }
    }
}
