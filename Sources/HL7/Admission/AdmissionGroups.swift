/// The segments of an ADT message in the groups that its event makes of them.
struct AdmissionGroups {
    private let message: HL7Message
    private let selection: IdentifierSelection

    init(_ message: HL7Message, selection: IdentifierSelection) {
        self.message = message
        self.selection = selection
    }

    /// The one PID.
    func onlyPatient() throws(HL7Error) -> AdmissionPatient {
        guard let segment = try only("PID", isNeeded: true) else { throw missing("PID") }
        return try AdmissionPatient(segment, selection: selection)
    }

    /// The one PID with the one PV1, if there is any; with an MRG only where the event changes a visit's class.
    func onlyPatientAtVisit(for event: VisitEvent) throws(HL7Error) -> AdmissionMessage.PatientAtVisit {
        let patient = try onlyPatient()
        let visit = try only("PV1", isNeeded: false)
        return .init(
            patient: patient,
            visit: AdmissionVisit(
                visit: visit, additional: message.segment("PV2"), patient: patient,
                priorNumber: event.changesClass
                    ? message.segment("MRG").flatMap { HL7Identifier($0.field(5).first) } : nil))
    }

    /// Two PID segments, each with the PV1 and PV2 that follow it (A17, A24, A37).
    func twoPatients() throws(HL7Error) -> (AdmissionMessage.PatientAtVisit, AdmissionMessage.PatientAtVisit) {
        let starts = message.segments.indices.filter { message.segments[$0].name == "PID" }
        guard starts.count == 2 else {
            throw HL7Error(
                .segmentSequence, at: HL7Place("PID"), expected: "two PID segments", found: "\(starts.count)")
        }
        let first = try patient(in: message.segments[starts[0]..<starts[1]])
        let second = try patient(in: message.segments[starts[1]...])
        guard
            first.patient.identifier.id != second.patient.identifier.id
                || first.patient.identifier.authority != second.patient.identifier.authority
        else {
            throw HL7Error(
                .circularMerge, at: HL7Place("PID", occurrence: 2, 3),
                expected: "another identifier than the first patient's", found: "the same")
        }
        return (first, second)
    }

    /// Each MRG with the PID before it and the PV1 that follows it, or else stands between the two.
    ///
    /// The group of PID and MRG repeats (HL7 v2.5.1 §3.3.40), in A45 that of MRG and PV1 within it.
    func replacements(for event: ReplacementEvent) throws(HL7Error) -> [AdmissionReplacement] {
        var replacements: [AdmissionReplacement] = []
        var patient: AdmissionPatient?
        var lacksMerge = false
        var early: HL7Segment?
        for (index, segment) in message.segments.enumerated() {
            switch segment.name {
            case "PID":
                guard !lacksMerge else { throw missing("MRG") }
                patient = try AdmissionPatient(segment, selection: selection)
                (lacksMerge, early) = (true, nil)
            case "PV1" where lacksMerge: early = segment
            case "MRG":
                guard let patient else {
                    throw HL7Error(.segmentSequence, at: segment.place(), expected: "PID before MRG", found: "none")
                }
                let following = message.segments[(index + 1)...].prefix { $0.name != "PID" && $0.name != "MRG" }
                let visit = AdmissionVisit(
                    visit: following.first { $0.name == "PV1" } ?? early,
                    additional: following.first { $0.name == "PV2" }, patient: patient)
                replacements.append(
                    try AdmissionReplacement(
                        segment, surviving: patient, visit: visit, event: event, selection: selection))
                lacksMerge = false
            default: continue
            }
        }
        guard patient != nil else { throw missing("PID") }
        guard !lacksMerge else { throw missing("MRG") }
        return replacements
    }

    private func patient(in segments: ArraySlice<HL7Segment>) throws(HL7Error) -> AdmissionMessage.PatientAtVisit {
        guard let person = segments.first else { throw missing("PID") }
        let patient = try AdmissionPatient(person, selection: selection)
        let visit = AdmissionVisit(
            visit: segments.first { $0.name == "PV1" }, additional: segments.first { $0.name == "PV2" },
            patient: patient)
        return .init(patient: patient, visit: visit)
    }

    private func only(_ name: String, isNeeded: Bool) throws(HL7Error) -> HL7Segment? {
        let segments = message.segments(named: name)
        guard segments.count <= 1, !isNeeded || segments.count == 1 else {
            throw HL7Error(
                .segmentSequence, at: HL7Place(name), expected: "one \(name) segment", found: "\(segments.count)")
        }
        return segments.first
    }

    private func missing(_ name: String) -> HL7Error {
        HL7Error(.segmentSequence, at: HL7Place(name), expected: "PID and MRG in pairs", found: "no \(name)")
    }
}
