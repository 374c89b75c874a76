import NIOSSL

/// TLS towards a peer or for a listener, with files as a person names them in the configuration.
package struct TransportSecurity: Sendable, Equatable {
    /// Whose signatures on certificates count.
    package enum TrustRoots: Sendable, Equatable {
        /// Those of the operating system.
        case system
        /// Those in a PEM file.
        case file(String)
    }

    /// What of the other side's certificate is checked.
    package enum Verification: Sendable, Equatable {
        /// Signature and host name.
        case full
        /// The signature alone, for archives whose certificate names no host.
        case withoutHostname
        /// Nothing: the line is encrypted, but whose it is is not known.
        case none
    }

    /// Our certificate and what signs it, and its key: PEM files.
    package struct Identity: Sendable, Equatable {
        /// The file of certificates, ours first.
        package var certificateChainFile: String
        /// The file of the private key.
        package var privateKeyFile: String

        /// Names the two files.
        package init(certificateChainFile: String, privateKeyFile: String) {
            self.certificateChainFile = certificateChainFile
            self.privateKeyFile = privateKeyFile
        }

        func certificates() throws -> [NIOSSLCertificateSource] {
            try NIOSSLCertificate.fromPEMFile(certificateChainFile).map { .certificate($0) }
        }

        func privateKey() throws -> NIOSSLPrivateKeySource {
            .privateKey(try NIOSSLPrivateKey(file: privateKeyFile, format: .pem))
        }
    }

    /// Whose signatures on certificates count.
    package var trustRoots: TrustRoots
    /// What of the other side's certificate is checked; a listener that checks asks for one.
    package var verification: Verification
    /// Our certificate; a listener must have one.
    package var identity: Identity?

    /// Makes the settings.
    package init(trustRoots: TrustRoots = .system, verification: Verification = .full, identity: Identity? = nil) {
        self.trustRoots = trustRoots
        self.verification = verification
        self.identity = identity
    }

    /// The context for a connection that we open.
    ///
    /// - Throws: `NIOSSLError` or BoringSSL's own when a file cannot be read.
    func clientContext() throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        apply(to: &configuration)
        if let identity {
            configuration.certificateChain = try identity.certificates()
            configuration.privateKey = try identity.privateKey()
        }
        return try NIOSSLContext(configuration: configuration)
    }

    /// The context for a listener.
    ///
    /// - Throws: the same, and `tlsFailed` without a certificate of our own.
    func serverContext() throws -> NIOSSLContext {
        guard let identity else {
            throw DICOMNetworkError(.tlsFailed, "A listener with TLS needs a certificate and its private key.")
        }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try identity.certificates(), privateKey: try identity.privateKey())
        apply(to: &configuration)
        // Who calls from where is not known beforehand, so no host name can be checked.
        if verification == .full { configuration.certificateVerification = .noHostnameVerification }
        return try NIOSSLContext(configuration: configuration)
    }

    private func apply(to configuration: inout TLSConfiguration) {
        configuration.minimumTLSVersion = .tlsv12
        switch trustRoots {
        case .system: configuration.trustRoots = .default
        case .file(let path): configuration.trustRoots = .file(path)
        }
        switch verification {
        case .full: configuration.certificateVerification = .fullVerification
        case .withoutHostname: configuration.certificateVerification = .noHostnameVerification
        case .none: configuration.certificateVerification = .none
        }
    }
}
