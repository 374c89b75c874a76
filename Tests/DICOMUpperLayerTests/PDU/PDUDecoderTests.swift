import DICOMUpperLayer
import Testing

@Suite struct PDUDecoderTests {
    private func error(of bytes: [UInt8], announced: MaximumLength = .bytes(16_384)) -> UpperLayerError? {
        var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: announced))
        decoder.append(bytes)
        do throws(UpperLayerError) {
            _ = try decoder.next()
            return nil
        } catch {
            return error
        }
    }

    @Test func refusesUnknownTypes() {
        for type: UInt8 in [0, 8, 0x47, 0xFF] {
            let error = error(of: [type, 0, 0, 0, 0, 4])
            #expect(error?.code == .unrecognizedPDU)
            #expect(error?.abortReason == .unrecognizedPDU)
        }
    }

    @Test func refusesLengthsBeyondTheLimitBeforeTheirBytesCome() {
        #expect(error(of: [1, 0, 0xFF, 0xFF, 0xFF, 0xFF])?.code == .tooLong)
        #expect(error(of: [1, 0, 0, 0x10, 0, 1])?.code == .tooLong)
        #expect(error(of: [1, 0, 0, 0x10, 0, 0]) == nil)
        #expect(error(of: [4, 0, 0, 1, 0, 0])?.code == .tooLong)
        #expect(error(of: [4, 0, 0, 0, 0x40, 6]) == nil)
        #expect(error(of: [4, 0, 0, 1, 0, 0], announced: .unlimited) == nil)
        #expect(error(of: [4, 0, 0xFF, 0, 0, 0], announced: .unlimited)?.code == .tooLong)
        #expect(error(of: [4, 0, 0xFF, 0, 0, 0], announced: .bytes(.max))?.code == .tooLong)
    }

    @Test func givesNothingAfterAnError() throws {
        var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: .bytes(16_384)))
        decoder.append([9, 0, 0, 0, 0, 0])
        #expect(throws: UpperLayerError(.unrecognizedPDU, "")) { try decoder.next() }
        decoder.append(ProtocolDataUnit.releaseRequest(AReleaseRequest()).encoded)
        #expect(throws: UpperLayerError(.unrecognizedPDU, "")) { try decoder.next() }
    }

    @Test func refusesFragmentsThatCannotBe() {
        // No fragment at all; a length below its own header; one beyond the PDU; an even context.
        #expect(error(of: [4, 0, 0, 0, 0, 0])?.code == .truncated)
        #expect(error(of: [4, 0, 0, 0, 0, 6, 0, 0, 0, 1, 1, 3])?.code == .invalidValue)
        #expect(error(of: [4, 0, 0, 0, 0, 6, 0, 0, 0, 9, 1, 3])?.code == .truncated)
        #expect(error(of: [4, 0, 0, 0, 0, 6, 0, 0, 0, 2, 2, 3])?.code == .invalidValue)
        #expect(error(of: [4, 0, 0, 0, 0, 6, 0, 0, 0, 2, 1, 3]) == nil)
    }

    @Test func namesTheFieldThatIsMissing() throws {
        let request = ProtocolDataUnit.associateRequest(try Sample.request())
        let body = Array(request.encoded.dropFirst(PDUHeader.length).prefix(10))
        do throws(UpperLayerError) {
            _ = try ProtocolDataUnit(.associateRequest, body: body)
            Issue.record("a request of ten bytes was read")
        } catch {
            #expect(error.code == .truncated)
            #expect(error.message.contains("A-ASSOCIATE-RQ: called AE title"))
        }
    }
}
