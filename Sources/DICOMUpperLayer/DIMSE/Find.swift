public import DICOMCore

/// C-FIND-RQ: the question what the peer holds that matches (PS3.7 §9.3.2.1); the identifier follows as data set.
public struct FindRequest: Equatable, Sendable {
    /// The number by which the answers refer to the request.
    public var messageID: UInt16
    /// The query model.
    public var sopClass: UID
    /// How urgent it is.
    public var priority: Priority

    /// Makes the message.
    public init(messageID: UInt16, sopClass: UID, priority: Priority = .medium) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.priority = priority
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.messageID()
        sopClass = try elements.uid(.affectedSOPClassUID, "Affected SOP Class UID")
        priority = elements.optionalNumber(.priority).flatMap(Priority.init) ?? .medium
    }

    var elements: CommandElements {
        var elements = CommandElements(.findRequest, hasDataSet: true)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageID, messageID)
        elements.set(.priority, priority.rawValue)
        return elements
    }
}

/// C-FIND-RSP: one match, which follows as data set, or the end (PS3.7 §9.3.2.2).
public struct FindResponse: Equatable, Sendable {
    /// Which request is answered.
    public var messageID: UInt16
    /// The query model; some peers leave it out.
    public var sopClass: UID?
    /// Pending with each match, something else at the end.
    public var status: DIMSEStatus
    /// Whether a match follows.
    public var hasIdentifier: Bool
    /// What the peer says about a failure, up to 64 characters.
    public var errorComment: String?

    /// Makes the message.
    public init(
        messageID: UInt16, sopClass: UID?, status: DIMSEStatus, hasIdentifier: Bool, errorComment: String? = nil
    ) {
        self.messageID = messageID
        self.sopClass = sopClass
        self.status = status
        self.hasIdentifier = hasIdentifier
        self.errorComment = errorComment
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.answeredMessageID()
        sopClass = elements.optionalUID(.affectedSOPClassUID)
        status = try elements.status()
        hasIdentifier = try elements.hasDataSet()
        errorComment = elements.text(.errorComment)
    }

    var elements: CommandElements {
        var elements = CommandElements(.findResponse, hasDataSet: hasIdentifier)
        elements.set(.affectedSOPClassUID, sopClass)
        elements.set(.messageIDBeingRespondedTo, messageID)
        elements.set(status, comment: errorComment)
        return elements
    }
}

/// C-CANCEL-RQ: the wish that an operation end (PS3.7 §9.3.2.3); it answers with its last response.
public struct CancelRequest: Equatable, Sendable {
    /// Which request is to end.
    public var messageID: UInt16

    /// Makes the message.
    public init(messageID: UInt16) {
        self.messageID = messageID
    }

    init(_ elements: CommandElements) throws(UpperLayerError) {
        messageID = try elements.answeredMessageID()
    }

    var elements: CommandElements {
        var elements = CommandElements(.cancelRequest, hasDataSet: false)
        elements.set(.messageIDBeingRespondedTo, messageID)
        return elements
    }
}
