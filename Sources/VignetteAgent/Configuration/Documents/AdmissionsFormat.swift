import Admissions
import HL7
import Settings
import SystemPackage

/// The part `admissions` with the place of what only the whole file can judge.
struct WrittenAdmissions {
    let configuration: AdmissionsConfiguration
    /// The folder of HL7 files, which must lie apart from others.
    let folder: Placed<FilePath>?

    /// The ways by which the patient list can come; at least one is needed.
    static let ways = ["mllp", "https", "engine", "folder", "fhir"]

    /// The part `admissions`.
    static func format(from base: FilePath) -> SettingsFormat<WrittenAdmissions> {
        let identifier = SettingsFormat<(String?, String)>.group { reader in
            let authority = reader.optional("authority", .text(upTo: 64))
            let type = reader.optional("type", .text(upTo: 16), default: "MR")
            return (authority, type)
        }
        return .group { reader in
            let usesCommitFrames = reader.optional("mllp-release-2", .boolean, default: false)
            let listener = reader.optional("mllp", .listener(from: base, usesCommitFrames))
            let webListener = reader.optional("https", .webListener(from: base))
            let engine = reader.optional("engine", .engine(from: base, usesCommitFrames))
            let folder = reader.optional("folder", Self.folder(from: base))
            let fhir = reader.optional("fhir", .fhir(from: base))
            let (authority, type) = reader.optional("identifier", identifier, default: (nil, "MR"))
            let configuration = AdmissionsConfiguration(
                listener: listener, webListener: webListener, engine: engine,
                folder: folder.map { .init(path: $0.path.value, interval: $0.interval) },
                fhir: fhir,
                identifierAuthority: authority, identifierType: type,
                visitAuthority: reader.optional("visit-authority", .text(upTo: 64)),
                rejectsBatches: reader.optional("reject-batches", .boolean, default: false),
                rejectsUnsupportedEvents: reader.optional("reject-unsupported-events", .boolean, default: false),
                fallbackCharacterSet: reader.optional(
                    "fallback-character-set", .characterSet, default: .windows1252),
                accessionSources: reader.optional(
                    "accession", .list(of: .word).expecting("is a list of fields such as [IPC-1, OBR-18]"),
                    default: AccessionSource.usual),
                staleAfter: reader.optional("stale", .duration(from: .seconds(1)), default: .seconds(1800)))
            if !ways.contains(where: reader.contains) {
                reader.refuse(
                    "mllp", as: .missing,
                    "is missing, and so is every other way for the patient list to come: \(ways.joined(separator: ", "))."
                )
            }
            return WrittenAdmissions(configuration: configuration, folder: folder?.path)
        }
    }

    private static func folder(
        from base: FilePath
    ) -> SettingsFormat<(path: Placed<FilePath>, interval: Duration)> {
        .group { reader in
            let path = reader.required("path", SettingsFormat<FilePath>.path(from: base).placed)
            let interval = reader.optional("every", .duration(from: .milliseconds(100)), default: .seconds(5))
            return path.map { ($0, interval) }
        }
    }
}
