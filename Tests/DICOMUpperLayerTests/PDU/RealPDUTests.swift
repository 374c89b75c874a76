import DICOMCore
import DICOMUpperLayer
import Foundation
import TestSupport
import Testing

/// PDUs that pynetdicom's tests hold, and sessions that DCMTK spoke.
@Suite(.enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
struct RealPDUTests {
    private func bytes(_ name: String) throws -> [UInt8] {
        let file = try #require(
            Corpora.files(in: "dicom/ul-pdu/pdu").first {
                $0.lastPathComponent.hasSuffix("__encoded_pdu_items.py_\(name).bin")
            })
        return [UInt8](try Data(contentsOf: file))
    }

    private func pdu(_ name: String) throws -> ProtocolDataUnit {
        var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: .bytes(16_384)))
        decoder.append(try bytes(name))
        return try #require(try decoder.next())
    }

    @Test(arguments: [
        "a_associate_ac", "a_associate_ac_zero_ts", "a_associate_rj", "a_associate_rq", "a_associate_rq_called",
        "a_associate_rq_role", "a_associate_rq_user_id_ext_neg", "a_p_abort", "a_release_rp", "p_data_tf_rq",
    ])
    func readsAndWritesTheSame(name: String) throws {
        let read = try pdu(name)
        let again = try ProtocolDataUnit(read.kind, body: Array(read.encoded.dropFirst(PDUHeader.length)))
        #expect(again == read)
        // The order of sub-items is free; all else must be byte for byte what the other program wrote.
        #expect(read.encoded.sorted() == (try bytes(name)).sorted())
    }

    @Test func readsEveryFieldOfARequest() throws {
        guard case .associateRequest(let request) = try pdu("a_associate_rq") else {
            Issue.record("no A-ASSOCIATE-RQ")
            return
        }
        #expect(request.called.title?.text == "ANY-SCP")
        #expect(request.calling.title?.text == "ECHOSCU")
        #expect(request.contexts.map(\.abstractSyntax) == [.verification])
        #expect(request.contexts.map(\.transferSyntaxes) == [[.implicitVRLittleEndian]])
        #expect(request.userInformation.maximumLength == .bytes(16_382))
        #expect(request.userInformation.implementationVersionName == "PYNETDICOM_090")
    }

    @Test func readsABlankTitleAsNone() throws {
        guard case .associateRequest(let request) = try pdu("a_associate_rq_called") else {
            Issue.record("no A-ASSOCIATE-RQ")
            return
        }
        #expect(request.called.title == nil)
        #expect(request.called.bytes == [UInt8](repeating: 0x20, count: 16))
    }

    @Test func readsIdentityRolesAndExtendedNegotiation() throws {
        guard case .associateRequest(let request) = try pdu("a_associate_rq_user_id_ext_neg"),
            case .associateRequest(let roles) = try pdu("a_associate_rq_role")
        else {
            Issue.record("no A-ASSOCIATE-RQ")
            return
        }
        #expect(request.userInformation.userIdentity != nil)
        #expect(!request.userInformation.extendedNegotiations.isEmpty)
        #expect(roles.userInformation.roleSelections.count == 1)
        #expect(roles.userInformation.roleSelections.first?.isProvider == true)
    }

    @Test func toleratesARefusalWithoutTransferSyntax() throws {
        guard case .associateAccept(let accept) = try pdu("a_associate_ac_zero_ts") else {
            Issue.record("no A-ASSOCIATE-AC")
            return
        }
        #expect(accept.contexts.contains { $0.result != .acceptance && $0.transferSyntax == nil })
    }

    @Test func readsAWholeSessionByteByByte() throws {
        for session in ["profuzzbench__dicom_echo.raw", "profuzzbench__dicom_store.raw"] {
            let file = try #require(
                Corpora.files(in: "dicom/ul-sessions").first { $0.lastPathComponent == session })
            let bytes = [UInt8](try Data(contentsOf: file))
            var decoder = PDUDecoder(limits: PDULimits(announcedMaximumLength: .bytes(16_384)))
            var assembler: MessageAssembler?
            var commands: [String] = []
            var kinds: [PDUHeader.Kind] = []
            for byte in bytes {
                decoder.append([byte])
                while let pdu = try decoder.next() {
                    kinds.append(pdu.kind)
                    if case .associateRequest(let request) = pdu {
                        assembler = MessageAssembler(contexts: Set(request.contexts.map(\.id)))
                    }
                    guard case .dataTransfer(let data) = pdu else { continue }
                    for value in data.values {
                        let output = try assembler?.receive(value.header) { value.data }
                        if case .command(let command, _) = output { commands.append(command.name) }
                    }
                }
            }
            #expect(kinds.first == .associateRequest)
            #expect(kinds.contains(.dataTransfer))
            #expect(commands == [session.contains("echo") ? "C-ECHO-RQ" : "C-STORE-RQ"])
            #expect(decoder.pendingCount == 0)
        }
    }
}
