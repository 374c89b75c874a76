import DICOMCore
import Testing

struct EncapsulatedLayoutTests {
    private static let header: [UInt8] = [
        0xE0, 0x7F, 0x10, 0x00, 0x4F, 0x42, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF,  // (7FE0,0010) OB, undefined
        0xFE, 0xFF, 0x00, 0xE0, 0x00, 0x00, 0x00, 0x00,  // empty Basic Offset Table
    ]
    private static let end: [UInt8] = [0xFE, 0xFF, 0xDD, 0xE0, 0x00, 0x00, 0x00, 0x00]

    @Test func `an even stream is one fragment`() throws {
        let layout = try EncapsulatedLayout(bodyLength: 4)
        #expect(layout.prefix == EncapsulatedLayoutTests.header + [0xFE, 0xFF, 0x00, 0xE0, 0x04, 0x00, 0x00, 0x00])
        #expect(layout.suffix == EncapsulatedLayoutTests.end)
        #expect(layout.pieces == [.bytes(layout.prefix), .body(0..<4), .bytes(layout.suffix)])
        #expect(layout.encodedLength == 40)
    }

    @Test func `an odd stream is padded after its end`() throws {
        let layout = try EncapsulatedLayout(bodyLength: 3)
        #expect(layout.prefix.suffix(4) == [0x04, 0x00, 0x00, 0x00])
        #expect(layout.suffix == [0x00] + EncapsulatedLayoutTests.end)
        #expect(layout.encodedLength == 40)
    }

    @Test func `the longest single fragment is the longest that can be counted`() throws {
        #expect(try EncapsulatedLayout(bodyLength: 0xFFFF_FFFE).prefix.suffix(4) == [0xFE, 0xFF, 0xFF, 0xFF])
        #expect(try EncapsulatedLayout(bodyLength: 0xFFFF_FFFD).prefix.suffix(4) == [0xFE, 0xFF, 0xFF, 0xFF])
        #expect(throws: DICOMEncodingError(.valueTooLong)) { try EncapsulatedLayout(bodyLength: 0xFFFF_FFFF) }
        #expect(throws: DICOMEncodingError(.valueTooLong)) { try EncapsulatedLayout(bodyLength: .max) }
        #expect(throws: DICOMEncodingError(.emptyValue)) { try EncapsulatedLayout(bodyLength: 0) }
    }

    @Test func `a stream beyond 4 GiB is cut into even fragments`() throws {
        let layout = try EncapsulatedLayout(bodyLength: 10_000_000_001, fragments: .limited(to: 0xFFFF_FFFF))
        let ranges = layout.pieces.compactMap { piece -> Range<UInt64>? in
            if case .body(let range) = piece { range } else { nil }
        }
        #expect(
            ranges == [
                0..<4_294_967_294, 4_294_967_294..<8_589_934_588, 8_589_934_588..<10_000_000_001,
            ])
        #expect(layout.encodedLength == 10_000_000_001 + 1 + 20 + 3 * 8 + 8)
    }

    @Test(arguments: [(UInt64(1), UInt32(1)), (10, 0), (.max, 2)])
    func `fragments that are too short are refused`(_ length: UInt64, _ limit: UInt32) {
        #expect(throws: DICOMEncodingError(.invalidLength)) {
            try EncapsulatedLayout(bodyLength: length, fragments: .limited(to: limit))
        }
    }

    @Test(arguments: [EncapsulatedLayout.FragmentPolicy.single, .limited(to: 2), .limited(to: 7), .limited(to: 100)])
    func `the pieces put together are decoded to the stream`(_ policy: EncapsulatedLayout.FragmentPolicy) throws {
        for length in 1...41 {
            let body = (0..<length).map { UInt8($0) }
            let layout = try EncapsulatedLayout(bodyLength: UInt64(length), fragments: policy)
            let bytes = layout.pieces.flatMap { piece -> [UInt8] in
                switch piece {
                case .bytes(let bytes): bytes
                case .body(let range): Array(body[Int(range.lowerBound)..<Int(range.upperBound)])
                }
            }
            #expect(UInt64(bytes.count) == layout.encodedLength)
            let dataSet = try DataSetDecoder(transferSyntaxEncoding: .explicitLittle).decode(bytes)
            guard case .fragments(let runs)? = dataSet[.pixelData]?.value else {
                Issue.record("no fragments")
                return
            }
            #expect(runs.first == [])
            #expect(Array(runs.dropFirst().joined()) == body + (length.isMultiple(of: 2) ? [] : [0]))
        }
    }
}
