/// Instances that one archive is to reject, as they were sent: what a rejection note is made of.
public struct RejectionRequest: Hashable, Sendable {
    /// An instance that the archive has, or may have.
    public struct Reference: Hashable, Sendable {
        /// SOPClassUID.
        public let sopClassUID: UniqueIdentifier
        /// SOPInstanceUID.
        public let sopInstanceUID: UniqueIdentifier
        /// SeriesInstanceUID.
        public let seriesInstanceUID: UniqueIdentifier
        /// What it is.
        public let kind: CaptureKind

        /// Puts the parts together.
        public init(
            sopClassUID: UniqueIdentifier, sopInstanceUID: UniqueIdentifier, seriesInstanceUID: UniqueIdentifier,
            kind: CaptureKind
        ) {
            self.sopClassUID = sopClassUID
            self.sopInstanceUID = sopInstanceUID
            self.seriesInstanceUID = seriesInstanceUID
            self.kind = kind
        }
    }

    /// Why.
    public let reason: RejectionReason
    /// The exam as it was sent, with the patient as whom.
    public let exam: ExamSnapshot
    /// SOPInstanceUID of the note.
    public let sopInstanceUID: UniqueIdentifier
    /// Series and numbers of the note, in the study of the instances.
    public let place: SeriesPlace
    /// What is rejected, in the order of taking; never empty.
    public let instances: [Reference]
    /// When the note is made.
    public let created: Timestamp

    /// Puts the parts together.
    public init(
        reason: RejectionReason, exam: ExamSnapshot, sopInstanceUID: UniqueIdentifier, place: SeriesPlace,
        instances: [Reference], created: Timestamp
    ) {
        self.reason = reason
        self.exam = exam
        self.sopInstanceUID = sopInstanceUID
        self.place = place
        self.instances = instances
        self.created = created
    }
}
