public import DICOMCore

/// N-ACTION-RQ: do this with that instance (PS3.7 §10.3.4.1); what the action needs follows as data set.
public struct ActionRequest: Equatable, Sendable {
    /// The number by which the answer refers to the request.
    public var messageID: UInt16
    /// The class of the instance.
    public var sopClass: UID
    /// The instance.
    public var sopInstance: UID
    /// Which action, by the class's own count.
    public var actionType: UInt16
    /// Whether a data set follows.
    public var hasInformation: Bool

    /// Makes the message.
    public init(messageID: UInt16, sopClass: UID, sopInstance: UID, actionType: UInt16, hasInformation: Bool) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.actionType = actionType
        self.hasInformation = hasInformation
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.messageID()
        sopClass = try elements.uid(.requestedSOPClassUID, "Requested SOP Class UID")
        sopInstance = try elements.uid(.requestedSOPInstanceUID, "Requested SOP Instance UID")
        actionType = try elements.number(.actionTypeID, "Action Type ID")
        hasInformation = try elements.hasDataSet()
    }

    var elements: CommandElements {
        var elements = CommandElements(.actionRequest, hasDataSet: hasInformation)
        elements.set(.requestedSOPClassUID, sopClass)
        elements.set(.messageID, messageID)
        elements.set(.requestedSOPInstanceUID, sopInstance)
        elements.set(.actionTypeID, actionType)
        return elements
    }
}

/// N-ACTION-RSP: whether the action is taken on (PS3.7 §10.3.4.2).
public struct ActionResponse: Equatable, Sendable {
    /// Which request is answered.
    public var messageID: UInt16
    /// The class of the instance.
    public var sopClass: UID?
    /// The instance.
    public var sopInstance: UID?
    /// Which action.
    public var actionType: UInt16?
    /// What came of it.
    public var status: DIMSEStatus
    /// Whether a data set follows.
    public var hasReply: Bool

    /// Makes the message.
    public init(
        messageID: UInt16, sopClass: UID?, sopInstance: UID?, actionType: UInt16?, status: DIMSEStatus,
        hasReply: Bool = false
    ) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.actionType = actionType
        self.status = status
        self.hasReply = hasReply
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.answeredMessageID()
        sopClass = elements.optionalUID(.affectedSOPClassUID)
        sopInstance = elements.optionalUID(.affectedSOPInstanceUID)
        actionType = elements.optionalNumber(.actionTypeID)
        status = try elements.status()
        hasReply = try elements.hasDataSet()
    }

    var elements: CommandElements {
        var elements = CommandElements(.actionResponse, hasDataSet: hasReply)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageIDBeingRespondedTo, messageID)
        elements.set(status, comment: nil)
        elements.set(.affectedSOPInstanceUID, sopInstance)
        elements.set(.actionTypeID, actionType)
        return elements
    }
}
