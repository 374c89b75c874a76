import DICOMCore
import Testing

/// Bytes that were made to harm: each is refused for its own reason, and none traps.
struct HostileInputTests {
    private func decode(
        _ bytes: [UInt8], _ limits: DataSetDecoder.Limits = .init()
    ) throws -> DataSet {
        try DataSetDecoder(transferSyntaxEncoding: .explicitLittle, limits: limits).decode(bytes)
    }

    private static let sequence: [UInt8] = [0x08, 0x00, 0x32, 0x10, 0x53, 0x51, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF]
    private static let item: [UInt8] = [0xFE, 0xFF, 0x00, 0xE0, 0xFF, 0xFF, 0xFF, 0xFF]
    private static let patientID: [UInt8] = [0x10, 0x00, 0x20, 0x00, 0x4C, 0x4F, 0x02, 0x00, 0x37, 0x20]

    @Test(arguments: [
        ("ends in a tag", [0x10, 0x00, 0x20], DICOMDecodingError.Code.truncated),
        ("ends in a length", [0x10, 0x00, 0x20, 0x00, 0x4C, 0x4F, 0x02], .truncated),
        ("claims more than there is", [0x10, 0x00, 0x20, 0x00, 0x4C, 0x4F, 0xFF, 0xFF, 0x37], .truncated),
        ("claims 4 GiB", [0x42, 0, 0x11, 0, 0x4F, 0x42, 0, 0, 0xFE, 0xFF, 0xFF, 0xFF, 1], .truncated),
        ("no representation", [0x10, 0x00, 0x20, 0x00, 0x00, 0x00, 0x02, 0x00, 0x37, 0x20], .invalidVR),
        ("text without end", [0x32, 0, 0x66, 0x10, 0x55, 0x54, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF], .invalidLength),
        ("a stray item", item, .unexpectedDelimiter),
        ("a stray delimiter", [0xFE, 0xFF, 0xDD, 0xE0, 0, 0, 0, 0], .unexpectedDelimiter),
        ("no end of the sequence", sequence, .missingDelimiter),
        ("no end of the item", sequence + item + patientID, .missingDelimiter),
        ("an attribute for an item", sequence + patientID, .unexpectedDelimiter),
        ("one tag twice", patientID + patientID, .duplicateElement),
        (
            "a fragment without end",
            [
                0xE0, 0x7F, 0x10, 0, 0x4F, 0x42, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0, 0xE0, 0xFF, 0xFF, 0xFF,
                0xFF,
            ],
            .invalidLength
        ),
        (
            "fragments without end", [0xE0, 0x7F, 0x10, 0, 0x4F, 0x42, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF],
            .missingDelimiter
        ),
    ])
    func `malformed bytes are refused`(_ name: String, _ bytes: [UInt8], _ code: DICOMDecodingError.Code) {
        #expect(throws: DICOMDecodingError(code), "\(name)") { try decode(bytes) }
    }

    @Test func `nesting is bounded`() {
        var bytes: [UInt8] = []
        for _ in 0..<100_000 { bytes += HostileInputTests.sequence + HostileInputTests.item }
        #expect(throws: DICOMDecodingError(.nestingTooDeep)) { try decode(bytes) }
    }

    @Test func `the number of elements is bounded, empty items included`() {
        let item: [UInt8] = [0xFE, 0xFF, 0x00, 0xE0, 0, 0, 0, 0]
        var bytes = HostileInputTests.sequence
        for _ in 0..<1_000 { bytes += item }
        #expect(throws: DICOMDecodingError(.tooManyElements)) { try decode(bytes, .init(maximumElements: 1_000)) }
    }

    @Test func `the length of a value is bounded`() {
        #expect(throws: DICOMDecodingError(.valueTooLong)) {
            try decode(HostileInputTests.patientID, .init(maximumValueLength: 1))
        }
    }

    @Test func `an error says where it is`() throws {
        let bytes = HostileInputTests.patientID + HostileInputTests.sequence
        let nested = bytes + HostileInputTests.item + [0x18, 0x00, 0x15, 0x00, 0x43, 0x53, 0x08, 0x00, 0x31]
        let error = try #require(throws: DICOMDecodingError.self) { try decode(nested) }
        #expect(error.offset == 38)
        #expect(error.path == "(0008,1032)[0].(0018,0015)")
        #expect(error.description == "at byte 38 in (0008,1032)[0].(0018,0015): 8 bytes expected, 1 left")
    }

    @Test(arguments: Encoding.allCases)
    func `no mutation of a valid data set traps`(_ encoding: Encoding) throws {
        var generator = SplitMix64(seed: 7)
        var refused = 0
        for seed in 0..<40 {
            var random = RandomDataSet(seed: UInt64(seed))
            let valid = try DataSetEncoder(transferSyntaxEncoding: encoding).encode(random.dataSet())
            guard !valid.isEmpty else { continue }
            for _ in 0..<100 {
                let mutated = Mutation.mutate(valid, using: &generator)
                do {
                    let dataSet = try DataSetDecoder(transferSyntaxEncoding: encoding).decode(mutated)
                    Mutation.readEverything(of: dataSet)
                } catch {
                    refused += 1
                }
            }
        }
        #expect((1..<4_000).contains(refused), "some mutations are refused, and some are not")
    }
}
