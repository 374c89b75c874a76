/// An interface engine that waits for us to connect, and sends its messages then.
package struct EngineSettings: Sendable {
    /// The engine's host.
    package var host: String
    /// The engine's TCP port.
    package var port: Int
    /// Whom to trust, and our own certificate; nil to connect without TLS.
    package var security: SenderSecurity?
    /// How its messages are read.
    package var reader: AdmissionReader
    /// What the engine may take of this machine; its `idleTimeout` also ends a connection that died in silence.
    package var limits: AdmissionsLimits
    /// Whether the engine speaks MLLP release 2.
    package var usesCommitFrames: Bool
    /// How long an attempt to connect may take.
    package var connectTimeout: Duration
    /// How long to wait between attempts.
    package var backOff: BackOff

    /// Collects the settings.
    package init(
        host: String, port: Int, security: SenderSecurity? = nil, reader: AdmissionReader,
        limits: AdmissionsLimits = AdmissionsLimits(), usesCommitFrames: Bool = false,
        connectTimeout: Duration = .seconds(10), backOff: BackOff = BackOff()
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.reader = reader
        self.limits = limits
        self.usesCommitFrames = usesCommitFrames
        self.connectTimeout = connectTimeout
        self.backOff = backOff
    }
}
