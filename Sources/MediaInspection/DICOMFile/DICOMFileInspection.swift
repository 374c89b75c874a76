internal import ByteCodec

/// Reads the file meta information of a DICOM file (PS3.10 §7.1), and nothing of its data set.
enum DICOMFileInspection {
    /// Where the first element stands: behind the preamble and the prefix `DICM`.
    private static let start: Int64 = 132
    /// More elements than any writer puts into group 0002.
    private static let maximumElementCount = 256
    /// The longest identifier, in bytes, with room for what some writers pad it with.
    private static let maximumIdentifierLength = 128

    /// Describes a file that has the prefix.
    static func describe(_ window: inout MediaWindow) throws(MediaError) -> MediaDescription {
        var file = DICOMFileDescription(
            sopClassUID: nil, sopInstanceUID: nil, transferSyntaxUID: nil, dataSetOffset: start,
            byteCount: window.length)
        // The group is read to its last element, and not to its length, which is wrong in some files.
        for _ in 0..<maximumElementCount {
            guard let header = try header(at: file.dataSetOffset, in: &window) else {
                file.integrity = .truncated(bytesPresent: window.length, defect: .metaInformationCutOff)
                return .instance(file)
            }
            guard header.group == 0x0002 else { return .instance(file) }
            guard let length = header.length else {
                file.integrity = .damaged(defect: .metaInformationMalformed, at: file.dataSetOffset)
                return .instance(file)
            }
            let value = file.dataSetOffset + header.size
            guard length < window.length - value else {
                file.integrity = .truncated(bytesPresent: window.length, defect: .metaInformationCutOff)
                return .instance(file)
            }
            switch header.element {
            case 0x0002: file.sopClassUID = try identifier(at: value, length, in: &window)
            case 0x0003: file.sopInstanceUID = try identifier(at: value, length, in: &window)
            case 0x0010: file.transferSyntaxUID = try identifier(at: value, length, in: &window)
            default: break
            }
            file.dataSetOffset = value + length
        }
        file.integrity = .damaged(defect: .metaInformationMalformed, at: file.dataSetOffset)
        return .instance(file)
    }

    /// What stands before a value; its length is nil where it cannot be one.
    private struct Header {
        var group: UInt16
        var element: UInt16
        /// How long the header itself is, in bytes.
        var size: Int64
        var length: Int64?
    }

    /// The header at a place, in Explicit VR Little Endian; nil where the file ends before it does.
    private static func header(at place: Int64, in window: inout MediaWindow) throws(MediaError) -> Header? {
        var reader = ByteReader(Array(try window.run(at: place, minimum: 12).prefix(12)))
        do {
            let group = try reader.readUInt16(.little)
            let element = try reader.readUInt16(.little)
            guard group == 0x0002 else { return Header(group: group, element: element, size: 0, length: nil) }
            let representation = try reader.readBytes(2)
            guard representation.allSatisfy({ (0x41...0x5A).contains($0) }) else {
                return Header(group: group, element: element, size: 0, length: nil)
            }
            guard longForms.contains(String(decoding: representation, as: UTF8.self)) else {
                return Header(group: group, element: element, size: 8, length: Int64(try reader.readUInt16(.little)))
            }
            try reader.skip(2)
            let length = try reader.readUInt32(.little)
            return Header(group: group, element: element, size: 12, length: length == .max ? nil : Int64(length))
        } catch {
            return nil
        }
    }

    /// The representations whose length takes 32 bits (PS3.5 §7.1.2).
    private static let longForms: Set<String> = [
        "OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV",
    ]

    /// A unique identifier without its padding; nil where the value is none.
    private static func identifier(
        at place: Int64, _ length: Int64, in window: inout MediaWindow
    ) throws(MediaError) -> String? {
        guard length <= maximumIdentifierLength, let bytes = try window.bytes(at: place, count: Int(length)) else {
            return nil
        }
        let text = bytes.prefix { $0 != 0x00 && $0 != 0x20 }
        let components = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isWellFormed = components.allSatisfy { component in
            let isNumber = !component.isEmpty && component.allSatisfy { (0x30...0x39).contains($0) }
            return isNumber && (component.count == 1 || component.first != UInt8(ascii: "0"))
        }
        return isWellFormed && (1...64).contains(text.count) ? String(decoding: text, as: UTF8.self) : nil
    }
}
