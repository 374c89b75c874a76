/// The host and port of an address: all that a message or a log may say of it.
package struct HTTPHost: Hashable, Sendable {
    /// As in `monitor.example:8443`.
    package let text: String

    /// Takes host and port from an address (RFC 3986 §3.2), or nothing where it is neither `http` nor `https`,
    /// has no host, or holds blanks or control characters.
    package init?(url: String) {
        guard url.utf8.allSatisfy({ $0 > 32 && $0 != 127 }), let schemeEnd = url.firstRange(of: "://"),
            ["http", "https"].contains(url[..<schemeEnd.lowerBound].lowercased())
        else { return nil }
        let authority = url[schemeEnd.upperBound...].prefix { !"/?#\\".contains($0) }
        let host = authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority
        guard let first = host.first, first != ":" else { return nil }
        text = String(host)
    }
}
