/// One order of a message: ORC with one OBR and what belongs to them (HL7 v2.5.1 §4.5).
public struct OrderGroup: Hashable, Sendable {
    /// ORC-1: what becomes of the order.
    public let control: OrderControl
    /// ORC-5: how far it is; nil where not said.
    public let progress: OrderProgress?
    /// ORC-2, and without it OBR-2: the requester's number.
    public let placerNumber: HL7EntityIdentifier?
    /// ORC-3: the department's number.
    public let fillerNumber: HL7EntityIdentifier?
    /// OBR-3: the department's number once more.
    public let detailFillerNumber: HL7EntityIdentifier?
    /// OBR-18: in IHE's profiles the accession number.
    public let placerField1: String?
    /// OBR-19: in IHE's profiles the requested procedure.
    public let placerField2: String?
    /// OBR-20: in IHE's profiles the step.
    public let fillerField1: String?
    /// OBR-4.1 to 4.3: what was ordered.
    public let service: HL7CodedElement?
    /// OBR-4.4 to 4.6: the same in other words; in IHE's profiles what is to be done at the step.
    public let alternateService: HL7CodedElement?
    /// OBR-44: the procedure.
    public let procedure: HL7CodedElement?
    /// OBR-24: the department's section; in IHE's profiles the modality.
    public let section: String?
    /// OBR-31: why.
    public let reason: HL7CodedElement?
    /// TQ1-7, and without it ORC-7.4, OBR-27.4 or OBR-36: when it is to begin.
    public let scheduled: HL7Timestamp?
    /// ORC-12, and without it OBR-16: who asked for it.
    public let requester: HL7Clinician?
    /// OBR-34: who is to do it.
    public let performer: HL7Clinician?
    /// ZDS-1: the study that the pictures are to belong to.
    public internal(set) var study: String?
    /// IPC: the steps; none in ORM and OMG.
    public let steps: [ImagingProcedure]

    /// Reads the segments that follow ORC up to the next one, or up to the next OBR; throws `requiredField`.
    init(_ control: HL7Segment, _ segments: [HL7Segment]) throws(HL7Error) {
        func first(_ name: String) -> HL7Segment? { segments.first { $0.name == name } }
        guard let code = control.field(1).component(1).text else {
            throw HL7Error(.requiredField, at: control.place(1), expected: "a code of table 0119", found: "none")
        }
        let detail = first("OBR")
        func number(_ field: Int, of segment: HL7Segment?) -> HL7EntityIdentifier? {
            segment.flatMap { HL7EntityIdentifier($0.field(field).first) }
        }
        func text(_ field: Int) -> String? { detail?.field(field).component(1).text }
        func coded(_ field: Int, from component: Int = 1) -> HL7CodedElement? {
            detail.flatMap { HL7CodedElement($0.field(field).first, from: component) }
        }
        self.control = OrderControl(code: code)
        progress = control.field(5).component(1).text.map { OrderProgress(code: $0) }
        placerNumber = number(2, of: control) ?? number(2, of: detail)
        fillerNumber = number(3, of: control)
        detailFillerNumber = number(3, of: detail)
        placerField1 = text(18)
        placerField2 = text(19)
        fillerField1 = text(20)
        service = coded(4)
        alternateService = coded(4, from: 4)
        procedure = coded(44)
        section = text(24)
        reason = coded(31)
        scheduled =
            [
                first("TQ1")?.field(7).component(1).text, control.field(7).component(4).text,
                detail?.field(27).component(4).text, text(36),
            ].lazy.compactMap { $0.flatMap { HL7Timestamp($0) } }.first
        requester =
            HL7Clinician.read(control.field(12)).content ?? detail.flatMap { HL7Clinician.read($0.field(16)).content }
        performer = detail.flatMap { Self.performer($0.field(34)) }
        study = first("ZDS")?.field(1).component(1).text
        steps = segments.filter { $0.name == "IPC" }.map { ImagingProcedure($0) }
    }

    /// OBR-34 is a name in the sub-components of its first component (NDL); IHE's senders write it as XCN.
    private static func performer(_ field: HL7Field) -> HL7Clinician? {
        let component = field.component(1)
        guard component.text(2) != nil || component.text(3) != nil else { return HL7Clinician.read(field).content }
        let name = HL7PersonName(
            family: component.text(2) ?? "", given: component.text(3) ?? "", middle: component.text(4) ?? "",
            prefix: component.text(6) ?? "", suffix: component.text(5) ?? "")
        return HL7Clinician(id: component.text(1) ?? "", name: name)
    }
}
