import Admissions
import HL7
import NIOCore
import Store
import Testing

/// MLLP release 2.
@Suite(.timeLimit(.minutes(2))) struct CommitFrameTests {
    /// The bytes that come back for a message, until the listener closes.
    private func heard(_ message: [UInt8], applying store: (any AdmissionApplying)? = nil) async throws -> [UInt8] {
        var settings = Clinic.settings()
        settings.usesCommitFrames = true
        var heard: [UInt8] = []
        try await Clinic.open(settings, applying: store) { clinic in
            heard = try await RawSender(port: clinic.port).connected { inbound, outbound in
                try await outbound.write(ByteBuffer(bytes: MLLPFrame.encode(message)))
                outbound.finish()
                var bytes: [UInt8] = []
                for try await buffer in inbound { bytes += Array(buffer: buffer) }
                return bytes
            }
        }
        return heard
    }

    @Test func theCommitFrameComesBeforeTheAnswer() async throws {
        let bytes = try await heard(Feed.event("A01", "1", patient: "1", visit: "V1"))
        #expect(bytes.starts(with: [0x0B, 0x06, 0x1C, 0x0D, 0x0B]))
        #expect(String(decoding: bytes, as: UTF8.self).contains("\rMSA|AA|1\r"))
    }

    @Test func whatIsRefusedForGoodNeedNotComeAgain() async throws {
        let bytes = try await heard(Feed.message(Feed.header("A01", "1")))
        #expect(bytes.starts(with: [0x0B, 0x06, 0x1C, 0x0D]))
        #expect(String(decoding: bytes, as: UTF8.self).contains("\rMSA|AE|1|"))
    }

    @Test func aFaultOfOursAsksForTheMessageAgain() async throws {
        let store = GatedStore { _ throws(StoreError) in throw StoreError(.disk, "full") }
        store.open()
        let bytes = try await heard(Feed.event("A01", "1", patient: "1", visit: "V1"), applying: store)
        #expect(bytes == [0x0B, 0x15, 0x1C, 0x0D])
    }

    @Test func anAcknowledgementGetsNothing() async throws {
        #expect(try await heard(Feed.message(Feed.header("A01", "1", type: "ACK"), "MSA|AA|1")).isEmpty)
    }
}
