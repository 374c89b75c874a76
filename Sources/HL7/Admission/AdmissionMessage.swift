/// An ADT message as the patient list needs it.
public struct AdmissionMessage: Sendable {
    /// What the message tells, with what belongs to it.
    public enum Content: Hashable, Sendable {
        /// An event of one visit of one patient.
        case visit(VisitEvent, AdmissionPatient, AdmissionVisit)
        /// The pairs of a merge, at least one, in order.
        case merge([AdmissionMerge])
        /// A well-formed event that is not applied, by its code.
        case unsupported(String)
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
        case .merge: .mergePatients
        case .unsupported(let code): .unsupported(code)
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
        try Self.check(header, policy)
        switch try Self.event(of: message) {
        case .visit(let event):
            let patient = try Self.onlyPatient(of: message, policy)
            let visit = try Self.onlyVisit(of: message)
            let additional = message.segment("PV2")
            content = .visit(event, patient, AdmissionVisit(visit: visit, additional: additional, patient: patient))
        case .mergePatients:
            content = .merge(try Self.merges(of: message, policy))
        case .unsupported(let code):
            guard !policy.rejectsUnsupportedEvents else {
                throw HL7Error(
                    .event, at: HL7Place("MSH", 9, 2), expected: "A01, A03, A04, A08, A11 or A40", found: code)
            }
            content = .unsupported(code)
        }
    }

    private static func check(_ header: HL7MessageHeader, _ policy: AdmissionPolicy) throws(HL7Error) {
        guard header.messageType == "ADT" else {
            throw HL7Error(
                .messageType, at: HL7Place("MSH", 9, 1), expected: "ADT", found: quoted(header.messageType))
        }
        if let version = header.version, !version.hasPrefix("2.") {
            throw HL7Error(.version, at: HL7Place("MSH", 12), expected: "a version 2", found: quoted(version))
        }
        if let processingID = header.processingID, !policy.processingIDs.contains(processingID) {
            throw HL7Error(
                .processingID, at: HL7Place("MSH", 11),
                expected: "one of \(policy.processingIDs.sorted().joined(separator: ", "))",
                found: quoted(processingID))
        }
    }

    private static func event(of message: HL7Message) throws(HL7Error) -> AdmissionEvent {
        let place = HL7Place("MSH", 9, 2)
        guard let code = message.header.event ?? message.segment("EVN")?.field(1).component(1).text?.uppercased() else {
            throw HL7Error(.requiredField, at: place, expected: "an event", found: "none, nor in EVN-1")
        }
        guard let event = AdmissionEvent(code: code) else {
            throw HL7Error(.event, at: place, expected: "an event like A01", found: quoted(code))
        }
        return event
    }

    private static func onlyPatient(
        of message: HL7Message, _ policy: AdmissionPolicy
    ) throws(HL7Error) -> AdmissionPatient {
        let patients = message.segments(named: "PID")
        guard let patient = patients.first, patients.count == 1 else {
            throw HL7Error(
                .segmentSequence, at: HL7Place("PID"), expected: "one PID segment", found: "\(patients.count)")
        }
        return try AdmissionPatient(patient, selection: policy.selection)
    }

    private static func onlyVisit(of message: HL7Message) throws(HL7Error) -> HL7Segment? {
        let visits = message.segments(named: "PV1")
        guard visits.count <= 1 else {
            throw HL7Error(
                .segmentSequence, at: HL7Place("PV1"), expected: "one PV1 segment", found: "\(visits.count)")
        }
        return visits.first
    }

    /// Each PID with the MRG segments that follow it; the group repeats (HL7 v2.5.1 §3.3.40).
    private static func merges(
        of message: HL7Message, _ policy: AdmissionPolicy
    ) throws(HL7Error) -> [AdmissionMerge] {
        var merges: [AdmissionMerge] = []
        var patient: AdmissionPatient?
        var patientLacksMerge = false
        for segment in message.segments {
            if segment.name == "PID" {
                guard !patientLacksMerge else { break }
                patient = try AdmissionPatient(segment, selection: policy.selection)
                patientLacksMerge = true
            } else if segment.name == "MRG" {
                guard let patient else {
                    throw HL7Error(
                        .segmentSequence, at: segment.place(), expected: "PID before MRG", found: "none")
                }
                merges.append(try AdmissionMerge(segment, surviving: patient, selection: policy.selection))
                patientLacksMerge = false
            }
        }
        guard patient != nil, !patientLacksMerge else {
            let missing = patient == nil ? "PID" : "MRG"
            throw HL7Error(
                .segmentSequence, at: HL7Place(missing), expected: "PID and MRG in pairs", found: "no \(missing)")
        }
        return merges
    }

    /// A header code for an error, shortened: what a sender writes is not bounded.
    private static func quoted(_ code: String) -> String {
        code.isEmpty ? "none" : "\"\(code.unicodeScalars.prefix(16).filter { $0.isASCII && $0.value >= 0x20 })\""
    }
}
