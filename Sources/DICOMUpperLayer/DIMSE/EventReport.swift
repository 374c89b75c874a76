public import DICOMCore

/// N-EVENT-REPORT-RQ: this happened to that instance (PS3.7 §10.3.1.1); what happened follows as data set.
public struct EventReportRequest: Equatable, Sendable {
    /// The number by which the answer refers to the request.
    public var messageID: UInt16
    /// The class of the instance.
    public var sopClass: UID
    /// The instance.
    public var sopInstance: UID
    /// Which event, by the class's own count.
    public var eventType: UInt16
    /// Whether a data set follows.
    public var hasInformation: Bool

    /// Makes the message.
    public init(messageID: UInt16, sopClass: UID, sopInstance: UID, eventType: UInt16, hasInformation: Bool) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.eventType = eventType
        self.hasInformation = hasInformation
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.messageID()
        sopClass = try elements.uid(.affectedSOPClassUID, "Affected SOP Class UID")
        sopInstance = try elements.uid(.affectedSOPInstanceUID, "Affected SOP Instance UID")
        eventType = try elements.number(.eventTypeID, "Event Type ID")
        hasInformation = try elements.hasDataSet()
    }

    var elements: CommandElements {
        var elements = CommandElements(.eventReportRequest, hasDataSet: hasInformation)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageID, messageID)
        elements.set(.affectedSOPInstanceUID, sopInstance)
        elements.set(.eventTypeID, eventType)
        return elements
    }
}

/// N-EVENT-REPORT-RSP: the event is noted (PS3.7 §10.3.1.2).
public struct EventReportResponse: Equatable, Sendable {
    /// Which request is answered.
    public var messageID: UInt16
    /// The class of the instance.
    public var sopClass: UID?
    /// The instance.
    public var sopInstance: UID?
    /// Which event.
    public var eventType: UInt16?
    /// What came of it.
    public var status: DIMSEStatus
    /// Whether a data set follows.
    public var hasReply: Bool

    /// Makes the message.
    public init(
        messageID: UInt16, sopClass: UID?, sopInstance: UID?, eventType: UInt16?, status: DIMSEStatus,
        hasReply: Bool = false
    ) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.eventType = eventType
        self.status = status
        self.hasReply = hasReply
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.answeredMessageID()
        sopClass = elements.optionalUID(.affectedSOPClassUID)
        sopInstance = elements.optionalUID(.affectedSOPInstanceUID)
        eventType = elements.optionalNumber(.eventTypeID)
        status = try elements.status()
        hasReply = try elements.hasDataSet()
    }

    var elements: CommandElements {
        var elements = CommandElements(.eventReportResponse, hasDataSet: hasReply)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageIDBeingRespondedTo, messageID)
        elements.set(status, comment: nil)
        elements.set(.affectedSOPInstanceUID, sopInstance)
        elements.set(.eventTypeID, eventType)
        return elements
    }
}
