import Admissions
import CaptureModel
import HL7
import Logging
import Observability
import ServiceLifecycle
import Store

/// A listener with its store, for as long as a test needs it.
struct Clinic: Sendable {
    static let now = CivilTime.moment(year: 2026, month: 11, day: 22, hour: 9, minute: 30) ?? Timestamp(milliseconds: 0)
    static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    let store: Store
    let events: AgentEvents
    let port: Int
    let stop: @Sendable () async -> Void

    var sender: AdmissionSender { AdmissionSender(host: "127.0.0.1", port: port) }

    static func settings(
        port: Int = 0, security: ListenerSecurity? = nil, policy: AdmissionPolicy = Feed.policy,
        limits: AdmissionsLimits = AdmissionsLimits()
    ) -> AdmissionsSettings {
        AdmissionsSettings(host: "127.0.0.1", port: port, security: security, policy: policy, limits: limits)
    }

    /// Listens, runs the test, and stops as the agent stops; what takes the messages is the store, or `applying`.
    static func open(
        _ settings: AdmissionsSettings = Clinic.settings(), applying: (any AdmissionApplying)? = nil,
        _ test: (Clinic) async throws -> Void
    ) async throws {
        let events = AgentEvents(logger: logger)
        let store = try Store.inMemory(now: { now }, events: events)
        let listener = AdmissionsListener(
            settings: settings, store: applying ?? store, events: events, now: { now })
        let group = ServiceGroup(services: [listener], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var ports = listener.boundPorts.makeAsyncIterator()
            if let port = await ports.next() {
                do {
                    try await test(
                        Clinic(store: store, events: events, port: port) { await group.triggerGracefulShutdown() })
                } catch {
                    tasks.cancelAll()
                    throw error
                }
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// The patients' identifiers that the list shows, each with the visit that is open.
    func list() async throws -> [String: String?] {
        var list: [String: String?] = [:]
        for entry in try await store.patients() {
            list.updateValue(entry.encounter?.encounter.visitNumber.value, forKey: entry.patient.identifier.value)
        }
        return list
    }
}
