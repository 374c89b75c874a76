import CaptureModel
import HL7
import Store

extension HL7Error {
    /// What the sender is told of a fault of the store: its own, where the message names a merged patient; else ours.
    init(_ error: StoreError, of event: CaptureModel.AdmissionEvent) {
        switch error.code {
        case .mergedIdentifier:
            self.init(
                .unknownKey, at: Self.place(of: event), expected: "the identifier that survived a merge",
                found: "one that a merge gave up")
        case .circularMerge:
            self.init(
                .circularMerge, at: HL7Place("MRG", 1), expected: "a patient other than the survivor",
                found: "one that would be merged into itself")
        case .notFound, .refusedByLifecycle, .examRefused, .disk, .corrupt, .busy, .schema:
            self.init(
                .receiverFailure, expected: "a patient list that can be written", found: "a fault of the receiver")
        }
    }

    private static func place(of event: CaptureModel.AdmissionEvent) -> HL7Place {
        switch event {
        case .merged, .identifierChanged, .accountMoved: HL7Place("MRG", 1)
        case .accountChanged: HL7Place("MRG", 3)
        case .visitChanged, .visitReclassified, .visitMoved: HL7Place("MRG", 5)
        case .alternateVisitChanged: HL7Place("MRG", 6)
        case .person, .visit, .swapped, .personDeleted, .linked, .unlinked, .ordered, .needsPerson, .noted:
            HL7Place("PID", 3)
        }
    }
}
