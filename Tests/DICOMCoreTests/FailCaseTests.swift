import DICOMCore
import Foundation
import TestSupport
import Testing

/// Files and data sets that were made to harm: each is read or refused, in bounded time.
@Suite struct FailCaseTests {
    private func decode(_ bytes: [UInt8], _ encoding: Encoding) throws {
        let seconds = FailCases.seconds {
            guard let dataSet = try? DataSetDecoder(transferSyntaxEncoding: encoding).decode(bytes) else { return }
            Mutation.readEverything(of: dataSet)
        }
        #expect(seconds < FailCases.allowedSeconds)
    }

    @Test func eachDataSetIsReadOrRefused() throws {
        let files = try FailCases.files(of: "data-set")
        #expect(!files.isEmpty)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            for encoding in Encoding.allCases { try decode(bytes, encoding) }
        }
    }

    @Test func eachFileIsReadOrRefused() throws {
        let files = try FailCases.files(of: "part10")
        #expect(!files.isEmpty)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            guard let header = try? Part10File.readHeader(bytes) else { continue }
            #expect(header.dataSetOffset <= bytes.count)
            try decode(Array(bytes[header.dataSetOffset...]), header.encoding)
        }
    }

    @Test func aMillionFragmentsAreTooMany() {
        let item: [UInt8] = [0xFE, 0xFF, 0x00, 0xE0, 0, 0, 0, 0]
        var bytes: [UInt8] = [0xE0, 0x7F, 0x10, 0, 0x4F, 0x42, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]
        for _ in 0..<1_000_000 { bytes += item }
        let seconds = FailCases.seconds {
            #expect(throws: DICOMDecodingError(.tooManyElements)) {
                try DataSetDecoder(transferSyntaxEncoding: .explicitLittle).decode(bytes)
            }
        }
        #expect(seconds < FailCases.allowedSeconds)
    }
}
