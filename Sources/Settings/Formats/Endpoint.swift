/// A host and a port, as in `0.0.0.0:2575` or `[::1]:8080`.
public struct Endpoint: Hashable, Sendable, CustomStringConvertible {
    /// A host name or an address; an IPv6 address without its brackets.
    public let host: String
    /// The port: 0 lets the system choose, as tests want it.
    public let port: UInt16

    /// Makes an endpoint of parts, or nothing where the host is not one.
    public init?(host: String, port: UInt16) {
        guard Self.isHost(host) else { return nil }
        self.host = host
        self.port = port
    }

    /// Makes an endpoint of its written form, or nothing where it is not `host:port`.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":") else { return nil }
        let digits = text[text.index(after: colon)...]
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isNumber }), let port = UInt16(digits) else {
            return nil
        }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        self.init(host: String(host), port: port)
    }

    private init(unchecked host: String, port: UInt16) {
        self.host = host
        self.port = port
    }

    /// A port that only this machine can reach.
    public static func loopback(port: UInt16) -> Endpoint {
        Endpoint(unchecked: "127.0.0.1", port: port)
    }

    /// Whether only this machine can reach it.
    public var isLoopback: Bool {
        host == "localhost" || host == "::1" || host.hasPrefix("127.")
    }

    /// The written form; an IPv6 address stands in brackets.
    public var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }

    /// Whether a text can be a host: letters, digits, `-`, `_`, `.`, and for IPv6 `:` and `%`; up to 253.
    static func isHost(_ text: String) -> Bool {
        (1...253).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                    || "-_.:%".unicodeScalars.contains(scalar)
            }
    }
}

extension SettingsFormat<Endpoint> {
    /// A host and a port.
    public static var endpoint: SettingsFormat {
        .scalar("is a host and a port such as 0.0.0.0:2575") { Endpoint($0) }
    }
}

extension SettingsFormat<String> {
    /// A host name or an address.
    public static var host: SettingsFormat {
        .scalar("is a host name or an address") { Endpoint.isHost($0) ? $0 : nil }
    }
}
