import DICOMCore
import DICOMUpperLayer
import Testing

/// The messages that several tests send.
enum Sample {
    static func title(_ text: String) throws -> AETitle { try AETitle(text) }

    static func context(_ number: UInt8) throws -> PresentationContextID {
        try #require(PresentationContextID(rawValue: number))
    }

    static func proposal(_ contexts: [ProposedContext]? = nil) throws -> AssociationProposal {
        AssociationProposal(
            called: try AETitle("ARCHIVE"), calling: try AETitle("VIGNETTE"),
            contexts: contexts ?? [
                ProposedContext(abstractSyntax: .verification, transferSyntaxes: [.implicitVRLittleEndian])
            ],
            maximumLength: .bytes(65_536), implementation: .own)
    }

    static func request() throws -> AAssociateRequest { try proposal().request() }

    static func accept() throws -> AAssociateAccept {
        AAssociateAccept(
            to: try request(),
            contexts: [
                PresentationContextResult(
                    id: try context(1), result: .acceptance, transferSyntax: .implicitVRLittleEndian)
            ],
            userInformation: UserInformation(maximumLength: .bytes(16_384), implementation: .own))
    }

    static let reject = AAssociateReject(.permanent, .calledAETitleNotRecognized)
    static let abort = AAbort(source: .serviceProvider, reason: .unexpectedPDU)
}
