import NIOSSL

/// TLS of a sender.
package struct SenderSecurity: Sendable, Equatable {
    /// The PEM file of those whose signature on the receiver's certificate counts; nil for the system's.
    package var authoritiesFile: String?
    /// Our certificate, where the receiver asks for one.
    package var identity: TransportIdentity?

    /// Collects the files.
    package init(authoritiesFile: String?, identity: TransportIdentity? = nil) {
        self.authoritiesFile = authoritiesFile
        self.identity = identity
    }

    /// The context of a connection; throws `certificate` for a file that cannot be used.
    func context() throws(AdmissionsError) -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        configuration.trustRoots = authoritiesFile.map { .file($0) } ?? .default
        if let identity {
            configuration.certificateChain = try identity.certificates()
            configuration.privateKey = try identity.privateKey()
        }
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw AdmissionsError(
                .certificate,
                "the authorities in \(authoritiesFile ?? "the system") and our certificate do not make a sender: \(error)"
            )
        }
    }
}
