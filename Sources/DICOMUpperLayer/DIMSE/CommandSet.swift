public import DICOMCore

/// A DIMSE message without its data set (PS3.7 §9.3, §10.3).
public enum CommandSet: Equatable, Sendable {
    case echoRequest(EchoRequest)
    case echoResponse(EchoResponse)
    case storeRequest(StoreRequest)
    case storeResponse(StoreResponse)
    case findRequest(FindRequest)
    case findResponse(FindResponse)
    case cancelRequest(CancelRequest)
    case actionRequest(ActionRequest)
    case actionResponse(ActionResponse)
    case eventReportRequest(EventReportRequest)
    case eventReportResponse(EventReportResponse)
    /// A well-formed message of a kind that we do not take part in.
    case other(OtherCommand)

    /// Reads a command set.
    ///
    /// - Throws: `invalidCommand` for a data set that cannot be read, or without an element that its message needs.
    public init(decoding bytes: [UInt8]) throws(UpperLayerError) {
        let elements = try CommandElements(decoding: bytes)
        let number = try elements.number(.commandField, "Command Field")
        // Every message tells whether a data set follows; one that does not cannot be followed safely.
        let hasDataSet = try elements.hasDataSet()
        guard let field = CommandField(rawValue: number) else {
            self = .other(OtherCommand(field: number, elements: elements, hasDataSet: hasDataSet))
            return
        }
        switch field {
        case .echoRequest: self = .echoRequest(try EchoRequest(elements))
        case .echoResponse: self = .echoResponse(try EchoResponse(elements))
        case .storeRequest: self = .storeRequest(try StoreRequest(elements))
        case .storeResponse: self = .storeResponse(try StoreResponse(elements))
        case .findRequest: self = .findRequest(try FindRequest(elements))
        case .findResponse: self = .findResponse(try FindResponse(elements))
        case .cancelRequest: self = .cancelRequest(try CancelRequest(elements))
        case .actionRequest: self = .actionRequest(try ActionRequest(elements))
        case .actionResponse: self = .actionResponse(try ActionResponse(elements))
        case .eventReportRequest: self = .eventReportRequest(try EventReportRequest(elements))
        case .eventReportResponse: self = .eventReportResponse(try EventReportResponse(elements))
        }
        guard self.hasDataSet == hasDataSet else {
            throw UpperLayerError(
                .invalidCommand,
                "command set: \(name) \(self.hasDataSet ? "with" : "without") a data set expected, the contrary found")
        }
    }

    /// Writes the command set, with its group length.
    ///
    /// - Throws: `invalidCommand` for a message of a kind that we do not send.
    public func encoded() throws(UpperLayerError) -> [UInt8] {
        switch self {
        case .echoRequest(let message): try message.elements.encoded()
        case .echoResponse(let message): try message.elements.encoded()
        case .storeRequest(let message): try message.elements.encoded()
        case .storeResponse(let message): try message.elements.encoded()
        case .findRequest(let message): try message.elements.encoded()
        case .findResponse(let message): try message.elements.encoded()
        case .cancelRequest(let message): try message.elements.encoded()
        case .actionRequest(let message): try message.elements.encoded()
        case .actionResponse(let message): try message.elements.encoded()
        case .eventReportRequest(let message): try message.elements.encoded()
        case .eventReportResponse(let message): try message.elements.encoded()
        case .other(let message): try message.elements.encoded()
        }
    }

    /// Whether a data set follows.
    public var hasDataSet: Bool {
        switch self {
        case .echoRequest, .echoResponse, .storeResponse, .cancelRequest: false
        case .storeRequest, .findRequest: true
        case .findResponse(let message): message.hasIdentifier
        case .actionRequest(let message): message.hasInformation
        case .actionResponse(let message): message.hasReply
        case .eventReportRequest(let message): message.hasInformation
        case .eventReportResponse(let message): message.hasReply
        case .other(let message): message.hasDataSet
        }
    }

    /// How PS3.7 calls the message.
    public var name: String {
        switch self {
        case .echoRequest: "C-ECHO-RQ"
        case .echoResponse: "C-ECHO-RSP"
        case .storeRequest: "C-STORE-RQ"
        case .storeResponse: "C-STORE-RSP"
        case .findRequest: "C-FIND-RQ"
        case .findResponse: "C-FIND-RSP"
        case .cancelRequest: "C-CANCEL-RQ"
        case .actionRequest: "N-ACTION-RQ"
        case .actionResponse: "N-ACTION-RSP"
        case .eventReportRequest: "N-EVENT-REPORT-RQ"
        case .eventReportResponse: "N-EVENT-REPORT-RSP"
        case .other(let message): "a message of command field \(String(message.field, radix: 16, uppercase: true))H"
        }
    }
}

/// A message of a kind that we do not take part in, kept as it came so that it can be refused.
public struct OtherCommand: Equatable, Sendable {
    /// The value of Command Field.
    public let field: UInt16
    /// All elements, as they came.
    public let dataSet: DataSet
    /// Whether a data set follows.
    public let hasDataSet: Bool

    init(field: UInt16, elements: CommandElements, hasDataSet: Bool) {
        self.field = field
        self.hasDataSet = hasDataSet
        dataSet = elements.dataSet
    }

    var elements: CommandElements { CommandElements(dataSet) }

    /// The answer `unrecognizedOperation` to a request; nil when this is itself an answer or has no Message ID.
    ///
    /// It repeats the request's Command Field with the highest bit set (PS3.7 §E.1).
    public var refusal: OtherCommand? {
        guard field & 0x8000 == 0, let messageID = dataSet.uint16(.messageID) else { return nil }
        var elements = CommandElements(field: field | 0x8000, hasDataSet: false)
        let sopClass = dataSet.uid(.affectedSOPClassUID) ?? dataSet.uid(.requestedSOPClassUID)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageIDBeingRespondedTo, messageID)
        elements.set(.unrecognizedOperation, comment: nil)
        return OtherCommand(field: field | 0x8000, elements: elements, hasDataSet: false)
    }
}
