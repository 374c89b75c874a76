import DICOMCore
import DICOMUpperLayer
import Foundation
import TestSupport
import Testing

@Suite struct CommandSetTests {
    static let instance = UID(uuid: 7)

    static let every: [CommandSet] = [
        .echoRequest(EchoRequest(messageID: 1)),
        .echoResponse(EchoResponse(messageID: 1, status: .success)),
        .storeRequest(StoreRequest(messageID: 2, sopClass: .verification, sopInstance: instance, priority: .high)),
        .storeResponse(
            StoreResponse(
                messageID: 2, sopClass: .verification, sopInstance: instance, status: .cannotUnderstand,
                errorComment: "no patient", offendingElements: [Tag(0x0010, 0x0020), Tag(0x0020, 0x000D)])),
        .findRequest(FindRequest(messageID: 3, sopClass: .verification, priority: .low)),
        .findResponse(FindResponse(messageID: 3, sopClass: .verification, status: .pending, hasIdentifier: true)),
        .findResponse(FindResponse(messageID: 3, sopClass: nil, status: .success, hasIdentifier: false)),
        .cancelRequest(CancelRequest(messageID: 3)),
        .actionRequest(
            ActionRequest(
                messageID: 4, sopClass: .verification, sopInstance: instance, actionType: 1, hasInformation: true)),
        .actionResponse(
            ActionResponse(
                messageID: 4, sopClass: .verification, sopInstance: instance, actionType: 1, status: .success)),
        .eventReportRequest(
            EventReportRequest(
                messageID: 5, sopClass: .verification, sopInstance: instance, eventType: 2, hasInformation: true)),
        .eventReportResponse(
            EventReportResponse(
                messageID: 5, sopClass: .verification, sopInstance: instance, eventType: 2, status: .success)),
    ]

    @Test(arguments: every)
    func decodingGivesWhatWasEncoded(command: CommandSet) throws {
        let bytes = try command.encoded()
        #expect(try CommandSet(decoding: bytes) == command)
        #expect(bytes.count % 2 == 0)
        // Group length first, counting what follows it (PS3.7 §6.3.1).
        #expect(Array(bytes.prefix(8)) == [0, 0, 0, 0, 4, 0, 0, 0])
        #expect(Int(bytes[8]) | Int(bytes[9]) << 8 == bytes.count - 12)
    }

    @Test(arguments: every)
    func noChangedOrMissingByteTraps(command: CommandSet) throws {
        let bytes = try command.encoded()
        for index in bytes.indices {
            // What is cut between two elements may still be whole without the optional ones at its end.
            if let short = try? CommandSet(decoding: Array(bytes.prefix(index))) { #expect(short.name == command.name) }
            var changed = bytes
            changed[index] ^= 0xFF
            if let read = try? CommandSet(decoding: changed) { #expect(!read.name.isEmpty) }
        }
    }

    @Test func aCommentBecomesOneValueOfASCII() throws {
        let response = StoreResponse(
            messageID: 2, sopClass: nil, sopInstance: nil, status: .outOfResources,
            errorComment: "Müller\\full" + String(repeating: "x", count: 100))
        guard case .storeResponse(let read) = try CommandSet(decoding: CommandSet.storeResponse(response).encoded())
        else {
            Issue.record("no C-STORE-RSP")
            return
        }
        #expect(read.errorComment?.hasPrefix("M?ller?full") == true)
        #expect(read.errorComment?.count == 64)
    }

    @Test func aRequestOfAnotherKindIsRefusedByItsOwnNumber() throws {
        var request = DataSet()
        request.setUInt16(.commandField, 0x0021)
        request.setUInt16(.messageID, 9)
        request.setUInt16(.commandDataSetType, 1)
        request.setUID(.affectedSOPClassUID, .verification)
        let bytes = try DataSetEncoder(transferSyntaxEncoding: .implicitLittle).encode(request)
        guard case .other(let other) = try CommandSet(decoding: bytes) else {
            Issue.record("a C-MOVE-RQ was taken for something else")
            return
        }
        #expect(other.hasDataSet)
        let refusal = try #require(other.refusal)
        #expect(refusal.field == 0x8021)
        #expect(refusal.dataSet.uint16(.status) == DIMSEStatus.unrecognizedOperation.rawValue)
        #expect(refusal.dataSet.uint16(.messageIDBeingRespondedTo) == 9)
        #expect(refusal.refusal == nil)
    }

    @Test(
        .enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)),
        arguments: [
            ("dimse_msg.py_c_echo_rq_cmd", "C-ECHO-RQ"), ("dimse_msg.py_c_find_rq_cmd", "C-FIND-RQ"),
            ("dimse_msg.py_c_find_rsp_cmd", "C-FIND-RSP"),
            ("dimse_msg.py_c_move_rq_cmd", "a message of command field 21H"),
            ("dimse_msg.py_c_move_rsp_cmd", "a message of command field 8021H"),
            ("dimse_n_msg.py_n_create_rq_cmd_empty", "a message of command field 140H"),
            ("dimse_n_msg.py_n_create_rsp_cmd", "a message of command field 8140H"),
            ("dimse_n_msg.py_n_delete_rq_cmd", "a message of command field 150H"),
            ("dimse_n_msg.py_n_get_rsp_cmd", "a message of command field 8110H"),
            ("dimse_n_msg.py_n_set_rq_cmd", "a message of command field 120H"),
        ])
    func readsCommandsThatOthersWrote(file: String, name: String) throws {
        let url = try #require(
            Corpora.files(in: "dicom/ul-pdu/dimse").first { $0.lastPathComponent.hasSuffix("\(file).bin") })
        // The first byte is the message control header of the fragment.
        let bytes = [UInt8](try Data(contentsOf: url).dropFirst())
        let command = try CommandSet(decoding: bytes)
        #expect(command.name == name)
    }
}
