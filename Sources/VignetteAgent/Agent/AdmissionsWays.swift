import Admissions
import AdmissionsHTTP
import HL7
import Logging
import Observability
import ServiceLifecycle
import Settings
import Store
import SystemPackage

/// The ways by which the patient list comes, as the configuration has them: any of them, alone or together.
struct AdmissionsWays: Sendable {
    /// The port for senders.
    let listener: AdmissionsSettings?
    /// The port for messages over HTTP.
    let webListener: HTTPAdmissionsSettings?
    /// The engine that is called.
    let engine: EngineSettings?
    /// The folder of files.
    let folder: FolderSettings?
    private let world: World

    /// Looks up the secrets that the ways need; throws `missingSecret`.
    init(_ admissions: AdmissionsConfiguration, secrets: Secrets, world: World) throws(AgentError) {
        let reader = AdmissionReader(admissions, world: world)
        self.world = world
        listener = try Self.listener(admissions, secrets: secrets, world: world)
        if let web = admissions.webListener {
            webListener = HTTPAdmissionsSettings(
                host: web.listen.host, port: Int(web.listen.port), path: web.path,
                security: try secrets.listenerSecurity(web.tls, for: "admissions.https.tls"),
                secret: try secrets.accessSecret(web.access, for: "admissions.https"), reader: reader)
        } else {
            webListener = nil
        }
        if let engine = admissions.engine {
            self.engine = EngineSettings(
                host: engine.address.host, port: Int(engine.address.port),
                security: try secrets.senderSecurity(engine.tls, for: "admissions.engine.tls"), reader: reader,
                usesCommitFrames: engine.usesCommitFrames)
        } else {
            engine = nil
        }
        folder = admissions.folder.map {
            FolderSettings(path: $0.path.string, reader: reader, interval: $0.interval)
        }
    }

    /// The services that take what comes, into the store.
    func services(store: Store, events: AgentEvents, logger: Logger) -> [any Service] {
        var services: [any Service] = []
        if let listener {
            services.append(AdmissionsListener(settings: listener, store: store, events: events, now: world.now))
        }
        if let webListener {
            services.append(
                HTTPAdmissionsListener(
                    settings: webListener, store: store, events: events, now: world.now, logger: logger))
        }
        if let engine {
            services.append(EngineClient(settings: engine, store: store, events: events, now: world.now))
        }
        if let folder {
            services.append(AdmissionsFolder(settings: folder, store: store, events: events, now: world.now))
        }
        return services
    }

    private static func listener(
        _ admissions: AdmissionsConfiguration, secrets: Secrets, world: World
    ) throws(AgentError) -> AdmissionsSettings? {
        guard let listener = admissions.listener else { return nil }
        return AdmissionsSettings(
            host: listener.listen.host, port: Int(listener.listen.port),
            security: try secrets.listenerSecurity(listener.tls, for: "admissions.mllp.tls"),
            policy: AdmissionPolicy(admissions), fallbackCharacterSet: admissions.fallbackCharacterSet,
            localOffsetMinutes: world.offsetMinutes, usesCommitFrames: listener.usesCommitFrames)
    }
}

extension AdmissionPolicy {
    /// What the site takes.
    init(_ admissions: AdmissionsConfiguration) {
        self.init(
            selection: IdentifierSelection(
                authority: admissions.identifierAuthority, type: admissions.identifierType),
            rejectsUnsupportedEvents: admissions.rejectsUnsupportedEvents, rejectsBatches: admissions.rejectsBatches)
    }
}

extension AdmissionReader {
    /// How the site's messages are read, whichever way they come.
    init(_ admissions: AdmissionsConfiguration, world: World) {
        self.init(
            policy: AdmissionPolicy(admissions), fallbackCharacterSet: admissions.fallbackCharacterSet,
            maximumBytes: AdmissionsLimits().maximumFrameBytes,
            mapping: AdmissionMapping(localOffsetMinutes: world.offsetMinutes))
    }
}

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
}
