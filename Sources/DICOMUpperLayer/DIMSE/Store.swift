public import DICOMCore

/// C-STORE-RQ: keep this instance (PS3.7 §9.3.1.1).
public struct StoreRequest: Equatable, Sendable {
    /// The number by which the answer refers to the request.
    public var messageID: UInt16
    /// What kind of instance it is.
    public var sopClass: UID
    /// Which instance it is.
    public var sopInstance: UID
    /// How urgent it is.
    public var priority: Priority

    /// Makes the message.
    public init(messageID: UInt16, sopClass: UID, sopInstance: UID, priority: Priority = .medium) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.priority = priority
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.messageID()
        sopClass = try elements.uid(.affectedSOPClassUID, "Affected SOP Class UID")
        sopInstance = try elements.uid(.affectedSOPInstanceUID, "Affected SOP Instance UID")
        priority = elements.optionalNumber(.priority).flatMap(Priority.init) ?? .medium
    }

    var elements: CommandElements {
        var elements = CommandElements(.storeRequest, hasDataSet: true)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageID, messageID)
        elements.set(.priority, priority.rawValue)
        elements.set(.affectedSOPInstanceUID, sopInstance)
        return elements
    }
}

/// C-STORE-RSP: what became of the instance (PS3.7 §9.3.1.2).
public struct StoreResponse: Equatable, Sendable {
    /// Which request is answered.
    public var messageID: UInt16
    /// What kind of instance it was; some peers leave it out.
    public var sopClass: UID?
    /// Which instance it was; some peers leave it out.
    public var sopInstance: UID?
    /// What became of it.
    public var status: DIMSEStatus
    /// What the peer says about it, up to 64 characters.
    public var errorComment: String?
    /// The attributes that the peer objects to.
    public var offendingElements: [Tag]

    /// Makes the message.
    public init(
        messageID: UInt16, sopClass: UID?, sopInstance: UID?, status: DIMSEStatus, errorComment: String? = nil,
        offendingElements: [Tag] = []
    ) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.status = status
        self.errorComment = errorComment
        self.offendingElements = offendingElements
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.answeredMessageID()
        sopClass = elements.optionalUID(.affectedSOPClassUID)
        sopInstance = elements.optionalUID(.affectedSOPInstanceUID)
        status = try elements.status()
        errorComment = elements.text(.errorComment)
        offendingElements = elements.tags(.offendingElement)
    }

    var elements: CommandElements {
        var elements = CommandElements(.storeResponse, hasDataSet: false)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageIDBeingRespondedTo, messageID)
        elements.set(status, comment: errorComment, offending: offendingElements)
        elements.set(.affectedSOPInstanceUID, sopInstance)
        return elements
    }
}
