package import Admissions

/// How this site takes messages over HTTP.
package struct HTTPAdmissionsSettings: Sendable {
    /// The address to listen on.
    package var host: String
    /// The TCP port; 0 for any that is free.
    package var port: Int
    /// The path that messages are posted to, with its leading slash.
    package var path: String
    /// The certificate to listen with; nil to listen without TLS.
    package var security: ListenerSecurity?
    /// What senders must show; nil for nothing.
    package var secret: AccessSecret?
    /// How the messages are read.
    package var reader: AdmissionReader
    /// What a sender may take of this machine.
    package var limits: AdmissionsLimits

    /// Collects the settings.
    package init(
        host: String, port: Int, path: String, security: ListenerSecurity? = nil, secret: AccessSecret? = nil,
        reader: AdmissionReader, limits: AdmissionsLimits = AdmissionsLimits(maximumConnections: 32)
    ) {
        self.host = host
        self.port = port
        self.path = path
        self.security = security
        self.secret = secret
        self.reader = reader
        self.limits = limits
    }
}
