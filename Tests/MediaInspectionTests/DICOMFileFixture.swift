/// The beginning of a DICOM file: preamble, prefix, and elements of group 0002 in Explicit VR Little Endian.
struct DICOMFileFixture {
    /// The identifiers by element number.
    var identifiers: [(UInt8, String)] = [
        (0x02, "1.2.840.10008.5.1.4.1.1.77.1.1"), (0x03, "1.2.3.4"), (0x10, "1.2.840.10008.1.2.4.50"),
    ]
    /// What group 0002 says of its own length.
    var groupLength: UInt8 = 0xFF
    /// The data set.
    var dataSet: [UInt8] = [0x08, 0x00, 0x05, 0x00, 0x43, 0x53, 0x00, 0x00]

    /// What stands before the data set.
    var header: [UInt8] {
        var bytes = Array(repeating: UInt8(0), count: 128) + Array("DICM".utf8)
        bytes += [0x02, 0, 0x00, 0] + Array("UL".utf8) + [4, 0, groupLength, 0, 0, 0]
        bytes += [0x02, 0, 0x01, 0] + Array("OB".utf8) + [0, 0, 2, 0, 0, 0, 0, 1]
        for (element, text) in identifiers {
            let value = Array(text.utf8) + (text.utf8.count.isMultiple(of: 2) ? [] : [0])
            bytes += [0x02, 0, element, 0] + Array("UI".utf8) + [UInt8(value.count), 0] + value
        }
        return bytes
    }

    /// The file.
    var bytes: [UInt8] { header + dataSet }
}
