import NIOCore
import NIOPosix
import Settings
import SystemPackage

/// Looks whether the ports on which the agent listens are free, or its own already.
struct PortCheck: Sendable {
    private let configuration: AgentConfiguration

    init(_ configuration: AgentConfiguration) { self.configuration = configuration }

    /// A row for each port on which admissions arrive, and one for the page.
    func rows() async -> [CheckRow] {
        let isRunning = await isAgentRunning()
        var rows: [CheckRow] = []
        if let listener = configuration.admissions.listener {
            rows.append(await row("ADT feed", listener.listen, "admissions.mllp.listen", isRunning))
        }
        if let web = configuration.admissions.webListener {
            rows.append(await row("HL7 over HTTPS", web.listen, "admissions.https.listen", isRunning))
        }
        rows.append(await row("page", configuration.page, "page.listen", isRunning))
        return rows
    }

    /// Whether something answers on the control socket.
    private func isAgentRunning() async -> Bool {
        let path = configuration.controlSocket.string
        return await TimeLimit.running(.seconds(5), otherwise: false) {
            do {
                let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                    .connectTimeout(.seconds(5)).connect(unixDomainSocketPath: path).get()
                try? await channel.close()
                return true
            } catch {
                return false
            }
        }
    }

    private func row(_ subject: String, _ endpoint: Endpoint, _ setting: String, _ isRunning: Bool) async -> CheckRow {
        let late = CheckRow.wrong(
            subject, "The host of \(endpoint) cannot be looked up.", "Write an address in \(setting).")
        return await TimeLimit.running(.seconds(5), otherwise: late) {
            do {
                let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                    .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
                    .bind(host: endpoint.host, port: Int(endpoint.port)).get()
                try? await channel.close()
                return .good(subject, endpoint.port == 0 ? "any free port." : "\(endpoint) is free.")
            } catch let error as IOError where error.errnoCode == EADDRINUSE {
                if isRunning { return .good(subject, "\(endpoint) is in use by the running agent.") }
                return .wrong(
                    subject, "\(endpoint) is in use by another program.",
                    "Find it with ss -ltnp, and stop it or set \(setting) to another port.")
            } catch let error as IOError where error.errnoCode == EACCES {
                return .wrong(
                    subject, "\(endpoint) may not be opened by this user.",
                    "Ports below 1024 need AmbientCapabilities=CAP_NET_BIND_SERVICE; a higher one needs nothing.")
            } catch let error as IOError where error.errnoCode == EADDRNOTAVAIL {
                return .wrong(
                    subject, "\(endpoint.host) is not an address of this machine.",
                    "Set \(setting) to one that ip address lists, or to 0.0.0.0.")
            } catch {
                return .wrong(subject, "\(endpoint) cannot be opened: \(error).", "Correct \(setting).")
            }
        }
    }
}
