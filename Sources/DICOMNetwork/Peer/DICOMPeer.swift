package import DICOMUpperLayer

/// An application entity that we call, and how long it may take.
package struct DICOMPeer: Sendable, CustomStringConvertible {
    /// Host name or address.
    package var host: String
    /// TCP port.
    package var port: Int
    /// The title of the peer.
    package var calledAETitle: AETitle
    /// Our title.
    package var callingAETitle: AETitle
    /// How long the transport connection may take.
    package var connectTimeout: Duration
    /// How long the answer to the request for an association may take, and that to a release.
    package var associationTimeout: Duration
    /// How long nothing may move while an operation is outstanding: neither a byte out nor a byte in.
    package var responseTimeout: Duration
    /// TLS, when the peer wants it.
    package var transportSecurity: TransportSecurity?

    /// Makes a peer.
    package init(
        host: String, port: Int, calledAETitle: AETitle, callingAETitle: AETitle,
        connectTimeout: Duration = .seconds(10), associationTimeout: Duration = .seconds(30),
        responseTimeout: Duration = .seconds(120), transportSecurity: TransportSecurity? = nil
    ) {
        self.host = host
        self.port = port
        self.calledAETitle = calledAETitle
        self.callingAETitle = callingAETitle
        self.connectTimeout = connectTimeout
        self.associationTimeout = associationTimeout
        self.responseTimeout = responseTimeout
        self.transportSecurity = transportSecurity
    }

    /// The peer as messages name it: `ARCHIVE@host:port`.
    package var description: String { "\(calledAETitle)@\(host):\(port)" }
}
