import Glibc

/// A port of loopback that nobody uses at this moment.
public func freeTCPPort() throws -> Int {
    struct NoPort: Error {}
    let socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    guard socket >= 0 else { throw NoPort() }
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    return try withUnsafeMutablePointer(to: &address) { pointer in
        try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
            guard bind(socket, generic, length) == 0, getsockname(socket, generic, &length) == 0 else { throw NoPort() }
            return Int(pointer.pointee.sin_port.bigEndian)
        }
    }
}
