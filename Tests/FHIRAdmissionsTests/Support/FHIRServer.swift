import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization

/// A server on loopback that answers as a test says, and remembers what it was asked.
final class FHIRServer: Sendable {
    /// A question.
    struct Asked: Sendable {
        /// Path and query, without escapes.
        let target: String
        let authorization: String
        let body: String
    }

    /// An answer.
    struct Reply: Sendable {
        var status = 200
        var headers: [(String, String)] = []
        var body: [UInt8] = []

        /// A document.
        static func json(_ text: String) -> Reply { Reply(body: Array(text.utf8)) }

        /// A page of these resources, with the address of the next.
        static func page(_ resources: [String], next: String? = nil) -> Reply {
            let link =
                next.map { "{\"relation\":\"self\",\"url\":\"x\"},{\"relation\":\"next\",\"url\":\"\($0)\"}" } ?? ""
            let entries = resources.map { "{\"fullUrl\":\"urn:x\",\"resource\":\($0)}" }.joined(separator: ",")
            return .json(
                "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"link\":[\(link)],\"entry\":[\(entries)]}")
        }
    }

    let port: Int
    private let log = Mutex<[Asked]>([])

    /// What was asked so far.
    var asked: [Asked] { log.withLock { $0 } }

    var base: String { "http://127.0.0.1:\(port)/r4" }

    private init(port: Int) { self.port = port }

    /// Serves while the body runs; `answer` gets the question and its number from 0.
    static func serve(
        _ answer: @escaping @Sendable (Asked, Int) -> Reply, _ body: (FHIRServer) async throws -> Void
    ) async throws {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (ports, found) = AsyncStream<Int>.makeStream()
        let server = Mutex<FHIRServer?>(nil)
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { request, _ in
                let bytes = try await request.body.collect(upTo: 1 << 20)
                let target = request.uri.description.replacing("%3A", with: ":")
                let question = Asked(
                    target: target, authorization: request.headers[.authorization] ?? "", body: String(buffer: bytes))
                let number = server.withLock { $0 }?.note(question) ?? 0
                let reply = answer(question, number)
                var headers = HTTPFields()
                for (name, value) in reply.headers {
                    if let name = HTTPField.Name(name) { headers[name] = value }
                }
                return Response(
                    status: .init(code: reply.status), headers: headers,
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)))
            }, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) }, logger: logger)
        let group = ServiceGroup(services: [application], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            for await port in ports {
                let running = FHIRServer(port: port)
                server.withLock { $0 = running }
                do { try await body(running) } catch {
                    tasks.cancelAll()
                    throw error
                }
                break
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private func note(_ question: Asked) -> Int {
        log.withLock { log in
            log.append(question)
            return log.count - 1
        }
    }
}
