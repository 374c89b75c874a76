/// A server's answer, whole.
package struct HTTPResponse: Sendable {
    /// 100 to 599 (RFC 9110 §15).
    package let status: Int
    /// In the order of their coming.
    package let headers: [HTTPHeader]
    /// At most the request's limit.
    package let body: [UInt8]

    /// Makes an answer.
    package init(status: Int, headers: [HTTPHeader], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Whether the server did what was asked (2xx).
    package var isSuccess: Bool { (200..<300).contains(status) }

    /// The body read as UTF-8; what is not becomes U+FFFD.
    package var text: String { String(decoding: body, as: UTF8.self) }

    /// The first value of a header.
    package func value(of name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}
