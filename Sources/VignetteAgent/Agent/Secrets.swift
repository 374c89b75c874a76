import DICOMNetwork
import Glibc
import SystemPackage

/// Finds the files of certificates and keys that the configuration names: paths, or systemd credentials.
struct Secrets: Sendable {
    /// systemd's folder of credentials (`$CREDENTIALS_DIRECTORY`).
    let credentialsFolder: FilePath?

    init() {
        credentialsFolder = getenv("CREDENTIALS_DIRECTORY").map { FilePath(String(cString: $0)) }
    }

    /// The file of a secret.
    ///
    /// - Throws: `missingSecret` where it cannot be read.
    func file(_ source: SecretSource, for use: String) throws(AgentError) -> String {
        guard let path = source.path(credentialsFolder: credentialsFolder) else {
            throw AgentError(
                .missingSecret,
                "\(use) is the systemd credential \(source), and there are no credentials: run the agent as a service with LoadCredential=."
            )
        }
        guard access(path.string, R_OK) == 0 else {
            throw AgentError(
                .missingSecret, "\(use): \(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        return path.string
    }

    /// The text of a secret, at most 16 kB as tokens have, without the line end that editors add.
    func text(_ source: SecretSource, for use: String) throws(AgentError) -> String {
        let path = try file(source, for: use)
        do {
            let descriptor = try FileDescriptor.open(path, .readOnly)
            return try descriptor.closeAfter {
                let text = try String(unsafeUninitializedCapacity: 16_384) { try descriptor.read(into: .init($0)) }
                return String(text.prefix { !$0.isNewline })
            }
        } catch {
            throw AgentError(.missingSecret, "\(use): \(path) cannot be read: \(error).")
        }
    }

    /// What a DICOM connection needs for TLS.
    func transportSecurity(_ tls: TLSConfiguration?, for use: String) throws(AgentError) -> TransportSecurity? {
        guard let tls else { return nil }
        var security = TransportSecurity()
        if let authorities = tls.authorities {
            security.trustRoots = .file(try file(authorities, for: "\(use).authorities"))
        }
        if let certificate = tls.certificate, let key = tls.key {
            security.identity = TransportSecurity.Identity(
                certificateChainFile: try file(certificate, for: "\(use).certificate"),
                privateKeyFile: try file(key, for: "\(use).key"))
        }
        return security
    }
}
