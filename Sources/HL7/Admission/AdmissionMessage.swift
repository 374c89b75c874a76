/// An ADT message as the patient list needs it.
public struct AdmissionMessage: Sendable {
    /// What the message tells, with what belongs to it.
    public enum Content: Hashable, Sendable {
        /// An event of one visit of one patient.
        case visit(VisitEvent, AdmissionPatient, AdmissionVisit)
        /// An event of one person.
        case person(PersonEvent, AdmissionPatient)
        /// Two patients, each with where they are from now on.
        case swap(PatientAtVisit, PatientAtVisit)
        /// An event of two people.
        case link(LinkEvent, AdmissionPatient, AdmissionPatient)
        /// What gives way to what, at least one, in order.
        case replacement(ReplacementEvent, [AdmissionReplacement])
        /// An event that no list can follow by itself, by its code.
        case needsPerson(String)
        /// A well-formed event that changes nothing, by its code.
        case noted(String)
    }

    /// A patient and the visit that the message gives beside them.
    public struct PatientAtVisit: Hashable, Sendable {
        /// What PID says.
        public let patient: AdmissionPatient
        /// What PV1 and PV2 say.
        public let visit: AdmissionVisit
    }

    /// The fields of MSH: sender, control ID, how to answer.
    public let header: HL7MessageHeader
    /// MSH-7: when the message was made.
    public let messageTime: HL7Timestamp?
    /// EVN-2: when the event was recorded.
    public let recorded: HL7Timestamp?
    /// EVN-6: when the event occurred.
    public let occurred: HL7Timestamp?
    /// What the message tells.
    public let content: Content

    /// The event; decided by MSH-9.2 (without it EVN-1), never by the segments that are there.
    public var event: AdmissionEvent {
        switch content {
        case .visit(let event, _, _): .visit(event)
        case .person(let event, _): .person(event)
        case .swap: .swap
        case .link(let event, _, _): .link(event)
        case .replacement(let event, _): .replacement(event)
        case .needsPerson(let code): .needsPerson(code)
        case .noted(let code): .noted(code)
        }
    }

    /// The time to order a patient's messages by: EVN-2, and without it MSH-7.
    public var orderingTime: HL7Timestamp? { recorded ?? messageTime }

    /// Reads an ADT message.
    ///
    /// Throws `messageType`, `version`, `processingID`, `event` (these four are rejections), `requiredField`,
    /// `segmentSequence`, `noIdentifier`, `ambiguousIdentifier`, `dataType` or `circularMerge`.
    public init(_ message: HL7Message, policy: AdmissionPolicy) throws(HL7Error) {
        header = message.header
        let recordedEvent = message.segment("EVN")
        messageTime = header.time
        recorded = recordedEvent?.field(2).component(1).text.flatMap { HL7Timestamp($0) }
        occurred = recordedEvent?.field(6).component(1).text.flatMap { HL7Timestamp($0) }
        try header.check(types: ["ADT"], policy)
        let groups = AdmissionGroups(message, selection: policy.selection)
        let event = try Self.event(of: message)
        guard event.isKnown || !policy.rejectsUnsupportedEvents else {
            throw HL7Error(
                .event, at: HL7Place("MSH", 9, 2), expected: "an event that admissions uses", found: event.code)
        }
        switch event {
        case .visit(let event):
            let group = try groups.onlyPatientAtVisit(for: event)
            content = .visit(event, group.patient, group.visit)
        case .person(let event): content = .person(event, try groups.onlyPatient())
        case .swap:
            let (first, second) = try groups.twoPatients()
            content = .swap(first, second)
        case .link(let event):
            let (first, second) = try groups.twoPatients()
            content = .link(event, first.patient, second.patient)
        case .replacement(let event): content = .replacement(event, try groups.replacements(for: event))
        case .needsPerson(let code): content = .needsPerson(code)
        case .noted(let code): content = .noted(code)
        }
    }

    private static func event(of message: HL7Message) throws(HL7Error) -> AdmissionEvent {
        let place = HL7Place("MSH", 9, 2)
        guard let code = message.header.event ?? message.segment("EVN")?.field(1).component(1).text?.uppercased() else {
            throw HL7Error(.requiredField, at: place, expected: "an event", found: "none, nor in EVN-1")
        }
        guard let event = AdmissionEvent(code: code) else {
            throw HL7Error(.event, at: place, expected: "an event like A01", found: HL7MessageHeader.quoted(code))
        }
        return event
    }
}
