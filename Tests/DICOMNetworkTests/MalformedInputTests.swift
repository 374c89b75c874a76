import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import NIOCore
import NIOPosix
import Testing

/// What a receiver answers to those who do not speak DICOM, or speak it wrongly.
@Suite struct MalformedInputTests {
    /// Sends bytes to a receiver and gives all that it answers until it closes.
    private func answers(to bytes: [UInt8], port: Int) async throws -> [ProtocolDataUnit] {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(bytes: bytes))
            var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: .bytes(16_384)))
            var answers: [ProtocolDataUnit] = []
            for try await buffer in inbound {
                decoder.append(buffer.readableBytesView)
                while let pdu = try decoder.next() {
                    answers.append(pdu)
                    if pdu.kind == .abort || pdu.kind == .releaseResponse { return answers }
                }
            }
            return answers
        }
    }

    private func request() throws -> [UInt8] {
        let proposal = AssociationProposal(
            called: try AETitle("ARCHIVE"), calling: try AETitle("VIGNETTE"), contexts: contexts,
            maximumLength: .bytes(16_384), implementation: .own)
        return ProtocolDataUnit.associateRequest(try proposal.request()).encoded
    }

    private func data(_ values: [PresentationDataValue]) -> [UInt8] {
        ProtocolDataUnit.dataTransfer(PDataTransfer(values)).encoded
    }

    private func value(_ context: UInt8, command: Bool, _ data: [UInt8]) throws -> PresentationDataValue {
        PresentationDataValue(
            contextID: try #require(PresentationContextID(rawValue: context)), isCommand: command, isLast: true,
            data: data)
    }

    @Test func isAnsweredByAnAbortWithItsReason() async throws {
        let echo = try CommandSet.echoRequest(EchoRequest(messageID: 1)).encoded()
        let cases: [(what: String, bytes: [UInt8], source: AAbort.Source, reason: AAbort.Reason)] = [
            ("HTTP", Array("GET / HTTP/1.1\r\n\r\n".utf8), .serviceUser, .notSpecified),
            ("data first", data([try value(1, command: true, echo)]), .serviceUser, .notSpecified),
            ("unknown type", try request() + [9, 0, 0, 0, 0, 0], .serviceProvider, .unrecognizedPDU),
            ("a second request", try request() + request(), .serviceProvider, .unexpectedPDU),
            ("an endless PDU", try request() + [4, 0, 0xFF, 0, 0, 0], .serviceProvider, .invalidParameterValue),
            (
                "no command", try request() + data([try value(1, command: true, [1, 2, 3])]), .serviceProvider,
                .invalidParameterValue
            ),
            (
                "data without command", try request() + data([try value(1, command: false, [1, 2])]),
                .serviceProvider, .unexpectedPDU
            ),
            (
                "a context not agreed", try request() + data([try value(99, command: true, echo)]), .serviceProvider,
                .unexpectedPDU
            ),
            (
                "an answer",
                try request()
                    + data([
                        try value(
                            1, command: true,
                            CommandSet.echoResponse(EchoResponse(messageID: 1, status: .success)).encoded())
                    ]), .serviceProvider, .unexpectedPDU
            ),
        ]
        try await withReceiver { peer in
            for (what, bytes, source, reason) in cases {
                let answers = try await answers(to: bytes, port: peer.port)
                #expect(
                    answers.last == .abort(AAbort(source: source, reason: reason)), Comment(rawValue: what))
            }
            // The receiver goes on.
            try await DICOMClient().withAssociation(to: peer, proposing: contexts) { try await $0.echo() }
        }
    }

    @Test func anImmediateReleaseIsAnswered() async throws {
        try await withReceiver { peer in
            let release = ProtocolDataUnit.releaseRequest(AReleaseRequest()).encoded
            let answers = try await answers(to: try request() + release, port: peer.port)
            #expect(answers.map(\.kind) == [.associateAccept, .releaseResponse])
        }
    }

    @Test func aRequestOfAnotherKindIsRefusedAndTheAssociationGoesOn() async throws {
        var move = DataSet()
        move.setUInt16(.commandField, 0x0021)
        move.setUInt16(.messageID, 9)
        move.setUInt16(.commandDataSetType, 1)
        let command = try DataSetEncoder(transferSyntaxEncoding: .implicitLittle).encode(move)
        let echo = try CommandSet.echoRequest(EchoRequest(messageID: 10)).encoded()
        let release = ProtocolDataUnit.releaseRequest(AReleaseRequest()).encoded
        let bytes =
            try request()
            + data([
                try value(1, command: true, command), try value(1, command: false, [0, 0]),
                try value(1, command: true, echo),
            ]) + release
        try await withReceiver { peer in
            let answers = try await answers(to: bytes, port: peer.port)
            #expect(answers.map(\.kind) == [.associateAccept, .dataTransfer, .dataTransfer, .releaseResponse])
            guard answers.count == 4, case .dataTransfer(let refusal) = answers[1],
                case .other(let other) = try CommandSet(decoding: refusal.values[0].data)
            else {
                Issue.record("a C-MOVE-RQ was not refused")
                return
            }
            #expect(other.field == 0x8021)
            #expect(other.dataSet.uint16(.status) == DIMSEStatus.unrecognizedOperation.rawValue)
        }
    }
}
