/// An order message as a list of what is to be done needs it: ORM^O01, OMG^O19 or OMI^O23.
public struct OrderMessage: Sendable {
    /// The fields of MSH: sender, control ID, how to answer.
    public let header: HL7MessageHeader
    /// What PID says.
    public let patient: AdmissionPatient
    /// What PV1 and PV2 say.
    public let visit: AdmissionVisit
    /// The orders in their order, at least one.
    public let groups: [OrderGroup]

    /// The message types with their events.
    private static let kinds = ["ORM": "O01", "OMG": "O19", "OMI": "O23"]

    /// Whether a message is one of those that are read here, by MSH-9.
    public static func isOrder(_ header: HL7MessageHeader) -> Bool { kinds[header.messageType] != nil }

    /// Reads an order message.
    ///
    /// Throws `messageType`, `version`, `processingID`, `event` (these four are rejections), `requiredField`,
    /// `segmentSequence`, `noIdentifier` or `ambiguousIdentifier`.
    public init(_ message: HL7Message, policy: AdmissionPolicy) throws(HL7Error) {
        header = message.header
        try header.check(types: Self.kinds.keys.sorted(), policy)
        if let event = header.event, event != Self.kinds[header.messageType] {
            throw HL7Error(
                .event, at: HL7Place("MSH", 9, 2), expected: Self.kinds[header.messageType] ?? "an order",
                found: "another event")
        }
        let segments = message.segments
        guard let start = segments.firstIndex(where: { $0.name == "ORC" }) else {
            throw HL7Error(.segmentSequence, at: HL7Place("ORC"), expected: "an ORC segment", found: "none")
        }
        let people = segments[..<start].filter { $0.name == "PID" }
        guard people.count == 1, let person = people.first else {
            throw HL7Error(
                .segmentSequence, at: HL7Place("PID"), expected: "one PID segment before ORC",
                found: "\(people.count)")
        }
        patient = try AdmissionPatient(person, selection: policy.selection)
        visit = AdmissionVisit(
            visit: segments[..<start].first { $0.name == "PV1" },
            additional: segments[..<start].first { $0.name == "PV2" }, patient: patient)
        groups = try Self.groups(segments[start...])
    }

    /// The orders up to the end, or up to earlier results (PRIOR_RESULT), which begin with a patient or visit again and
    /// may be another patient's.
    private static func groups(_ segments: ArraySlice<HL7Segment>) throws(HL7Error) -> [OrderGroup] {
        var groups: [OrderGroup] = []
        var control: HL7Segment?
        var rest: [HL7Segment] = []
        func close() throws(HL7Error) {
            if let control { groups.append(try OrderGroup(control, rest)) }
            rest = []
        }
        for segment in segments.prefix(while: { !["PID", "PD1", "PV1"].contains($0.name) }) {
            switch segment.name {
            case "ORC":
                try close()
                control = segment
            case "OBR" where rest.contains { $0.name == "OBR" }:
                // A second OBR under one ORC is a second step of the order, as IHE's schedulers write it.
                try close()
                rest = [segment]
            default: rest.append(segment)
            }
        }
        try close()
        return shared(groups)
    }

    /// IHE's schedulers write one ZDS after all steps of a requested procedure: it holds for those before it, as far as
    /// they say that they are of the same one.
    private static func shared(_ groups: [OrderGroup]) -> [OrderGroup] {
        var groups = groups
        guard let last = groups.last, let study = last.study, groups.dropLast().allSatisfy({ $0.study == nil }) else {
            return groups
        }
        func isSame(_ left: String?, _ right: String?) -> Bool { left != nil && left == right }
        for index in groups.indices.dropLast()
        where isSame(groups[index].placerField1, last.placerField1)
            && groups[index].placerField2 == last.placerField2
        {
            groups[index].study = study
        }
        return groups
    }
}
