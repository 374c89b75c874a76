/// Reads a TIFF structure as EXIF holds it: each directory is visited once, nothing is followed in a circle.
///
/// What cannot be read is left out; EXIF never makes a picture unusable. (EXIF 2.32 §4.6)
public enum ExifReader {
    /// What a TIFF structure says, from its byte order mark on: EXIF of a JPEG, PNG's `eXIf`, or a TIFF file; nil when it
    /// is none.
    public static func metadata(in tiff: [UInt8]) -> ExifMetadata? {
        guard let structure = ExifStructure(tiff), let first = structure.integer(at: 4, as: UInt32.self) else {
            return nil
        }
        let main = structure.directory(at: Int(first))
        let detail = main.number(Tag.exifDirectory).map(structure.directory)
        var metadata = ExifMetadata()
        metadata.orientation = main.number(Tag.orientation).flatMap { (1...8).contains($0) ? $0 : nil }
        metadata.make = main.text(Tag.make)
        metadata.model = main.text(Tag.model)
        metadata.software = main.text(Tag.software)
        metadata.hasLocation = main.has(Tag.locationDirectory)
        metadata.changedAt = moment(main.text(Tag.dateTime), detail, subSeconds: 0x9290, offset: 0x9010)
        if main.next > 0 {
            let second = structure.directory(at: main.next)
            metadata.hasThumbnail = second.has(Tag.thumbnailOffset) || second.has(Tag.stripOffsets)
        }
        guard let detail else { return metadata }
        metadata.takenAt = moment(detail.text(Tag.dateTimeOriginal), detail, subSeconds: 0x9291, offset: 0x9011)
        metadata.digitizedAt = moment(detail.text(Tag.dateTimeDigitized), detail, subSeconds: 0x9292, offset: 0x9012)
        metadata.bodySerialNumber = detail.text(Tag.bodySerialNumber)
        metadata.version = detail.letters(Tag.exifVersion, count: 4)
        metadata.colourSpace = detail.number(Tag.colourSpace)
        metadata.hasMakerNote = detail.has(Tag.makerNote)
        metadata.lens = ExifLens(detail)
        metadata.exposure = ExifExposure(detail)
        return metadata
    }

    private enum Tag {
        static let make: UInt16 = 0x010F
        static let model: UInt16 = 0x0110
        static let stripOffsets: UInt16 = 0x0111
        static let orientation: UInt16 = 0x0112
        static let software: UInt16 = 0x0131
        static let dateTime: UInt16 = 0x0132
        static let thumbnailOffset: UInt16 = 0x0201
        static let exifDirectory: UInt16 = 0x8769
        static let locationDirectory: UInt16 = 0x8825
        static let exifVersion: UInt16 = 0x9000
        static let dateTimeOriginal: UInt16 = 0x9003
        static let dateTimeDigitized: UInt16 = 0x9004
        static let makerNote: UInt16 = 0x927C
        static let colourSpace: UInt16 = 0xA001
        static let bodySerialNumber: UInt16 = 0xA431
    }

    private static func moment(
        _ text: String?, _ detail: ExifDirectory?, subSeconds: UInt16, offset: UInt16
    ) -> ExifDateTime? {
        text.flatMap {
            ExifDateTime(text: $0, subSeconds: detail?.text(subSeconds), offset: detail?.text(offset))
        }
    }
}
