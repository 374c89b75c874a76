import Foundation
import HL7
import TestSupport
import Testing

/// Messages and streams that were made to harm: each is read or refused, in bounded time.
@Suite struct FailCaseTests {
    private static let policy = AdmissionPolicy(
        selection: IdentifierSelection(authority: nil, type: nil, acceptsBareIdentifier: true))

    @Test func eachMessageIsReadOrRefused() throws {
        let files = try FailCases.files(of: "hl7")
        #expect(!files.isEmpty)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            let seconds = FailCases.seconds {
                if let header = try? HL7MessageHeader.read(from: bytes), let time = HL7Timestamp(secondsSinceEpoch: 0) {
                    let answer = Acknowledgement(.applicationAccept, to: header).encode(controlID: "1", time: time)
                    let read = try? HL7MessageHeader.read(from: answer)
                    #expect(read?.isAcknowledgement == true, "\(file.lastPathComponent)")
                }
                if let message = try? HL7Message(bytes) { _ = try? AdmissionMessage(message, policy: Self.policy) }
            }
            #expect(seconds < FailCases.allowedSeconds, "\(file.lastPathComponent)")
        }
    }

    @Test(arguments: [MLLPTolerance.lenient, []])
    func eachStreamGivesTheSameHoweverItIsCut(_ tolerance: MLLPTolerance) throws {
        let files = try FailCases.files(of: "mllp")
        #expect(!files.isEmpty)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: file))
            let seconds = FailCases.seconds {
                var whole = MLLPFrameMachine(tolerance: tolerance, maximumBytes: 1024)
                var divided = whole
                let actions = whole.receive(bytes) + whole.finish()
                let inParts = bytes.flatMap { divided.receive([$0]) } + divided.finish()
                #expect(inParts == actions, "\(file.lastPathComponent)")
            }
            #expect(seconds < FailCases.allowedSeconds, "\(file.lastPathComponent)")
        }
    }
}
