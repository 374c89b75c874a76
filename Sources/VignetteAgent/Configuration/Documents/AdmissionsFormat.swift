import Settings
import SystemPackage

extension SettingsFormat<AdmissionsConfiguration> {
    /// The part `admissions`.
    static func admissions(from base: FilePath) -> SettingsFormat {
        let mllp = SettingsFormat<(Endpoint, TLSConfiguration?)>.group { reader in
            let listen = reader.required("listen", .endpoint)
            let tls = reader.optional("tls", .tls(from: base, isListener: true))
            return listen.map { ($0, tls) }
        }
        let identifier = SettingsFormat<(String?, String)>.group { reader in
            let authority = reader.optional("authority", .text(upTo: 64))
            let type = reader.optional("type", .text(upTo: 16), default: "MR")
            return (authority, type)
        }
        return .group { reader in
            let feed = reader.required("mllp", mllp)
            let (authority, type) = reader.optional("identifier", identifier, default: (nil, "MR"))
            let stale = reader.optional("stale", .duration(from: .seconds(1)), default: .seconds(1800))
            guard let (listen, tls) = feed else { return nil }
            return AdmissionsConfiguration(
                listen: listen, tls: tls, identifierAuthority: authority, identifierType: type, staleAfter: stale)
        }
    }
}
