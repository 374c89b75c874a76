import Foundation
import HTTPTransport
import Testing

@Suite struct HTTPClientTests {
    private let client = HTTPClient()
    private let patient = HTTPTimeouts(connecting: .seconds(20), total: .seconds(20))

    @Test func aBodyGoesOutAndTheAnswerComesBack() async throws {
        let server = try ScriptedServer(answers: [
            "HTTP/1.1 201 Created\r\nX-Seen:  yes \r\nContent-Length: 5\r\n\r\nhello"
        ])
        let response = try await client.perform(
            HTTPRequest(
                .post, "http://127.0.0.1:\(server.port)/beat?x=1", headers: [HTTPHeader("Content-Type", "text/plain")],
                body: Array("counted".utf8), timeouts: patient))
        #expect(response.status == 201)
        #expect(response.isSuccess)
        #expect(response.text == "hello")
        #expect(response.value(of: "x-seen") == "yes")
        let request = try #require(server.requests.first)
        #expect(request.hasPrefix("POST /beat?x=1 HTTP/1.1\r\n"))
        #expect(request.contains("\r\nContent-Type: text/plain\r\n"))
        #expect(request.contains("\r\nContent-Length: 7\r\n"))
        #expect(!request.contains("Expect"))
        #expect(request.hasSuffix("\r\n\r\ncounted"))
    }

    @Test(arguments: [HTTPMethod.get, .delete]) func aRequestWithoutBodySaysItsMethod(_ method: HTTPMethod) async throws
    {
        let server = try ScriptedServer(answers: ["HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"])
        let response = try await client.perform(
            HTTPRequest(method, "http://127.0.0.1:\(server.port)/a", timeouts: patient))
        #expect(response.status == 404)
        #expect(!response.isSuccess)
        #expect(server.requests.first?.hasPrefix("\(method.rawValue) /a HTTP/1.1\r\n") == true)
    }

    @Test func aPostWithoutBodyHasLengthZero() async throws {
        let server = try ScriptedServer(answers: ["HTTP/1.1 204 No Content\r\n\r\n"])
        let response = try await client.perform(
            HTTPRequest(.post, "http://127.0.0.1:\(server.port)/a", timeouts: patient))
        #expect(response.status == 204)
        #expect(server.requests.first?.contains("Content-Length: 0\r\n") == true)
    }

    @Test func aSocketOfTheFileSystemTakesTheHostsPlace() async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString.prefix(8)).sock")
            .path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let server = try ScriptedServer(.socket(path), answers: ["HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"])
        let response = try await client.perform(
            HTTPRequest(.get, "http://vignette/api/status", unixSocketPath: path, timeouts: patient))
        #expect(response.text == "{}")
        #expect(server.requests.first?.contains("\r\nHost: vignette\r\n") == true)
    }

    @Test func aLongerAnswerThanAllowedIsRefused() async throws {
        let server = try ScriptedServer(answers: ["HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n01234567890"])
        let request = HTTPRequest(.get, "http://127.0.0.1:\(server.port)/", timeouts: patient, bodyLimit: 10)
        await #expect(throws: HTTPError(.tooLarge, "")) { try await client.perform(request) }
    }

    @Test func anAnswerCutOffIsNoAnswer() async throws {
        let server = try ScriptedServer(answers: ["HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n0123"])
        let request = HTTPRequest(.get, "http://127.0.0.1:\(server.port)/", timeouts: patient)
        await #expect(throws: HTTPError(.interrupted, "")) { try await client.perform(request) }
    }

    @Test func silenceEndsWithTheTime() async throws {
        let server = try ScriptedServer(answers: [""])
        let request = HTTPRequest(
            .get, "http://127.0.0.1:\(server.port)/", timeouts: HTTPTimeouts(total: .milliseconds(150)))
        await #expect(throws: HTTPError(.timedOut, "")) { try await client.perform(request) }
    }

    @Test func aCancelledTaskGivesUpItsRequest() async throws {
        let server = try ScriptedServer(answers: [""])
        let request = HTTPRequest(.get, "http://127.0.0.1:\(server.port)/", timeouts: patient)
        let task = Task { try await client.perform(request) }
        while server.requests.isEmpty { await Task.yield() }
        task.cancel()
        await #expect(throws: HTTPError(.cancelled, "")) { try await task.value }
    }

    @Test func nobodyListeningIsSaidWithoutTheAddressesSecrets() async throws {
        let free = try ScriptedServer(answers: []).port
        let request = HTTPRequest(
            .get, "http://name:password@127.0.0.1:\(free)/path?token=secret", timeouts: patient)
        let error = await #expect(throws: HTTPError.self) { try await client.perform(request) }
        #expect(error?.code == .cannotConnect)
        #expect(error?.message.contains("127.0.0.1:\(free)") == true)
        for secret in ["name", "password@", "path", "token", "secret"] {
            #expect(error?.message.contains(secret) == false)
        }
    }

    @Test func speakingTLSToAServerWithoutItFails() async throws {
        let server = try ScriptedServer(answers: ["HTTP/1.1 400 Bad Request\r\n\r\n"])
        let request = HTTPRequest(.get, "https://127.0.0.1:\(server.port)/", timeouts: patient)
        await #expect(throws: HTTPError(.tls, "")) { try await client.perform(request) }
    }

    @Test(arguments: ["", "monitor.example", "ftp://a/", "http://", "http:///x", "http://a b/", "file:///etc/passwd"])
    func anAddressThatIsNoneIsRefused(_ url: String) async {
        await #expect(throws: HTTPError(.malformedURL, "")) { try await client.perform(HTTPRequest(.get, url)) }
    }

    @Test(arguments: [HTTPHeader("A", "1\r\nB: 2"), HTTPHeader("A:", "1"), HTTPHeader("", "1"), HTTPHeader("A b", "1")])
    func aHeaderThatWouldMakeAnotherIsRefused(_ header: HTTPHeader) async {
        let request = HTTPRequest(.get, "http://127.0.0.1:1/", headers: [header])
        await #expect(throws: HTTPError(.malformedHeader, "")) { try await client.perform(request) }
    }

    @Test func theHostOfAnAddressIsAllThatIsSaid() {
        #expect(HTTPHost(url: "https://user:pass@monitor.example:8443/a?b#c")?.text == "monitor.example:8443")
        #expect(HTTPHost(url: "HTTP://[::1]:80")?.text == "[::1]:80")
        #expect(HTTPHost(url: "http://:80/") == nil)
    }
}
