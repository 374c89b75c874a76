import CaptureModel
import Catalog
import DICOMCore
import DICOMUpperLayer
import Delivery
import MediaInspection
import Testing

@Suite struct ContextProposalTests {
    /// What can be composed and is not proposed could never be sent.
    @Test(arguments: ObjectKind.allCases) func everyEncodingIsProposedInAContextOfItsOwn(_ kind: ObjectKind) throws {
        let proposed = ContextProposal.storage.filter { $0.abstractSyntax == kind.sopClassUID }
        #expect(proposed.allSatisfy { $0.transferSyntaxes.count == 1 })
        let syntaxes = proposed.flatMap(\.transferSyntaxes).map(\.rawValue)
        switch kind.captureKind {
        case .still: #expect(syntaxes == [TransferSyntaxChoice.jpegBaseline.uid])
        case .video:
            #expect(
                Set(syntaxes + [TransferSyntaxChoice.jpegBaseline.uid]) == Set(TransferSyntaxChoice.allCases.map(\.uid))
            )
        case .other: #expect(syntaxes.isEmpty)
        }
    }

    /// An association has 128 contexts at most (PS3.8 §9.3.2.2).
    @Test func allFitIntoOneAssociation() { #expect(ContextProposal.storage.count < 64) }
}
