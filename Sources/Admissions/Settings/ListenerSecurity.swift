package import NIOSSL

/// TLS of the listener.
package struct ListenerSecurity: Sendable, Equatable {
    /// Our certificate.
    package var identity: TransportIdentity
    /// The PEM file of those whose signature on a sender's certificate counts; nil to ask senders for none.
    package var clientAuthoritiesFile: String?

    /// Collects the files; with `clientAuthoritiesFile` no sender is heard without a certificate of theirs.
    package init(identity: TransportIdentity, clientAuthoritiesFile: String? = nil) {
        self.identity = identity
        self.clientAuthoritiesFile = clientAuthoritiesFile
    }

    /// The context of every connection; throws `certificate` for a file that cannot be used.
    func context() throws(AdmissionsError) -> NIOSSLContext {
        do {
            return try NIOSSLContext(configuration: try configuration())
        } catch let error as AdmissionsError {
            throw error
        } catch {
            throw AdmissionsError(
                .certificate, "the certificate, the key and the authorities of senders do not make a listener: \(error)"
            )
        }
    }

    /// TLS 1.2 or later, with our certificate; throws `certificate` for a file that cannot be used.
    package func configuration() throws(AdmissionsError) -> TLSConfiguration {
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try identity.certificates(), privateKey: try identity.privateKey())
        configuration.minimumTLSVersion = .tlsv12
        if let clientAuthoritiesFile {
            configuration.trustRoots = .file(clientAuthoritiesFile)
            // Which host a sender calls from is not known beforehand, so its name cannot be checked.
            configuration.certificateVerification = .noHostnameVerification
        }
        return configuration
    }
}
