/// One question to a server.
package struct HTTPRequest: Sendable {
    /// What is asked.
    package var method: HTTPMethod
    /// Where: an `http` or `https` address.
    package var url: String
    /// Sent as they are, after curl's own `Host` and `Content-Length`.
    package var headers: [HTTPHeader]
    /// What is sent along.
    package var body: [UInt8]
    /// Path of a Unix socket to speak through in place of the address's host.
    package var unixSocketPath: String?
    /// How long it may take.
    package var timeouts: HTTPTimeouts
    /// How the ends know each other.
    package var security: HTTPSecurity
    /// The longest body of an answer that is taken, in bytes.
    package var bodyLimit: Int

    /// Makes a request.
    package init(
        _ method: HTTPMethod, _ url: String, headers: [HTTPHeader] = [], body: [UInt8] = [],
        unixSocketPath: String? = nil, timeouts: HTTPTimeouts = HTTPTimeouts(),
        security: HTTPSecurity = HTTPSecurity(), bodyLimit: Int = 1 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.unixSocketPath = unixSocketPath
        self.timeouts = timeouts
        self.security = security
        self.bodyLimit = bodyLimit
    }
}
