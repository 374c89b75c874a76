package import HTTPTransport

/// Where heartbeats go.
package struct MonitorAddress: Sendable {
    /// The address that takes them, `http` or `https`.
    package let url: String
    /// The value of the `Authorization` header, where the monitor asks for one.
    package let authorization: String?
    /// How the two ends know each other.
    package let security: HTTPSecurity

    /// Makes an address.
    package init(url: String, authorization: String? = nil, security: HTTPSecurity = HTTPSecurity()) {
        self.url = url
        self.authorization = authorization
        self.security = security
    }

    /// Host and port: all that events say of the address.
    package var label: String { HTTPHost(url: url)?.text ?? "malformed address" }

    /// The request that carries a heartbeat.
    func request(body: [UInt8]) -> HTTPRequest {
        var headers = [HTTPHeader("Content-Type", "application/json")]
        if let authorization { headers.append(HTTPHeader("Authorization", authorization)) }
        return HTTPRequest(
            .post, url, headers: headers, body: body,
            timeouts: HTTPTimeouts(connecting: .seconds(5), total: .seconds(10)), security: security,
            bodyLimit: 64 << 10)
    }
}
