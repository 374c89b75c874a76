package import CaptureModel
import Foundation
package import HTTPTransport
package import Observability
import ServiceLifecycle

/// Tells every monitor how the agent stands, once an interval; a beat that is not taken is not sent again.
package struct HeartbeatService: Service {
    private let addresses: [MonitorAddress]
    private let interval: Duration
    private let heartbeat: @Sendable () async throws -> Heartbeat
    private let send: @Sendable (HTTPRequest) async throws -> HTTPResponse
    private let pause: @Sendable (Duration) async throws -> Void
    private let events: AgentEvents

    /// Makes the service; `heartbeat` makes the next document, `send` and `pause` are the world.
    package init(
        addresses: [MonitorAddress], interval: Duration = .seconds(30), events: AgentEvents,
        heartbeat: @escaping @Sendable () async throws -> Heartbeat,
        send: @escaping @Sendable (HTTPRequest) async throws -> HTTPResponse = { try await HTTPClient().perform($0) },
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.addresses = addresses
        self.interval = interval
        self.events = events
        self.heartbeat = heartbeat
        self.send = send
        self.pause = pause
    }

    package func run() async {
        await cancelWhenGracefulShutdown {
            var failures: [String: String] = [:]
            while !Task.isCancelled {
                // The pause runs beside the beat, so that a monitor which answers late does not shift the next one.
                async let rest: Void = pause(interval)
                await beat(&failures)
                do { try await rest } catch { return }
            }
        }
    }

    /// One beat to all monitors at once; a failure is reported when it begins or changes, not at every beat.
    private func beat(_ failures: inout [String: String]) async {
        guard !addresses.isEmpty else { return }
        let body: [UInt8]
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            body = Array(try encoder.encode(try await heartbeat()))
            failures["heartbeat"] = nil
        } catch {
            if failures.updateValue("\(error)", forKey: "heartbeat") != "\(error)" {
                events.emit(.faultMet(part: "heartbeat", reason: "\(error)"))
            }
            return
        }
        let outcomes = await withTaskGroup(of: (Int, String?).self) { group in
            for (place, address) in addresses.enumerated() {
                group.addTask { (place, await fault(of: address.request(body: body))) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        // A beat that the shutdown cut short says nothing about the monitor.
        guard !Task.isCancelled else { return }
        for (place, address) in addresses.enumerated() {
            let before = failures[address.url]
            failures[address.url] = outcomes[place]
            if let reason = outcomes[place] {
                if reason != before { events.emit(.heartbeatFailed(monitor: address.label, reason: reason)) }
            } else {
                events.emit(.heartbeatSent(monitor: address.label))
            }
        }
    }

    /// Why a beat was not taken; nothing where it was.
    private func fault(of request: HTTPRequest) async -> String? {
        do {
            let response = try await send(request)
            return response.isSuccess ? nil : "it answered with status \(response.status)"
        } catch {
            return "\(error)"
        }
    }
}
