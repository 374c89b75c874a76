/// What a missing certificate or key means here.
///
/// systemd gives credentials to the running service alone, so that a check beside it cannot see them.
enum SecretRow {
    static func row(_ subject: String, _ error: AgentError, _ tls: TLSConfiguration?) -> CheckRow {
        let sources = [tls?.certificate, tls?.key, tls?.authorities].compactMap { $0 }
        let usesCredential = sources.contains { if case .credential = $0 { true } else { false } }
        guard usesCredential, Secrets().credentialsFolder == nil else {
            return .wrong(subject, error.message, "Put the file there, and let the agent's user read it.")
        }
        return .look(
            subject, "not looked at: its TLS uses a systemd credential, which only the running service has.",
            "Look at vignette status when the service runs.")
    }
}
