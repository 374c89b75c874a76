/// How much a sender may take of this machine: memory, time, connections.
package struct AdmissionsLimits: Sendable {
    /// The most bytes of one message; a connection holds about that much at most.
    package var maximumFrameBytes: Int
    /// The most connections at once; one more is closed at once.
    package var maximumConnections: Int
    /// How long a sender may be silent inside a message.
    package var frameTimeout: Duration
    /// How long a sender may be silent between messages; hours, because quiet feeds are no fault.
    package var idleTimeout: Duration
    /// How long a sender may leave an acknowledgement unread when its connection takes no more.
    package var writeTimeout: Duration

    /// Sets the limits; the defaults suit every hospital that is known.
    package init(
        maximumFrameBytes: Int = 16 << 20, maximumConnections: Int = 128, frameTimeout: Duration = .seconds(60),
        idleTimeout: Duration = .seconds(4 * 3_600), writeTimeout: Duration = .seconds(60)
    ) {
        self.maximumFrameBytes = maximumFrameBytes
        self.maximumConnections = maximumConnections
        self.frameTimeout = frameTimeout
        self.idleTimeout = idleTimeout
        self.writeTimeout = writeTimeout
    }
}
