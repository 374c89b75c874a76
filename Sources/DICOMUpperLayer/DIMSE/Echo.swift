public import DICOMCore

/// C-ECHO-RQ: the question whether the peer is there (PS3.7 §9.3.5.1).
public struct EchoRequest: Equatable, Sendable {
    /// The number by which the answer refers to the request.
    public var messageID: UInt16
    /// The verification class.
    public var sopClass: UID

    /// Makes the message.
    public init(messageID: UInt16, sopClass: UID = .verification) {
        self.messageID = messageID
        self.sopClass = sopClass
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.messageID()
        sopClass = try elements.uid(.affectedSOPClassUID, "Affected SOP Class UID")
    }

    var elements: CommandElements {
        var elements = CommandElements(.echoRequest, hasDataSet: false)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageID, messageID)
        return elements
    }
}

/// C-ECHO-RSP: the answer that it is (PS3.7 §9.3.5.2).
public struct EchoResponse: Equatable, Sendable {
    /// Which request is answered.
    public var messageID: UInt16
    /// The verification class; some peers leave it out.
    public var sopClass: UID?
    /// What came of it.
    public var status: DIMSEStatus

    /// Makes the message.
    public init(messageID: UInt16, sopClass: UID? = .verification, status: DIMSEStatus) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.status = status
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.answeredMessageID()
        sopClass = elements.optionalUID(.affectedSOPClassUID)
        status = try elements.status()
    }

    var elements: CommandElements {
        var elements = CommandElements(.echoResponse, hasDataSet: false)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageIDBeingRespondedTo, messageID)
        elements.set(status, comment: nil)
        return elements
    }
}
