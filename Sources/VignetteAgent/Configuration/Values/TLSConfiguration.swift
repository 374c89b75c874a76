/// Certificates and keys of an encrypted connection, by place and never by value.
package struct TLSConfiguration: Hashable, Sendable {
    /// Our certificate with its chain (PEM).
    package var certificate: SecretSource?
    /// Our private key (PEM).
    package var key: SecretSource?
    /// The certificates that the other side's must be signed by (PEM); nothing: those of the system.
    ///
    /// A listener that has them demands a certificate of whoever connects.
    package var authorities: SecretSource?

    /// All places that are named.
    package var sources: [SecretSource] { [certificate, key, authorities].compactMap { $0 } }
}
