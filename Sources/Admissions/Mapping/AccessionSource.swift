/// A field of an order message in which a site's senders write the accession number.
package enum AccessionSource: String, Sendable, Hashable, CaseIterable {
    /// The accession number of an imaging procedure.
    case imagingProcedure = "IPC-1"
    /// Placer field 1, where IHE's schedulers write it.
    case placerField = "OBR-18"
    /// The department's order number.
    case fillerNumber = "ORC-3"
    /// The department's order number, of the detail.
    case detailFillerNumber = "OBR-3"
    /// The requester's order number.
    case placerNumber = "ORC-2"

    /// Where the number is looked for unless a site says otherwise: the first of these that says anything counts.
    ///
    /// The requester's number is not among them: an archive knows the department's.
    package static let usual: [AccessionSource] = [
        .imagingProcedure, .placerField, .fillerNumber, .detailFillerNumber,
    ]
}
