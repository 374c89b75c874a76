import CaptureModel
import Catalog
import DICOMNetwork
import DICOMObjects
import Delivery
import HL7
import HTTPTransport
import Identification
import Intake
package import Logging
import MediaInspection
import Monitor
package import Observability
import RecordNotification
import ServiceLifecycle
import Store
import SystemPackage
import WebInterface
import Worklist

extension Agent {
    /// Puts the agent together: the only place that knows every concrete part.
    ///
    /// - Throws: `AgentError` and `StoreError`, which say what is missing and what to do.
    package static func build(
        _ loaded: LoadedConfiguration, world: World = .machine, events: AgentEvents, logger: Logger
    ) throws -> Agent {
        let configuration = loaded.configuration
        let secrets = Secrets()
        let lock = try DataFolderLock(folder: configuration.dataFolder)
        let store = try Store(
            folder: configuration.dataFolder.string, now: world.now, events: events,
            offsetMinutes: world.offsetMinutes, newUID: world.newUID,
            notifying: configuration.notifications.map { NotificationRule($0, catalog: loaded.catalog) })
        let rules = SiteRules(configuration, catalog: loaded.catalog)
        let links = LinkBoard(now: world.now)
        let recordLines = LineBoard<RecordName>(now: world.now)
        let faults = FaultBoard()
        let shelf = MediaShelf()
        let spool = configuration.dataFolder.appending("spool")

        let delivery = DeliveryService(
            destinations: try configuration.destinations.map { try DestinationSettings($0, secrets: secrets) },
            store: store,
            composer: DeliveryComposer(
                site: SiteEquipment(configuration, catalog: loaded.catalog, world: world), shelf: shelf,
                media: SpooledFiles(folder: spool)),
            spoolFolder: spool.string, client: DICOMClient(), events: events, links: links, now: world.now)
        let desk = ExamDesk(
            store: store, rules: rules, newUID: world.newUID,
            checking: { delivery.obstacle(to: $0, in: $1) })
        let reporter = AgentReporter(
            facts: AgentFacts(configuration, started: world.now()), store: store, links: links,
            lines: recordLines, faults: faults,
            freeBytes: { DiskSpace.free(at: configuration.dataFolder.string) }, now: world.now)
        let admissions = try AdmissionsWays(
            configuration.admissions, dataFolder: configuration.dataFolder, secrets: secrets, world: world
        )
        .services(store: store, events: events, logger: logger)
        let intake = IntakeService(
            devices: configuration.devices.map { IntakeDevice($0, of: configuration) },
            settings: IntakeSettings(configuration), store: store,
            placing: CapturePlacement(
                matcher: CaptureMatcher(rules: rules, newUID: world.newUID), delivery: delivery),
            events: events, now: world.now, offsetMinutes: world.offsetMinutes, newUID: world.newUID,
            inspected: { path, description in shelf.put(description, for: path) })
        let clinic = Clinic(
            settings: WebSettings(configuration, catalog: loaded.catalog, world: world), catalog: loaded.catalog,
            store: store, desk: desk,
            reporter: reporter, now: world.now, resume: { try await delivery.resume($0) })
        let monitors = try configuration.monitors.map { monitor in
            HeartbeatService(
                addresses: [try MonitorAddress(monitor, secrets: secrets)], interval: monitor.interval, events: events,
                heartbeat: {
                    let identity = try await store.heartbeatIdentity()
                    return Heartbeat(try await reporter.report(), id: identity.id, sequence: identity.sequence)
                })
        }
        let worklists = WorklistService(
            worklists: try configuration.worklists.map { try WorklistSettings($0, secrets: secrets) },
            client: WorklistClient(offsetMinutes: world.offsetMinutes), now: world.now,
            report: { await WorklistIntake(store: store, events: events).take($0) })
        let corrections = CorrectionService(
            store: store,
            composer: RejectionComposer(
                institution: configuration.facility, agentVersion: VignetteAgent.agentVersion,
                offsetMinutes: world.offsetMinutes), events: events)
        let resending = configuration.exams.resending.map { wait in
            CorrectionResending(store: store, wait: wait, events: events, now: world.now) {
                _ = try await desk.carryOut($0, reason: .patientSafety, by: "vignette")
            }
        }
        let notifications = NotificationService(
            records: try configuration.notifications.map { try RecordSettings($0, secrets: secrets) }, store: store,
            composer: NotificationComposer(catalog: loaded.catalog, offsetMinutes: world.offsetMinutes),
            events: events, lines: recordLines, now: world.now)
        // Stopped from the end: first nothing new comes in, then what is there goes out.
        let services: [any Service] =
            [FaultFollower(board: faults, events: events, now: world.now), notifications, delivery, corrections]
            + [resending].compactMap(\.self) + monitors
            + admissions + [
                worklists, intake, WebService.control(clinic, events: events, logger: logger),
                WebService.page(clinic, events: events, logger: logger),
            ]
        return Agent(
            store: store, events: events, desk: desk, reporter: reporter, services: services, lock: lock, logger: logger
        )
    }
}
