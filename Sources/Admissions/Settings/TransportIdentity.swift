import NIOSSL

/// A certificate and its private key, as PEM files.
package struct TransportIdentity: Sendable, Equatable {
    /// The file of certificates, our own first.
    package var certificateFile: String
    /// The file of the private key.
    package var privateKeyFile: String

    /// Names the two files.
    package init(certificateFile: String, privateKeyFile: String) {
        self.certificateFile = certificateFile
        self.privateKeyFile = privateKeyFile
    }

    func certificates() throws(AdmissionsError) -> [NIOSSLCertificateSource] {
        do {
            return try NIOSSLCertificate.fromPEMFile(certificateFile).map { .certificate($0) }
        } catch {
            throw AdmissionsError(
                .certificate, "a PEM file of certificates expected at \(certificateFile), but: \(error)")
        }
    }

    func privateKey() throws(AdmissionsError) -> NIOSSLPrivateKeySource {
        do {
            return .privateKey(try NIOSSLPrivateKey(file: privateKeyFile, format: .pem))
        } catch {
            throw AdmissionsError(
                .certificate, "a PEM file of a private key expected at \(privateKeyFile), but: \(error)")
        }
    }
}
