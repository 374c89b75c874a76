import Foundation
import HTTPTransport
import Observability
import ServiceLifecycle
import Testing

@testable import WebInterface

@Suite struct WebServiceTests {
    /// Both listeners for real: the page on a free port, the API on a socket, asked through libcurl as the command
    /// line does, and a stream of changes that does not hold up the end.
    @Test(.timeLimit(.minutes(1))) func pageAndSocketAreServedUntilTheEnd() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString.prefix(8)).sock")
            .path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let fixture = try await ClinicFixture(socketPath: path)
        let heard = fixture.events.stream()
        let group = ServiceGroup(
            services: [
                WebService.page(fixture.clinic, events: fixture.events, logger: ClinicFixture.logger),
                WebService.control(fixture.clinic, events: fixture.events, logger: ClinicFixture.logger),
            ], logger: ClinicFixture.logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var port = 0
            for await event in heard {
                if case .pageListening("127.0.0.1", let found) = event {
                    port = found
                    break
                }
            }
            let client = HTTPClient()
            let page = try await client.perform(HTTPRequest(.get, "http://127.0.0.1:\(port)/"))
            #expect(page.status == 200)
            #expect(page.text.contains("Scope room 1"))
            let foreign = try await client.perform(
                HTTPRequest(.get, "http://127.0.0.1:\(port)/", headers: [HTTPHeader("Host", "evil.example")]))
            #expect(foreign.status == 421)
            let forged = try await client.perform(HTTPRequest(.post, "http://127.0.0.1:\(port)/stations/scope-1/end"))
            #expect(forged.status == 403)
            var answer: HTTPResponse?
            while answer == nil {
                // The two listeners start beside each other: the socket may be a moment behind.
                answer = try? await client.perform(
                    HTTPRequest(.get, "http://vignette/api/status", unixSocketPath: path))
            }
            #expect(answer?.status == 200)
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode.map { $0 & 0o007 } == 0o5 || mode.map { $0 & 0o007 } == 0)

            let long = HTTPTimeouts(connecting: .seconds(5), total: .seconds(50))
            // The stream ends with the agent, and not before: then its client has the whole answer.
            tasks.addTask { [port] in
                let stream = try await client.perform(
                    HTTPRequest(.get, "http://127.0.0.1:\(port)/events", timeouts: long))
                #expect(stream.text.contains("data: look"))
            }
            // A request that came after it is answered while the stream is open.
            #expect(try await client.perform(HTTPRequest(.get, "http://127.0.0.1:\(port)/live")).status == 200)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    @Test func aPlaceThatCannotBeListenedOnIsSaid() async throws {
        let fixture = try await ClinicFixture(socketPath: "/no/such/folder/agent.sock")
        let service = WebService.control(fixture.clinic, events: fixture.events, logger: ClinicFixture.logger)
        let error = await #expect(throws: WebError.self) { try await service.run() }
        #expect(error?.code == .cannotListen)
        #expect(error?.message.contains("/no/such/folder/agent.sock") == true)
    }
}
