import NIOCore
import Settings
import SystemPackage

/// Looks whether the patient list can come by the ways that are configured.
///
/// Nothing connects to an interface engine: it would begin to send its messages, and perhaps let go of the agent that
/// runs.
struct AdmissionsCheck: Sendable {
    private let admissions: AdmissionsConfiguration
    private let world: World

    init(_ admissions: AdmissionsConfiguration, world: World) {
        self.admissions = admissions
        self.world = world
    }

    /// The rows of certificates, engine and folder; ports are looked at by themselves.
    func rows() async -> [CheckRow] {
        var rows: [CheckRow] = []
        do throws(AgentError) {
            // Made only to see whether the secrets that it names are there.
            _ = try AdmissionsWays(admissions, secrets: Secrets(), world: world)
        } catch {
            rows.append(SecretRow.row("admissions", error, admissions.secrets))
        }
        if let engine = admissions.engine { rows.append(await row(of: engine)) }
        if let folder = admissions.folder { rows.append(await row(of: folder)) }
        return rows
    }

    private func row(of engine: AdmissionsConfiguration.Engine) async -> CheckRow {
        let address = engine.address
        let unknown = CheckRow.wrong(
            "engine", "The host of \(address) cannot be looked up.", "Correct admissions.engine.host.")
        return await TimeLimit.blocking(.seconds(5), otherwise: unknown) {
            guard (try? SocketAddress.makeAddressResolvingHost(address.host, port: Int(address.port))) != nil else {
                return unknown
            }
            return .good("engine", "\(address) has an address; not called, because it would begin to send.")
        }
    }

    private func row(of folder: AdmissionsConfiguration.Folder) async -> CheckRow {
        let path = folder.path
        let subject = "HL7 folder"
        let late = CheckRow.wrong(
            subject, "\(path) does not answer within 5 s.", "Check the share: is its server there?")
        return await TimeLimit.blocking(.seconds(5), otherwise: late) {
            let state = FolderState(path)
            guard state.exists else {
                return .wrong(
                    subject, "\(path) is not there.", "Make it, or correct admissions.folder.path: mkdir -p \(path)")
            }
            guard state.isFolder else {
                return .wrong(subject, "\(path) is not a folder.", "Correct admissions.folder.path.")
            }
            guard state.isWritable else {
                return .wrong(
                    subject, "\(path) cannot be read and written by this user, so files cannot leave it.",
                    "Let the agent's user read and write there: chmod, or a group.")
            }
            return .good(subject, "\(path) can be read; files move to taken or refused within it.")
        }
    }
}

extension AdmissionsConfiguration {
    /// Every secret that the ways name.
    fileprivate var secrets: [SecretSource] {
        let shown: [SecretSource] =
            switch webListener?.access {
            case .bearer(let source), .basic(_, let source): [source]
            case nil: []
            }
        return shown + [listener?.tls, webListener?.tls, engine?.tls].flatMap { $0?.sources ?? [] }
    }
}
