import CaptureModel
import Catalog
import DICOMCore
package import DICOMUpperLayer
import MediaInspection

/// What the agent proposes to an archive: every object that the catalog can produce, in every encoding that its
/// captures can have, each in a context of its own, so that the answer says which of them the archive takes.
package enum ContextProposal {
    /// The SOP classes with their encodings.
    package static var storage: [ProposedContext] {
        ObjectKind.allCases.flatMap { kind in
            syntaxes(of: kind.captureKind).map {
                ProposedContext(abstractSyntax: kind.sopClassUID, transferSyntaxes: [$0])
            }
        }
    }

    /// The query that proves.
    static var query: ProposedContext {
        ProposedContext(
            abstractSyntax: ImageQuery.sopClass, transferSyntaxes: [.explicitVRLittleEndian, .implicitVRLittleEndian])
    }

    /// All contexts of a lane.
    static func contexts(withQuery: Bool) -> [ProposedContext] { storage + (withQuery ? [query] : []) }

    /// Every encoding that a capture of this kind can have.
    private static func syntaxes(of kind: CaptureKind) -> [UID] {
        TransferSyntaxChoice.allCases.filter { choice in
            switch choice {
            case .jpegBaseline: kind == .still
            case .h264High41, .h264High41Fragmentable, .h264High42, .h264High42Fragmentable, .hevcMain51,
                .hevcMain10Level51:
                kind == .video
            }
        }.compactMap { UID($0.uid) }
    }
}
