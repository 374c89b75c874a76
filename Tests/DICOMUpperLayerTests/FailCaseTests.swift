import DICOMUpperLayer
import Foundation
import TestSupport
import Testing

/// Streams and commands that were made to harm: each is read or refused, in bounded time.
@Suite struct FailCaseTests {
    @Test func eachStreamIsReadOrRefused() throws {
        let files = try FailCases.files(of: "pdu")
        #expect(!files.isEmpty)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            let seconds = FailCases.seconds {
                var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: .bytes(16_384)))
                decoder.append(bytes)
                while let pdu = try? decoder.next() {
                    let again = try? ProtocolDataUnit(pdu.kind, body: Array(pdu.encoded.dropFirst(PDUHeader.length)))
                    #expect(again == pdu, "\(file.lastPathComponent)")
                }
            }
            #expect(seconds < FailCases.allowedSeconds, "\(file.lastPathComponent)")
        }
    }

    @Test func eachCommandIsReadOrRefused() throws {
        let files = try FailCases.files(of: "dimse")
        #expect(!files.isEmpty)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            let seconds = FailCases.seconds {
                guard let command = try? CommandSet(decoding: bytes), let written = try? command.encoded() else {
                    return
                }
                let again = try? CommandSet(decoding: written).encoded()
                #expect(again == written, "\(file.lastPathComponent)")
            }
            #expect(seconds < FailCases.allowedSeconds, "\(file.lastPathComponent)")
        }
    }
}
