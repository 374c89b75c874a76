import FHIRAdmissions
import HTTPTransport
import NIOCore
import Settings
import SystemPackage

/// Looks whether the patient list can come by the ways that are configured.
///
/// Nothing connects to an interface engine: it would begin to send its messages, and perhaps let go of the agent that
/// runs. A FHIR server is only asked what it can do.
struct AdmissionsCheck: Sendable {
    private let admissions: AdmissionsConfiguration
    private let dataFolder: FilePath
    private let world: World

    init(_ configuration: AgentConfiguration, world: World) {
        admissions = configuration.admissions
        dataFolder = configuration.dataFolder
        self.world = world
    }

    /// The rows of certificates, engine and folder; ports are looked at by themselves.
    func rows() async -> [CheckRow] {
        var rows: [CheckRow] = []
        do throws(AgentError) {
            // Made only to see whether the secrets that it names are there.
            let ways = try AdmissionsWays(admissions, dataFolder: dataFolder, secrets: Secrets(), world: world)
            if let fhir = ways.fhir { rows.append(await row(of: fhir)) }
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

    /// Asks what the server can do (CapabilityStatement), which needs no token at most servers.
    private func row(of fhir: FHIRSettings) async -> CheckRow {
        let subject = "FHIR server"
        let request = HTTPRequest(
            .get, "\(fhir.address.base)/metadata", headers: [HTTPHeader("Accept", "application/fhir+json")],
            security: fhir.security, bodyLimit: 16 << 20)
        let place = "\(fhir.address.host):\(fhir.address.port)"
        do {
            let answer = try await HTTPClient().perform(request)
            switch answer.status {
            case 200..<300 where answer.text.contains("CapabilityStatement"):
                return .good(subject, "\(place) answers as a FHIR server.")
            case 401, 403:
                return .look(
                    subject, "\(place) answers, and wants a token before it tells what it can do.",
                    "Look at vignette status when the service runs.")
            default:
                return .wrong(
                    subject, "\(place) answers with status \(answer.status), and not as a FHIR server.",
                    "Correct admissions.fhir.url: the address below which Encounter and Patient lie.")
            }
        } catch {
            return .wrong(subject, "\(error)", "Correct admissions.fhir.url, or its tls.")
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
        return shown + (fhir?.secrets ?? [])
            + [listener?.tls, webListener?.tls, engine?.tls, fhir?.tls].flatMap { $0?.sources ?? [] }
    }
}
