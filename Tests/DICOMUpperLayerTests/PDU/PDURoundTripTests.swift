import DICOMCore
import DICOMUpperLayer
import Testing

@Suite struct PDURoundTripTests {
    /// One of each, with every item that we write.
    static func every() throws -> [ProtocolDataUnit] {
        var request = try Sample.request()
        request.userInformation = UserInformation(
            maximumLength: .unlimited, implementation: .own,
            roleSelections: [RoleSelection(sopClass: .verification, isUser: false, isProvider: true)],
            asynchronousOperationsWindow: AsynchronousOperationsWindow(maximumInvoked: 4, maximumPerformed: 0),
            userIdentity: try UserIdentity(
                kind: .usernameAndPasscode, isResponseRequested: true, primary: Array("user".utf8),
                secondary: Array("secret".utf8)))
        var accept = try Sample.accept()
        accept.contexts.append(
            PresentationContextResult(
                id: try Sample.context(3), result: .transferSyntaxesNotSupported, transferSyntax: nil))
        accept.userInformation.userIdentityResponse = try UserIdentityResponse(bytes: [1, 2, 3])
        return [
            .associateRequest(request), .associateAccept(accept), .associateReject(Sample.reject),
            .dataTransfer(
                PDataTransfer([
                    PresentationDataValue(
                        contextID: try Sample.context(1), isCommand: true, isLast: true, data: [1, 2, 3, 4]),
                    PresentationDataValue(
                        contextID: try Sample.context(255), isCommand: false, isLast: false, data: []),
                ])),
            .releaseRequest(AReleaseRequest()), .releaseResponse(AReleaseResponse()), .abort(Sample.abort),
        ]
    }

    @Test func decodingGivesWhatWasEncoded() throws {
        let all = try Self.every()
        #expect(Set(all.map(\.kind)) == Set(PDUHeader.Kind.allCases))
        for pdu in all {
            var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: .bytes(16_384)))
            decoder.append(pdu.encoded)
            #expect(try decoder.next() == pdu)
            #expect(try decoder.next() == nil)
            #expect(decoder.pendingCount == 0)
        }
    }

    @Test func aStreamMayBeCutAnywhere() throws {
        let all = try Self.every()
        var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: .bytes(16_384)))
        var decoded: [ProtocolDataUnit] = []
        for byte in all.flatMap(\.encoded) {
            decoder.append([byte])
            while let pdu = try decoder.next() { decoded.append(pdu) }
        }
        #expect(decoded == all)
    }

    @Test func noPrefixOfAnyPDUTraps() throws {
        for pdu in try Self.every() {
            let body = Array(pdu.encoded.dropFirst(PDUHeader.length))
            for length in 0..<body.count {
                // A shorter body may still be whole: items at its end are optional.
                if let short = try? ProtocolDataUnit(pdu.kind, body: Array(body.prefix(length))) {
                    #expect(short.kind == pdu.kind)
                }
            }
        }
    }

    @Test func noChangedByteTraps() throws {
        for pdu in try Self.every() {
            let body = Array(pdu.encoded.dropFirst(PDUHeader.length))
            for index in body.indices {
                for value: UInt8 in [0, 1, 0x7F, 0xFF] {
                    var changed = body
                    changed[index] = value
                    guard let read = try? ProtocolDataUnit(pdu.kind, body: changed) else { continue }
                    // What could be read can be written, and reads the same again.
                    let again = try ProtocolDataUnit(read.kind, body: Array(read.encoded.dropFirst(6)))
                    #expect(again == read)
                }
            }
        }
    }
}
