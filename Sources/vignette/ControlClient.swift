import ArgumentParser
import Foundation
import HTTPTransport
import SystemPackage
import VignetteAgent
import WebInterface

/// Where the running agent is reached.
struct ControlOptions: ParsableArguments {
    @Option(name: .long, help: "The agent's control socket; otherwise the one that its configuration names.")
    var socket: String?

    @Option(name: .long, help: "The agent's configuration.")
    var config = "/etc/vignette/agent.yaml"

    /// The client for the agent.
    func client() throws(CommandFailure) -> ControlClient {
        if let socket { return ControlClient(socketPath: socket) }
        return ControlClient(socketPath: try Configurations.load(config).configuration.controlSocket.string)
    }
}

/// Talks to the running agent over its Unix socket: never to its database.
struct ControlClient {
    let socketPath: String

    /// What the agent answers to a question.
    func get<Answer: Decodable>(_ path: String, as type: Answer.Type = Answer.self) async throws -> Answer {
        try JSONDecoder().decode(Answer.self, from: Data(try await ask(.get, path)))
    }

    /// The agent's answer as it came.
    func get(_ path: String, accepting type: String) async throws -> String {
        String(decoding: try await ask(.get, path, headers: [HTTPHeader("Accept", type)]), as: UTF8.self)
    }

    /// What the agent answers to a wish.
    func post<Answer: Decodable>(
        _ path: String, _ wish: some Encodable, as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        try JSONDecoder().decode(Answer.self, from: Data(try await send(path, wish)))
    }

    /// A wish that is answered with nothing.
    func post(_ path: String, _ wish: some Encodable) async throws { _ = try await send(path, wish) }

    /// Takes something away.
    func delete(_ path: String) async throws { _ = try await ask(.delete, path) }

    private func send(_ path: String, _ wish: some Encodable) async throws -> [UInt8] {
        let body = Array(try JSONEncoder().encode(wish))
        return try await ask(.post, path, headers: [HTTPHeader("Content-Type", "application/json")], body: body)
    }

    private func ask(
        _ method: HTTPMethod, _ path: String, headers: [HTTPHeader] = [], body: [UInt8] = []
    ) async throws -> [UInt8] {
        var request = HTTPRequest(method, "http://localhost\(path)", headers: headers, body: body)
        request.unixSocketPath = socketPath
        request.bodyLimit = 64 << 20
        let response: HTTPResponse
        do {
            response = try await HTTPClient().perform(request)
        } catch {
            throw CommandFailure(
                "The agent does not answer at \(socketPath): \(error) Is it running, and may this user open its socket? Try “systemctl status vignette-agent”."
            )
        }
        guard (200..<300).contains(response.status) else {
            guard let problem = try? JSONDecoder().decode(ProblemDocument.self, from: Data(response.body)) else {
                throw CommandFailure("The agent answered with status \(response.status).")
            }
            throw CommandFailure("\(problem.error) \(problem.do)")
        }
        return response.body
    }
}

/// Prints documents for programs.
enum JSONOutput {
    /// Writes a document to standard output, keys sorted.
    static func write(_ document: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(document), as: UTF8.self))
    }
}
