/// One step of an imaging procedure (IPC, HL7 v2.5.1 §4.5.6).
public struct ImagingProcedure: Hashable, Sendable {
    /// IPC-1: the accession number.
    public let accession: HL7EntityIdentifier?
    /// IPC-2: the requested procedure.
    public let requestedProcedure: HL7EntityIdentifier?
    /// IPC-3: the study that the pictures are to belong to.
    public let study: HL7EntityIdentifier?
    /// IPC-4: the step.
    public let step: HL7EntityIdentifier?
    /// IPC-5: the modality, such as `ES`.
    public let modality: String?
    /// IPC-6: what is to be done at the step.
    public let protocols: [HL7CodedElement]
    /// IPC-8: where: its code, and without one its text.
    public let location: String?
    /// IPC-9: the station's AE title, the first where several are named.
    public let stationAETitle: String?

    init(_ segment: HL7Segment) {
        func number(_ field: Int) -> HL7EntityIdentifier? { HL7EntityIdentifier(segment.field(field).first) }
        accession = number(1)
        requestedProcedure = number(2)
        study = number(3)
        step = number(4)
        modality = segment.field(5).component(1).text
        protocols = segment.field(6).repetitions.compactMap { HL7CodedElement($0) }
        location = segment.field(8).component(1).text ?? segment.field(8).component(2).text
        stationAETitle = segment.field(9).component(1).text
    }
}
