import Admissions
import AdmissionsHTTP
import CaptureModel
import FHIRAdmissions
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
    /// The FHIR server that is asked.
    let fhir: FHIRSettings?
    private let reader: AdmissionReader
    private let resources: FHIRMapping
    private let world: World

    /// Looks up the secrets that the ways need; throws `missingSecret`.
    init(
        _ admissions: AdmissionsConfiguration, dataFolder: FilePath, secrets: Secrets, world: World
    ) throws(AgentError) {
        let reader = AdmissionReader(admissions, world: world)
        let resources = FHIRMapping(
            authorities: admissions.fhir?.authorities ?? [:], selection: AdmissionPolicy(admissions).selection)
        self.reader = reader
        self.resources = resources
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
        fhir = try secrets.fhir(
            admissions.fhir, mapping: resources, markPath: dataFolder.appending("fhir-admissions.json").string)
    }

    /// The event of a stored message, for `Store.rebuildAdmissions`, whichever way it came.
    @Sendable func event(of stored: AdmissionStoredMessage) throws -> CaptureModel.AdmissionEvent {
        stored.code == FHIRMapping.code ? try resources.event(of: stored) : try reader.event(of: stored)
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
        if let fhir {
            services.append(FHIRAdmissions(settings: fhir, store: store, events: events, now: world.now))
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
            accessionSources: admissions.accessionSources, priorAuthority: admissions.visitAuthority ?? "",
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
            mapping: AdmissionMapping(
                accessionSources: admissions.accessionSources, priorAuthority: admissions.visitAuthority ?? "",
                localOffsetMinutes: world.offsetMinutes))
    }
}
