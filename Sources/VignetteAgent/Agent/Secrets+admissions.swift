import Admissions
import AdmissionsHTTP
import FHIRAdmissions
import HTTPTransport

extension Secrets {
    /// What a listener for admissions needs for TLS; nothing where it has none.
    func listenerSecurity(_ tls: TLSConfiguration?, for use: String) throws(AgentError) -> ListenerSecurity? {
        guard let tls, let identity = try identity(tls, for: use) else { return nil }
        var security = ListenerSecurity(identity: identity)
        if let authorities = tls.authorities {
            security.clientAuthoritiesFile = try file(authorities, for: "\(use).authorities")
        }
        return security
    }

    /// What senders over HTTP must show; nothing where they need not show anything.
    func accessSecret(
        _ access: AdmissionsConfiguration.Access?, for use: String
    ) throws(AgentError) -> AccessSecret? {
        switch access {
        case .bearer(let token): .bearer(try password(token, for: "\(use).bearer"))
        case .basic(let user, let secret):
            .basic(user: user, password: try password(secret, for: "\(use).basic.password"))
        case nil: nil
        }
    }

    /// A secret that is not empty: an empty one would let everybody in.
    private func password(_ source: SecretSource, for use: String) throws(AgentError) -> String {
        let text = try text(source, for: use)
        guard !text.isEmpty else { throw AgentError(.missingSecret, "\(use): the file is empty.") }
        return text
    }

    /// What a connection to an interface engine needs for TLS; nothing where it has none.
    func senderSecurity(_ tls: TLSConfiguration?, for use: String) throws(AgentError) -> SenderSecurity? {
        guard let tls else { return nil }
        var security = SenderSecurity(authoritiesFile: nil, identity: try identity(tls, for: use))
        if let authorities = tls.authorities {
            security.authoritiesFile = try file(authorities, for: "\(use).authorities")
        }
        return security
    }

    private func identity(_ tls: TLSConfiguration, for use: String) throws(AgentError) -> TransportIdentity? {
        guard let certificate = tls.certificate, let key = tls.key else { return nil }
        return TransportIdentity(
            certificateFile: try file(certificate, for: "\(use).certificate"),
            privateKeyFile: try file(key, for: "\(use).key"))
    }

    /// The server that is asked, with what lets us in; nothing where there is none.
    ///
    /// Tokens and secrets are read once here, so that a missing one is known at the start, and anew at each use.
    func fhir(
        _ fhir: FHIRConfiguration?, mapping: FHIRMapping, markPath: String
    ) throws(AgentError) -> FHIRSettings? {
        guard let fhir, let address = FHIRAddress(fhir.url) else { return nil }
        let use = "admissions.fhir"
        let authorization: FHIRSettings.Authorization
        switch fhir.access {
        case .token(let source):
            _ = try password(source, for: "\(use).token")
            authorization = .bearer { try password(source, for: "\(use).token") }
        case .oauth(let url, let client, let source, let scope):
            _ = try password(source, for: "\(use).oauth.secret")
            authorization = .clientCredentials(
                FHIRSettings.ClientCredentials(
                    tokenURL: url, client: client,
                    secret: { try password(source, for: "\(use).oauth.secret") }, scope: scope))
        case nil: authorization = .none
        }
        return FHIRSettings(
            name: fhir.name, address: address, authorization: authorization,
            security: try webSecurity(fhir.tls, for: "\(use).tls"), interval: fhir.interval, firstReach: fhir.reach,
            pageCount: fhir.pageCount, mapping: mapping, markPath: markPath)
    }

    /// What a question over HTTPS needs for TLS.
    func webSecurity(_ tls: TLSConfiguration?, for use: String) throws(AgentError) -> HTTPSecurity {
        func path(_ source: SecretSource?, _ part: String) throws(AgentError) -> String? {
            guard let source else { return nil }
            return try file(source, for: "\(use).\(part)")
        }
        return HTTPSecurity(
            authorities: try path(tls?.authorities, "authorities"),
            certificate: try path(tls?.certificate, "certificate"), key: try path(tls?.key, "key"))
    }
}
