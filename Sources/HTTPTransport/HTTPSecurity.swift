/// How the two ends of an `https` address know each other.
package struct HTTPSecurity: Hashable, Sendable {
    /// Path of a PEM file of the authorities that are trusted; nothing for the system's own.
    package var authorities: String?
    /// Path of the PEM file of our certificate, where the other side asks for one.
    package var certificate: String?
    /// Path of the PEM file of our certificate's key.
    package var key: String?

    /// Makes the settings.
    package init(authorities: String? = nil, certificate: String? = nil, key: String? = nil) {
        self.authorities = authorities
        self.certificate = certificate
        self.key = key
    }
}
