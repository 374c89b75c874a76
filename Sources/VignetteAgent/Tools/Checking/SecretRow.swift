import Glibc
import SystemPackage

/// What a missing certificate or key means here.
///
/// systemd gives credentials to the running service alone, so that a check beside it cannot see them.
enum SecretRow {
    /// The row of an error; `sources` are all the secrets that were looked for.
    static func row(_ subject: String, _ error: AgentError, _ sources: [SecretSource]) -> CheckRow {
        var usesCredential = false
        var lacksFile = false
        for source in sources {
            switch source {
            case .credential: usesCredential = true
            case .file(let path): lacksFile = lacksFile || access(path.string, R_OK) != 0
            }
        }
        guard usesCredential, !lacksFile, Secrets().credentialsFolder == nil else {
            return .wrong(subject, error.message, "Put the file there, and let the agent's user read it.")
        }
        return .look(
            subject, "not looked at: it uses a systemd credential, which only the running service has.",
            "Look at vignette status when the service runs.")
    }
}
