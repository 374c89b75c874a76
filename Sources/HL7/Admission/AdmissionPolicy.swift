/// What a site takes from its ADT feed.
public struct AdmissionPolicy: Hashable, Sendable {
    /// Which identifier patients are known by.
    public let selection: IdentifierSelection
    /// The processing IDs that are taken (HL7 table 0103: P production, T training, D debugging); a message
    /// without one is taken.
    public let processingIDs: Set<String>
    /// Whether events that are not applied are rejected.
    ///
    /// Many senders stop their whole feed at a rejection, so normally such an event is acknowledged and left
    /// alone.
    public let rejectsUnsupportedEvents: Bool
    /// Whether a frame that holds several messages is rejected, instead of being divided and answered by one batch.
    public let rejectsBatches: Bool

    /// Makes a policy.
    public init(
        selection: IdentifierSelection, processingIDs: Set<String> = ["P", "T", "D"],
        rejectsUnsupportedEvents: Bool = false, rejectsBatches: Bool = false
    ) {
        self.selection = selection
        self.processingIDs = processingIDs
        self.rejectsUnsupportedEvents = rejectsUnsupportedEvents
        self.rejectsBatches = rejectsBatches
    }
}
