import Admissions
import CaptureModel
import Foundation
import HL7
import HTTPTransport
import Logging
import Observability
import ServiceLifecycle
import Store
import TestSupport

@testable import FHIRAdmissions

/// The service with its store; it stands still at each of its waits until the test lets it go on.
final class Follower: Sendable {
    static let now = CivilTime.moment(year: 2026, month: 11, day: 22, hour: 9) ?? Timestamp(milliseconds: 0)
    static let selection = IdentifierSelection(authority: "NORTHSIDE", type: "MR")
    static let mapping = FHIRMapping(
        authorities: ["urn:mrn": "NORTHSIDE", "urn:vn": "NORTHSIDE"], selection: selection)

    let store: Store
    private let asked: AsyncStream<Duration>
    private let asking: AsyncStream<Duration>.Continuation
    private let gate: AsyncStream<Void>
    private let opening: AsyncStream<Void>.Continuation

    private init(_ store: Store) {
        self.store = store
        (asked, asking) = AsyncStream.makeStream()
        (gate, opening) = AsyncStream.makeStream()
    }

    /// Waits until the service waits; for how long it would.
    func wait() async -> Duration? {
        for await duration in asked { return duration }
        return nil
    }

    /// Lets the service go on, and waits until it waits again.
    func goOn() async -> Duration? {
        opening.yield()
        return await wait()
    }

    /// The people of the list, each with the number of a visit.
    func list() async throws -> [String] {
        try await store.patients().map {
            "\($0.patient.identifier.value) \($0.patient.name.family) \($0.encounter?.encounter.visitNumber.value ?? "-")"
        }.sorted()
    }

    private func pause(_ duration: Duration) async throws {
        asking.yield(duration)
        for await _ in gate { return }
        throw CancellationError()
    }

    /// Runs the service while the body runs.
    static func follow(
        _ server: FHIRServer, in folder: TemporaryFolder, store: Store? = nil, applying: (any AdmissionApplying)? = nil,
        change: (inout FHIRSettings) -> Void = { _ in }, _ body: (Follower) async throws -> Void
    ) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let events = AgentEvents(logger: logger)
        let store = try store ?? Store.inMemory(now: { now }, events: events)
        guard let address = FHIRAddress(server.base) else { return }
        var settings = FHIRSettings(
            name: "EHR", address: address, interval: .seconds(30), mapping: mapping,
            markPath: folder.place("mark.json").path, backOff: BackOff(first: .seconds(2), longest: .seconds(60)))
        change(&settings)
        let follower = Follower(store)
        let service = FHIRAdmissions(
            settings: settings, store: applying ?? store, events: events, now: { now }, share: { 1 },
            pause: { try await follower.pause($0) })
        let group = ServiceGroup(services: [service], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            do { try await body(follower) } catch {
                tasks.cancelAll()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
