internal import ByteCodec

/// The DICOM file format (PS3.10 §7).
public enum Part10File {
    /// 128 zero bytes and the prefix: how a file begins.
    static let preamble: [UInt8] = Array(repeating: 0, count: 128) + prefix
    private static let prefix = Array("DICM".utf8)

    /// Reads what stands before the data set.
    ///
    /// The bytes are the file or its beginning: enough is what holds group 0002. Read are also files without the
    /// preamble, without the prefix, and those that are a bare data set; the header says so.
    ///
    /// - Throws: `notDICOM` if the bytes are none of these, `unsupportedTransferSyntax` if the data set is deflated, and
    ///   what the decoder throws where group 0002 is malformed.
    public static func readHeader(_ bytes: [UInt8]) throws(DICOMDecodingError) -> Part10Header {
        let start = startOfElements(bytes)
        var reader = ByteReader(bytes, in: start..<bytes.count)
        var group = DataSet()
        if start > 0 || beginsWithMetaInformation(bytes) {
            let encoding: Encoding =
                EncodingDetection.hasRepresentation(bytes, at: start) ? .explicitLittle : .implicitLittle
            // The group is read to its last element, and not to its length, which is wrong in some files.
            let decoder = DataSetDecoder(transferSyntaxEncoding: encoding, stopBefore: Tag(0x0003, 0x0000))
            group = try decoder.decode(&reader)
        }
        let encoding: Encoding
        if let transferSyntax = group.uid(.transferSyntaxUID) {
            encoding = try Encoding(transferSyntax: transferSyntax)
        } else {
            encoding = try EncodingDetection.encoding(of: bytes, at: reader.offset)
        }
        return Part10Header(
            hasPrefix: start > 0, metaInformation: group, encoding: encoding, dataSetOffset: reader.offset)
    }

    /// Where the first element stands: after the preamble and the prefix, or what there is of them.
    private static func startOfElements(_ bytes: [UInt8]) -> Int {
        if bytes.count >= 132, bytes[128..<132].elementsEqual(prefix) { return 132 }
        return bytes.starts(with: prefix) ? 4 : 0
    }

    private static func beginsWithMetaInformation(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x02, 0x00]) }
}
