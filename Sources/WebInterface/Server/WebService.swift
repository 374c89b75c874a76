import Glibc
import Hummingbird
package import Logging
import NIOCore
package import Observability
import ServiceLifecycle
import Synchronization

/// Serves the page on TCP, or the control API on a Unix socket.
package struct WebService: Service {
    private enum Place {
        case page
        case control
    }

    private let clinic: Clinic
    private let place: Place
    private let events: AgentEvents
    private let logger: Logger

    private init(_ clinic: Clinic, _ place: Place, events: AgentEvents, logger: Logger) {
        self.clinic = clinic
        self.place = place
        self.events = events
        self.logger = logger
    }

    /// The page, with the JSON API, behind the guard against other sites.
    package static func page(_ clinic: Clinic, events: AgentEvents, logger: Logger) -> WebService {
        WebService(clinic, .page, events: events, logger: logger)
    }

    /// The JSON API on the Unix socket; who may open the socket may do everything.
    package static func control(_ clinic: Clinic, events: AgentEvents, logger: Logger) -> WebService {
        WebService(clinic, .control, events: events, logger: logger)
    }

    package func run() async throws {
        let isRunning = Atomic(false)
        let settings = clinic.settings
        let address: BindAddress
        let router: Router<WebContext>
        switch place {
        case .page:
            address = .hostname(settings.host, port: settings.port)
            router = WebRouter.page(clinic)
        case .control:
            address = .unixDomainSocket(path: settings.socketPath)
            router = WebRouter.control(clinic)
        }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: address, serverName: "vignette"),
            onServerRunning: { [place, events] channel in
                isRunning.store(true, ordering: .releasing)
                switch place {
                case .page:
                    let port = channel.localAddress?.port ?? settings.port
                    events.emit(.pageListening(host: settings.host, port: port))
                case .control:
                    // The group of the agent's user may command it, nobody else.
                    chmod(settings.socketPath, 0o660)
                }
            }, logger: logger)
        do {
            try await application.run()
        } catch {
            guard !isRunning.load(ordering: .acquiring) else {
                throw WebError(code: .ended, message: "The \(name) ended: \(error)")
            }
            throw WebError(code: .cannotListen, message: "The \(name) cannot listen: \(error). \(remedy)")
        }
    }

    private var name: String {
        switch place {
        case .page: "page on \(clinic.settings.host):\(clinic.settings.port)"
        case .control: "control socket \(clinic.settings.socketPath)"
        }
    }

    private var remedy: String {
        switch place {
        case .page: "Another program may hold the port: choose another one under page.listen."
        case .control: "Its folder must exist and be ours, and its path have at most 107 bytes."
        }
    }
}
