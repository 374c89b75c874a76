import FHIRAdmissions
import Settings
import SystemPackage

extension SettingsFormat<FHIRConfiguration> {
    /// The part `fhir` of `admissions`.
    static func fhir(from base: FilePath) -> SettingsFormat {
        .group { reader in
            let url = reader.required("url", .fhirAddress)
            let name = reader.optional("name", .text(upTo: 64), default: "FHIR")
            let interval = reader.optional("every", .duration(from: .seconds(1)), default: .seconds(30))
            let reach = reader.optional("reach", .duration(from: .seconds(60)), default: .seconds(30 * 86_400))
            let count = reader.optional("count", .integer(in: 1...1_000), default: 100)
            let tls = reader.optional("tls", .tls(from: base, isListener: false))
            let token = reader.optional("token", .secret(from: base))
            let oauth = reader.optional("oauth", .oauth(from: base))
            let systems = reader.optional(
                "systems", SettingsFormat<String>.text(upTo: 255).named(by: .text(upTo: 64)), default: [])
            if reader.contains("token"), reader.contains("oauth") {
                reader.refuse("oauth", "cannot stand beside token: one of the two.")
            }
            return url.map { url in
                FHIRConfiguration(
                    url: url, name: name, interval: interval, reach: reach, pageCount: count, tls: tls,
                    access: token.map { .token($0) } ?? oauth,
                    authorities: Dictionary(
                        systems.map { ($0.value, $0.name.value) }, uniquingKeysWith: { first, _ in first }))
            }
        }
    }
}

extension SettingsFormat<FHIRConfiguration.Access> {
    /// The part `oauth`: client credentials (RFC 6749 §4.4).
    fileprivate static func oauth(from base: FilePath) -> SettingsFormat {
        .group { reader in
            let url = reader.required("url", .fhirAddress)
            let client = reader.required("client", .text(upTo: 255))
            let secret = reader.required("secret", .secret(from: base))
            let scope = reader.optional("scope", .text(upTo: 255))
            guard let url, let client, let secret else { return nil }
            return .oauth(url: url, client: client, secret: secret, scope: scope)
        }
    }
}

extension SettingsFormat<String> {
    /// The address of a server that is told secrets and tells of patients: encrypted, unless it is this machine.
    fileprivate static var fhirAddress: SettingsFormat {
        .scalar("is an https address such as https://fhir.example/r4; http only on this machine") { text in
            guard let address = FHIRAddress(text), let endpoint = Endpoint(host: address.host, port: 1),
                text.hasPrefix("https://") || text.hasPrefix("http://") && endpoint.isLoopback
            else { return nil }
            return text
        }
    }
}
