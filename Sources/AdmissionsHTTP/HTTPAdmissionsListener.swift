package import Admissions
package import CaptureModel
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
package import Logging
import NIOCore
import NIOSSL
package import Observability
import ServiceLifecycle
import Synchronization

/// Takes messages that are posted over HTTP, one a request, and answers each after the commit with its acknowledgement.
package struct HTTPAdmissionsListener: Service {
    private let settings: HTTPAdmissionsSettings
    private let screening: RequestScreening
    private let exchange: MessageExchange
    private let events: AgentEvents
    private let logger: Logger

    /// Makes the service; nothing is listened for before `run`.
    ///
    /// - Parameters:
    ///   - settings: where to listen, and how to read messages.
    ///   - store: what takes them durably.
    ///   - events: where the service tells what it did.
    ///   - now: the clock.
    ///   - logger: for what the web server says of itself.
    package init(
        settings: HTTPAdmissionsSettings, store: any AdmissionApplying, events: AgentEvents,
        now: @escaping @Sendable () -> Timestamp, logger: Logger
    ) {
        self.settings = settings
        self.events = events
        self.logger = logger
        screening = RequestScreening(
            path: settings.path, secret: settings.secret, maximumBytes: settings.limits.maximumFrameBytes)
        exchange = MessageExchange(
            processor: MessageProcessor(reader: settings.reader, store: store, events: events, now: now))
    }

    /// Listens until the agent stops; throws `AdmissionsError` where the port or a certificate cannot be used.
    package func run() async throws {
        let isRunning = Atomic(false)
        let application = Application(
            responder: CallbackResponder<BasicRequestContext> { request, _ in await respond(to: request) },
            server: try server(),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.host, port: settings.port), serverName: "vignette",
                availableConnectionsDelegate: MaximumAvailableConnections(settings.limits.maximumConnections)),
            onServerRunning: { [settings, events] channel in
                isRunning.store(true, ordering: .releasing)
                let port = channel.localAddress?.port ?? settings.port
                events.emit(.admissionsWebListening(host: settings.host, port: port))
            }, logger: logger)
        do {
            try await application.run()
        } catch {
            let place = "\(settings.host):\(settings.port)"
            guard !isRunning.load(ordering: .acquiring) else {
                throw AdmissionsError(.listenerClosed, "the HTTP listener on \(place) ended: \(error)")
            }
            throw AdmissionsError(
                .cannotListen,
                "cannot listen on \(place) for HTTP: \(error); choose a free port of this machine, above 1024")
        }
    }

    private func server() throws(AdmissionsError) -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(
            configuration: .init(idleTimeout: TimeAmount(settings.limits.frameTimeout)))
        guard let security = settings.security else { return plain }
        let configuration = try security.configuration()
        do {
            return try .tls(plain, tlsConfiguration: configuration)
        } catch {
            throw AdmissionsError(
                .certificate, "the certificate, the key and the authorities of senders do not make a listener: \(error)"
            )
        }
    }

    private func respond(to request: Request) async -> Response {
        do throws(Refusal) {
            let type = try screening.screen(request.head)
            let body = try await collect(request)
            let answer = try await exchange.take(body, as: type)
            var headers: HTTPFields = [:]
            headers[.contentType] = answer.type
            return Response(
                status: answer.status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
        } catch {
            if error.status != .notFound, error.status != .methodNotAllowed {
                events.emit(.admissionRefused(code: "-", reason: "over HTTP: \(error.sentence)"))
            }
            var headers = error.headers
            headers[.contentType] = "text/plain; charset=utf-8"
            return Response(
                status: error.status, headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(string: error.sentence + "\n")))
        }
    }

    /// The body, of which no more is kept than a message may have.
    private func collect(_ request: Request) async throws(Refusal) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            for try await piece in request.body {
                guard bytes.count + piece.readableBytes <= screening.maximumBytes else { throw screening.tooLarge }
                bytes.append(contentsOf: piece.readableBytesView)
            }
        } catch let error as Refusal {
            throw error
        } catch {
            throw Refusal(.badRequest, "a whole body expected, the connection ended within it")
        }
        return bytes
    }
}
