import CaptureModel
import Foundation
import HTTPTransport
import Logging
import Monitor
import Observability
import ServiceLifecycle
import Synchronization
import Testing

@testable import Store

@Suite struct HeartbeatTests {
    @Test func theDocumentHasTheFormThatTheMonitorsKnow() throws {
        var sources = quietSources()
        sources.store.queue.held[.noExam] = 1
        sources.store.queue.oldest = morning.before(seconds: 241)
        sources.links[destination("vna")] = LinkStatus(
            state: .held(reason: "connection refused", since: morning, retry: morning), bitsPerSecond: 0)
        let heartbeat = Heartbeat(AgentReport(sources), id: "0c1d", sequence: 40_213)
        let document = try #require(
            try JSONSerialization.jsonObject(with: JSONEncoder().encode(heartbeat)) as? [String: Any])
        #expect(
            Set(document.keys) == [
                "schema", "agent", "id", "sequence", "sent", "version", "uptime_s", "health", "alarms", "queue",
                "destinations", "devices", "admissions", "disk",
            ])
        #expect(document["uptime_s"] as? Int == 1_051_200)
        #expect(document["health"] as? String == "warning")
        #expect((document["queue"] as? [String: Any])?["oldest_s"] as? Int == 241)
        #expect(((document["queue"] as? [String: Any])?["held"] as? [String: Int]) == ["no-exam": 1])
        #expect((document["admissions"] as? [String: Any])?["last_message_s"] as? Int == 40)
        let vna = try #require((document["destinations"] as? [String: [String: Any]])?["vna"])
        #expect(vna["state"] as? String == "held")
        #expect(vna["reason"] as? String == "connection refused")
        let back = try JSONDecoder().decode(Heartbeat.self, from: JSONEncoder().encode(heartbeat))
        #expect(back == heartbeat)
    }

    @Test func theReportSurvivesItsJSON() throws {
        let report = AgentReport(quietSources())
        #expect(try JSONDecoder().decode(AgentReport.self, from: JSONEncoder().encode(report)) == report)
    }

    /// Beats until the script of answers is used up: what was sent, and which events came of it.
    @Test func aFailureIsToldOnceAChangeAndTheNextBeatIsSentAllTheSame() async throws {
        let script = Mutex<[Int?]>([200, 503, 503, nil, 200])
        let pauses = Mutex(0)
        let bodies = Mutex<[HTTPRequest]>([])
        let (ends, end) = AsyncStream<Void>.makeStream()
        let events = AgentEvents(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let heard = events.stream()
        let service = HeartbeatService(
            addresses: [MonitorAddress(url: "https://monitor.example:8443/beat?key=secret", authorization: "Bearer k")],
            events: events, heartbeat: { Heartbeat(AgentReport(quietSources()), id: "0c1d", sequence: 1) },
            send: { request in
                bodies.withLock { $0.append(request) }
                let status = script.withLock { script in
                    defer { if script.isEmpty { end.finish() } }
                    return script.removeFirst()
                }
                guard let status else { throw HTTPError(.timedOut, "monitor.example:8443 did not answer in time") }
                return HTTPResponse(status: status, headers: [], body: [])
            },
            pause: { duration in
                #expect(duration == .seconds(30))
                // The pause of the last beat lasts until the shutdown.
                let isLast = pauses.withLock { pauses in
                    pauses += 1
                    return pauses == 5
                }
                if isLast { for await _ in AsyncStream<Void>.makeStream().stream {} }
                try Task.checkCancellation()
            })
        let group = ServiceGroup(services: [service], logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await _ in ends {}
            var said: [String] = []
            for await event in heard {
                switch event {
                case .heartbeatSent(let monitor): said.append("sent \(monitor)")
                case .heartbeatFailed(let monitor, let reason): said.append("failed \(monitor) \(reason)")
                default: break
                }
                if said.count == 4 { break }
            }
            #expect(
                said == [
                    "sent monitor.example:8443", "failed monitor.example:8443 it answered with status 503",
                    "failed monitor.example:8443 monitor.example:8443 did not answer in time",
                    "sent monitor.example:8443",
                ])
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
        let sent = bodies.withLock { $0 }
        #expect(sent.count == 5)
        #expect(sent.first?.headers.contains(HTTPHeader("Authorization", "Bearer k")) == true)
        #expect(try JSONDecoder().decode(Heartbeat.self, from: Data(sent[0].body)).agent == "endo-2-basement")
    }

    @Test func aDiskHasRoomAndAMissingOneIsNotKnown() {
        #expect((DiskSpace.free(at: "/") ?? 0) > 0)
        #expect(DiskSpace.free(at: "/no/such/folder") == nil)
    }
}
