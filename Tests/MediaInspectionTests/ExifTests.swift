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

    @Test(arguments: [ByteOrder.little, .big])
    func exposureIsRead(_ order: ByteOrder) throws {
        var exif = TinyExif(order: order, hasLocation: true, hasThumbnail: true)
        exif.detail = [(0xA433, "ACME"), (0xA434, "50 mm macro"), (0xA435, "L-7")]
        exif.numbers = [
            (0x829A, 5, [1, 250]), (0x829D, 5, [28, 10]), (0x8822, 3, [2]), (0x8827, 3, [400, 800]),
            (0x9204, 10, [UInt32(bitPattern: -2), 3]), (0x920A, 5, [50, 1]), (0xA405, 3, [75]), (0x9209, 3, [0x59]),
            (0x9207, 3, [5]), (0x9208, 3, [10]), (0xA403, 3, [1]), (0xA404, 5, [3, 2]), (0xA217, 3, [2]),
            (0xA001, 3, [1]), (0x9000, 7, [0x30, 0x32, 0x33, 0x32]), (0x927C, 7, [1, 2, 3, 4, 5]),
            (0xA432, 5, [50, 1, 50, 1, 28, 10, 28, 10]),
        ]
        let found = try #require(ExifReader.metadata(in: exif.tiff))
        let exposure = found.exposure
        #expect(
            exposure.time == 0.004 && exposure.fNumber == 2.8 && exposure.program == 2 && exposure.sensitivity == 400)
        #expect(exposure.bias == -2.0 / 3 && exposure.focalLength == 50 && exposure.focalLengthIn35mmFilm == 75)
        #expect(exposure.meteringMode == 5 && exposure.lightSource == 10 && exposure.whiteBalance == 1)
        #expect(exposure.digitalZoomRatio == 1.5 && exposure.sensingMethod == 2)
        let flash = try #require(exposure.flash)
        #expect(flash.fired && flash.mode == 3 && flash.returnStatus == 0 && flash.isPresent && flash.reducesRedEyes)
        #expect(found.colourSpace == 1 && found.version == "0232")
        #expect(found.lens?.model == "50 mm macro" && found.lens?.specification == [50, 50, 2.8, 2.8])
        #expect(found.lens?.make == "ACME" && found.lens?.serialNumber == "L-7")
        #expect(found.hasLocation && found.hasMakerNote && found.hasThumbnail)
    }

    @Test func threeMomentsAreTold() throws {
        var exif = TinyExif(main: [(0x0132, "2024:03:01 10:00:00"), (0x0131, "firmware 1.2")])
        exif.detail = [
            (0x9003, "2024:02:29 13:05:59"), (0x9004, "2024:02:29 13:06:00"), (0x9290, "5"), (0x9012, "+01:00"),
        ]
        let found = try #require(ExifReader.metadata(in: exif.tiff))
        #expect(found.takenAt?.description == "20240229130559")
        #expect(found.digitizedAt?.description == "20240229130600+0100")
        #expect(found.changedAt?.description == "20240301100000.5" && found.software == "firmware 1.2")
        #expect(!found.hasLocation && !found.hasMakerNote && !found.hasThumbnail && found.lens == nil)
    }

    /// A fraction by zero, of a wrong type or of no count is no fraction; nothing is divided by zero.
    @Test func impossibleNumbersAreNone() throws {
        var exif = TinyExif()
        exif.numbers = [
            (0x829A, 5, [1, 0]), (0x829D, 3, [28]), (0x9204, 10, [UInt32(bitPattern: Int32.min), UInt32.max]),
            (0x920A, 5, [0, 1]), (0x9206, 5, [UInt32.max, 1]), (0x8827, 3, [0]), (0xA432, 5, [1, 1, 1, 0, 1, 1, 1, 1]),
        ]
        let exposure = try #require(ExifReader.metadata(in: exif.tiff)).exposure
        #expect(exposure.time == nil && exposure.fNumber == nil && exposure.focalLength == nil)
        #expect(exposure.subjectDistance == nil && exposure.sensitivity == nil && exposure.bias == 2_147_483_648)
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
