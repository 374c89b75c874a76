import CaptureModel
import Catalog
import DICOMCore
import DICOMUpperLayer
@testable import Delivery
import MediaInspection
import Testing

@Suite struct ContextProposalTests {
    /// What can be composed and is not proposed could never be sent.
    @Test(arguments: ObjectKind.allCases) func everyEncodingIsProposedInAContextOfItsOwn(_ kind: ObjectKind) throws {
        let proposed = ContextProposal.storage.filter { $0.abstractSyntax == kind.sopClassUID }
        #expect(proposed.allSatisfy { $0.transferSyntaxes.count == 1 })
        let syntaxes = proposed.flatMap(\.transferSyntaxes).map(\.rawValue)
        let stills: [TransferSyntaxChoice] = [
            .explicitLittleEndian, .jpegBaseline, .jpegLossless, .jpegLosslessFirstOrder,
        ]
        switch kind.captureKind {
        case .still: #expect(Set(syntaxes) == Set(stills.map(\.uid)))
        case .video:
            #expect(Set(syntaxes) == Set(TransferSyntaxChoice.allCases.map(\.uid)).subtracting(stills.map(\.uid)))
        case .document: #expect(syntaxes == [TransferSyntaxChoice.explicitLittleEndian.uid])
        case .instance, .rejection, .other: #expect(syntaxes.isEmpty)
        }
    }

    /// What a device made is proposed in the encoding that it has, once, and not where the catalog's contexts cover it.
    @Test func devicesOwnObjectsAreProposedBeside() throws {
        let own = InstanceFormat(
            sopClassUID: try #require(UniqueIdentifier("1.2.840.10008.5.1.4.1.1.77.1.5.4")),
            transferSyntaxUID: try #require(UniqueIdentifier("1.2.840.10008.1.2.4.90")))
        let covered = InstanceFormat(
            sopClassUID: try #require(UniqueIdentifier(UID.vlPhotographicImageStorage.rawValue)),
            transferSyntaxUID: try #require(UniqueIdentifier(TransferSyntaxChoice.jpegBaseline.uid)))
        let contexts = ContextProposal.contexts(for: [own, covered], beside: ContextProposal.storage)
        #expect(contexts.map(\.abstractSyntax.rawValue) == [own.sopClassUID.text])
        #expect(contexts.first?.transferSyntaxes.map(\.rawValue) == [own.transferSyntaxUID.text])
    }

    /// An association has 128 contexts at most (PS3.8 §9.3.2.2): some are left for objects that devices made.
    @Test func allFitIntoOneAssociation() { #expect(ContextProposal.storage.count < 100) }
}
