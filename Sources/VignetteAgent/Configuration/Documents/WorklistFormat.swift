import CaptureModel
import Settings
import SystemPackage

extension SettingsFormat<(WorklistName) -> WorklistConfiguration> {
    /// A worklist that waits for its name, which stands before it in the file.
    static func worklist(from base: FilePath) -> SettingsFormat {
        .group { reader in
            let host = reader.required("host", .host)
            let port = reader.required("port", .integer(in: 1...65_535))
            let called = reader.required("called", .aeTitle)
            let calling = reader.required("calling", .aeTitle)
            let tls = reader.optional("tls", .tls(from: base, isListener: false))
            let interval = reader.optional("every", .duration(from: .seconds(10)), default: .seconds(60))
            let keys = reader.optional("ask", .worklistKeys, default: .none)
            let (authority, type) = reader.optional(
                "identifier",
                .group { reader in
                    (
                        reader.optional("authority", .text(upTo: 64), default: ""),
                        reader.optional("type", .text(upTo: 16), default: "MR")
                    )
                }, default: ("", "MR"))
            let limit = reader.optional("limit", .integer(in: 1...10_000), default: 2_000)
            guard let host, let port, let called, let calling else { return nil }
            return { name in
                WorklistConfiguration(
                    name: name, host: host, port: UInt16(clamping: port), called: called, calling: calling, tls: tls,
                    interval: interval, keys: keys, identifierAuthority: authority, identifierType: type, limit: limit)
            }
        }
    }
}

extension SettingsFormat<WorklistConfiguration.Keys> {
    /// The part `ask` of a worklist.
    static var worklistKeys: SettingsFormat {
        .group { reader in
            WorklistConfiguration.Keys(
                stationAETitle: reader.optional("station", .text(upTo: 16), default: ""),
                modality: reader.optional("modality", .text(upTo: 16), default: ""),
                daysBack: reader.optional("days-back", .integer(in: 0...31), default: 0),
                daysAhead: reader.optional("days-ahead", .integer(in: 0...31), default: 0),
                institution: reader.optional("institution", .text(upTo: 64), default: ""),
                department: reader.optional("department", .text(upTo: 64), default: ""),
                admission: reader.optional("admission", .text(upTo: 64), default: ""),
                admissionIssuer: reader.optional("admission-issuer", .text(upTo: 64), default: ""))
        }
    }
}

extension WorklistConfiguration.Keys {
    /// Everything of today.
    static let none = Self(
        stationAETitle: "", modality: "", daysBack: 0, daysAhead: 0, institution: "", department: "", admission: "",
        admissionIssuer: "")
}
