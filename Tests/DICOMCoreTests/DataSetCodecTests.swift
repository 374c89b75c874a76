import ByteCodec
import DICOMCore
import Testing

/// The bytes of each kind of element, field by field.
struct DataSetCodecTests {
    private func encode(_ dataSet: DataSet, _ encoding: Encoding) throws -> [UInt8] {
        try DataSetEncoder(transferSyntaxEncoding: encoding).encode(dataSet)
    }

    private func decode(_ bytes: [UInt8], _ encoding: Encoding) throws -> DataSet {
        try DataSetDecoder(transferSyntaxEncoding: encoding).decode(bytes)
    }

    @Test func `a short element in each encoding`() throws {
        var dataSet = DataSet()
        dataSet.setUInt16(.rows, 0x0438)
        #expect(
            try encode(dataSet, .implicitLittle) == [
                0x28, 0x00, 0x10, 0x00,  // (0028,0010)
                0x02, 0x00, 0x00, 0x00,  // 2 bytes
                0x38, 0x04,
            ])
        #expect(
            try encode(dataSet, .explicitLittle) == [
                0x28, 0x00, 0x10, 0x00,
                0x55, 0x53,  // US
                0x02, 0x00,  // 2 bytes
                0x38, 0x04,
            ])
        #expect(
            try encode(dataSet, .explicitBig) == [
                0x00, 0x28, 0x00, 0x10,
                0x55, 0x53,
                0x00, 0x02,
                0x04, 0x38,
            ])
    }

    @Test func `a long element has two reserved bytes`() throws {
        var dataSet = DataSet()
        dataSet.setBytes(.encapsulatedDocument, [0x25, 0x50])
        #expect(
            try encode(dataSet, .explicitLittle) == [
                0x42, 0x00, 0x11, 0x00,  // (0042,0011)
                0x4F, 0x42, 0x00, 0x00,  // OB
                0x02, 0x00, 0x00, 0x00,  // 2 bytes
                0x25, 0x50,
            ])
    }

    @Test func `a sequence has defined lengths`() throws {
        var item = DataSet()
        item.setText(.codeValue, "1")
        var dataSet = DataSet()
        dataSet.setSequence(.procedureCodeSequence, [item, DataSet()])
        #expect(
            try encode(dataSet, .explicitLittle) == [
                0x08, 0x00, 0x32, 0x10,  // (0008,1032)
                0x53, 0x51, 0x00, 0x00,  // SQ
                0x1A, 0x00, 0x00, 0x00,  // 26 bytes
                0xFE, 0xFF, 0x00, 0xE0, 0x0A, 0x00, 0x00, 0x00,  // item of 10 bytes
                0x08, 0x00, 0x00, 0x01, 0x53, 0x48, 0x02, 0x00, 0x31, 0x20,  // (0008,0100) SH
                0xFE, 0xFF, 0x00, 0xE0, 0x00, 0x00, 0x00, 0x00,  // item of 0 bytes
            ])
    }

    @Test(arguments: [Encoding.implicitLittle, .explicitLittle])
    func `a command set has its group length`(_ encoding: Encoding) throws {
        var command = DataSet()
        command.setUInt16(.commandField, 0x0030)
        command.setUInt16(.messageID, 1)
        let bytes = try encode(command, encoding)
        #expect(bytes.starts(with: [0x00, 0x00, 0x00, 0x00]))
        #expect(try decode(bytes, encoding).uint32(.commandGroupLength) == UInt32(bytes.count - 12))
        #expect(try encode(decode(bytes, encoding), encoding) == bytes, "counted anew, not twice")
    }

    @Test func `undefined lengths are read to their delimiters`() throws {
        let bytes: [UInt8] = [
            0x08, 0x00, 0x32, 0x10, 0x53, 0x51, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF,  // SQ
            0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF,  // item
            0x08, 0x00, 0x00, 0x01, 0x53, 0x48, 0x02, 0x00, 0x31, 0x20,
            0xFE, 0xFF, 0x0D, 0xE0, 0x00, 0x00, 0x00, 0x00,  // its end
            0xFE, 0xFF, 0xDD, 0xE0, 0x00, 0x00, 0x00, 0x00,  // end of the sequence
            0x10, 0x00, 0x20, 0x00, 0x4C, 0x4F, 0x02, 0x00, 0x37, 0x20,
        ]
        let dataSet = try decode(bytes, .explicitLittle)
        #expect(dataSet.sequence(.procedureCodeSequence).map { $0.text(.codeValue) } == ["1"])
        #expect(dataSet.text(.patientID) == "7")
    }

    @Test func `an unknown attribute of undefined length is an implicit sequence`() throws {
        let bytes: [UInt8] = [
            0x09, 0x00, 0x01, 0x10, 0x55, 0x4E, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF,  // (0009,1001) UN
            0xFE, 0xFF, 0x00, 0xE0, 0x0A, 0x00, 0x00, 0x00,
            0x08, 0x00, 0x00, 0x01, 0x02, 0x00, 0x00, 0x00, 0x31, 0x20,  // implicit
            0xFE, 0xFF, 0xDD, 0xE0, 0x00, 0x00, 0x00, 0x00,
        ]
        let dataSet = try decode(bytes, .explicitLittle)
        #expect(dataSet.sequence(Tag(0x0009, 0x1001)).map { $0.text(.codeValue) } == ["1"])
    }

    @Test func `a representation of a later edition is read as unknown`() throws {
        let bytes: [UInt8] = [
            0x08, 0x00, 0xF0, 0xFF, 0x5A, 0x5A, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x02,  // ZZ
        ]
        #expect(try decode(bytes, .explicitLittle).elements == [Element(Tag(0x0008, 0xFFF0), .un, .bytes([1, 2]))])
    }

    @Test func `encapsulated pixel data is offset table and fragments`() throws {
        var dataSet = DataSet()
        dataSet.set(Element(.pixelData, .ob, .fragments([[], [0xFF, 0xD8, 0xFF], [0xD9, 0x00]])))
        let bytes = try encode(dataSet, .explicitLittle)
        #expect(
            bytes == [
                0xE0, 0x7F, 0x10, 0x00, 0x4F, 0x42, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF,
                0xFE, 0xFF, 0x00, 0xE0, 0x00, 0x00, 0x00, 0x00,  // offset table
                0xFE, 0xFF, 0x00, 0xE0, 0x04, 0x00, 0x00, 0x00, 0xFF, 0xD8, 0xFF, 0x00,
                0xFE, 0xFF, 0x00, 0xE0, 0x02, 0x00, 0x00, 0x00, 0xD9, 0x00,
                0xFE, 0xFF, 0xDD, 0xE0, 0x00, 0x00, 0x00, 0x00,
            ])
        #expect(try decode(bytes, .explicitLittle) == dataSet)
        #expect(throws: DICOMEncodingError(.encapsulationNeedsExplicit)) { try encode(dataSet, .implicitLittle) }
    }

    @Test func `elements out of order are put in order`() throws {
        let bytes: [UInt8] = [
            0x10, 0x00, 0x20, 0x00, 0x4C, 0x4F, 0x02, 0x00, 0x37, 0x20,
            0x08, 0x00, 0x60, 0x00, 0x43, 0x53, 0x02, 0x00, 0x45, 0x53,
        ]
        let dataSet = try decode(bytes, .explicitLittle)
        #expect(dataSet.elements.map(\.tag) == [.modality, .patientID])
        #expect(throws: DICOMDecodingError(.duplicateElement)) { try decode(bytes + bytes, .explicitLittle) }
    }

    @Test func `reading stops before the tag that it was told`() throws {
        var dataSet = DataSet()
        dataSet.setText(.modality, "ES")
        dataSet.setText(.patientID, "7")
        let header = try encode(dataSet, .explicitLittle)
        dataSet.set(.pixelData, .ow, [1, 2, 3, 4])
        let all = try encode(dataSet, .explicitLittle)
        var reader = ByteReader([0xAA] + all, in: 1..<all.count + 1)
        let decoder = DataSetDecoder(transferSyntaxEncoding: .explicitLittle, stopBefore: .pixelData)
        #expect(try decoder.decode(&reader).elements.map(\.tag) == [.modality, .patientID])
        #expect(reader.offset == header.count + 1)
    }

    @Test func `a value that its length field cannot count is refused`() {
        var dataSet = DataSet()
        dataSet.setText(.patientID, String(repeating: "7", count: 65_536))
        #expect(throws: DICOMEncodingError(.valueTooLong)) { try encode(dataSet, .explicitLittle) }
        #expect(throws: Never.self) { try encode(dataSet, .implicitLittle) }
    }

    @Test func `sequences that nest too deep are refused`() {
        var dataSet = DataSet()
        for _ in 0...DataSetEncoder.maximumDepth {
            var outer = DataSet()
            outer.setSequence(.procedureCodeSequence, [dataSet])
            dataSet = outer
        }
        #expect(throws: DICOMEncodingError(.nestingTooDeep)) { try encode(dataSet, .explicitLittle) }
    }

    @Test(arguments: Encoding.allCases)
    func `what was encoded is decoded to the same`(_ encoding: Encoding) throws {
        for seed in 0..<300 {
            var random = RandomDataSet(seed: UInt64(seed))
            let dataSet = random.dataSet()
            #expect(try decode(encode(dataSet, encoding), encoding) == dataSet, "seed \(seed)")
        }
    }

    @Test func `transfer syntaxes name their encodings`() throws {
        #expect(try Encoding(transferSyntax: .implicitVRLittleEndian) == .implicitLittle)
        #expect(try Encoding(transferSyntax: .explicitVRBigEndian) == .explicitBig)
        #expect(try Encoding(transferSyntax: .jpegBaseline8Bit) == .explicitLittle)
        #expect(throws: DICOMDecodingError(.unsupportedTransferSyntax)) {
            try Encoding(transferSyntax: .deflatedExplicitVRLittleEndian)
        }
    }
}
