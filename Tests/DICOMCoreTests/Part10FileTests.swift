import DICOMCore
import Testing

struct Part10FileTests {
    private static let information = FileMetaInformation(
        mediaStorageSOPClassUID: .vlEndoscopicImageStorage, mediaStorageSOPInstanceUID: UID(uuid: 42),
        transferSyntaxUID: .jpegBaseline8Bit, sourceApplicationEntityTitle: "VIGNETTE")

    private static func dataSet(_ encoding: Encoding) throws -> [UInt8] {
        var dataSet = DataSet()
        dataSet.setUID(.sopClassUID, .vlEndoscopicImageStorage)
        dataSet.setText(.modality, "ES")
        return try DataSetEncoder(transferSyntaxEncoding: encoding).encode(dataSet)
    }

    @Test func `a file begins with preamble, prefix and the length of its group`() throws {
        let bytes = try Part10FileTests.information.encode()
        #expect(bytes.prefix(128).allSatisfy { $0 == 0 })
        #expect(
            Array(bytes[128..<144]) == [
                0x44, 0x49, 0x43, 0x4D,  // DICM
                0x02, 0x00, 0x00, 0x00, 0x55, 0x4C, 0x04, 0x00,  // (0002,0000) UL, 4 bytes
                UInt8(bytes.count - 144), 0x00, 0x00, 0x00,
            ])
    }

    @Test func `what was written is read again`() throws {
        let beginning = try Part10FileTests.information.encode()
        let header = try Part10File.readHeader(beginning + Part10FileTests.dataSet(.explicitLittle))
        #expect(header.hasPrefix)
        #expect(header.dataSetOffset == beginning.count)
        #expect(header.encoding == .explicitLittle)
        #expect(header.transferSyntax == .jpegBaseline8Bit)
        #expect(try FileMetaInformation(header.metaInformation) == Part10FileTests.information)
        #expect(header.metaInformation.text(.implementationVersionName) == "VIGNETTE_1")
    }

    @Test func `the file's beginning is enough`() throws {
        let beginning = try Part10FileTests.information.encode()
        #expect(try Part10File.readHeader(beginning).dataSetOffset == beginning.count)
    }

    @Test func `without preamble, or with a wrong group length, it is read all the same`() throws {
        let beginning = try Part10FileTests.information.encode()
        let rest = try Part10FileTests.dataSet(.explicitLittle)
        for cut in [128, 132] {
            let header = try Part10File.readHeader(Array(beginning.dropFirst(cut)) + rest)
            #expect(header.dataSetOffset == beginning.count - cut)
            #expect(header.hasPrefix == (cut == 128))
            #expect(header.transferSyntax == .jpegBaseline8Bit)
        }
        var wrong = beginning
        wrong[140] = 0
        #expect(try Part10File.readHeader(wrong + rest).dataSetOffset == beginning.count)
    }

    @Test(arguments: Encoding.allCases)
    func `a bare data set is told by its first element`(_ encoding: Encoding) throws {
        let header = try Part10File.readHeader(Part10FileTests.dataSet(encoding))
        #expect(header.encoding == encoding)
        #expect(!header.hasPrefix)
        #expect(header.metaInformation.isEmpty)
        #expect(header.dataSetOffset == 0)
        #expect(header.transferSyntax == nil)
    }

    @Test(arguments: [[], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49], Array("%PDF-1.7\n".utf8)])
    func `what is no DICOM is refused`(_ bytes: [UInt8]) {
        #expect(throws: DICOMDecodingError(.notDICOM)) { try Part10File.readHeader(bytes) }
    }

    @Test func `a deflated data set is refused by name`() throws {
        var information = Part10FileTests.information
        information.transferSyntaxUID = .deflatedExplicitVRLittleEndian
        let bytes = try information.encode()
        #expect(throws: DICOMDecodingError(.unsupportedTransferSyntax)) { try Part10File.readHeader(bytes) }
    }

    @Test func `information without an identifier is refused`() throws {
        var group = Part10FileTests.information.dataSet
        group.remove(.mediaStorageSOPInstanceUID)
        let error = try #require(throws: DICOMDecodingError.self) { try FileMetaInformation(group) }
        #expect(error.code == .missingAttribute)
        #expect(error.path == "(0002,0003)")
    }
}
