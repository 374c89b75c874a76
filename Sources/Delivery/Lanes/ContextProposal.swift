import CaptureModel
import Catalog
import DICOMCore
package import DICOMUpperLayer
import MediaInspection

/// What the agent proposes to an archive: every object that the catalog can produce, in every encoding that its
/// captures can have, each in a context of its own, so that the answer says which of them the archive takes.
package enum ContextProposal {
    /// The most contexts of one association: their identifiers are the odd numbers of a byte (PS3.8 §9.3.2.2).
    static let limit = 128

    /// The SOP classes with their encodings.
    package static var storage: [ProposedContext] {
        ObjectKind.allCases.flatMap { kind in
            syntaxes(of: kind).map {
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

    /// Contexts for objects that devices made, in the encoding that each has, where no other context covers it.
    static func contexts(
        for formats: Set<InstanceFormat>, beside others: [ProposedContext]
    ) -> [ProposedContext] {
        formats.compactMap { format in
            guard let sopClass = UID(format.sopClassUID.text), let syntax = UID(format.transferSyntaxUID.text) else {
                return nil
            }
            let context = ProposedContext(abstractSyntax: sopClass, transferSyntaxes: [syntax])
            return others.contains(context) ? nil : context
        }.sorted {
            ($0.abstractSyntax.rawValue, $0.transferSyntaxes[0].rawValue) < (
                $1.abstractSyntax.rawValue, $1.transferSyntaxes[0].rawValue
            )
        }
    }

    /// Every encoding that an object can have here.
    private static func syntaxes(of kind: ObjectKind) -> [UID] {
        TransferSyntaxChoice.allCases.filter { choice in
            switch choice {
            case .explicitLittleEndian: kind.captureKind != .video
            case .jpegBaseline, .jpegLossless, .jpegLosslessFirstOrder: kind.captureKind == .still
            case .mpeg2MainLevel, .mpeg2MainLevelFragmentable, .mpeg2HighLevel, .mpeg2HighLevelFragmentable,
                .h264High41, .h264High41Fragmentable, .h264BluRay, .h264BluRayFragmentable, .h264High42,
                .h264High42Fragmentable, .h264High42Stereo, .h264High42StereoFragmentable, .h264StereoHigh42,
                .h264StereoHigh42Fragmentable, .hevcMain51, .hevcMain10Level51:
                kind.captureKind == .video
            }
        }.compactMap { UID($0.uid) }
    }
}
