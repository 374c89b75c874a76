import Foundation
import Synchronization

/// A server that plays one answer to each connection, in turn, and keeps what it was asked.
final class ScriptedServer: Sendable {
    /// Where it listens.
    enum Place {
        case loopback
        case socket(String)
    }

    private struct State {
        var requests: [String] = []
        var isClosed = false
    }

    private let descriptor: Int32
    private let state = Mutex(State())
    /// The port on 127.0.0.1; 0 for a socket of the file system.
    let port: Int

    /// Listens; `answers` are written byte for byte, and nothing for an empty one: the connection then stays silent
    /// until the other side gives up.
    init(_ place: Place = .loopback, answers: [String]) throws {
        switch place {
        case .loopback:
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = inet_addr("127.0.0.1")
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let bound = withUnsafeMutablePointer(to: &address) { [descriptor] address in
                address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, length) == 0 && listen(descriptor, 8) == 0
                        && getsockname(descriptor, $0, &length) == 0
                }
            }
            guard bound else { throw POSIXError(.EADDRINUSE) }
            port = Int(UInt16(bigEndian: address.sin_port))
        case .socket(let path):
            descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            let bound = withUnsafePointer(to: &address) { [descriptor] address in
                address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 && listen(descriptor, 8) == 0
                }
            }
            guard bound else { throw POSIXError(.EADDRINUSE) }
            port = 0
        }
        let thread = Thread { [self] in for answer in answers { serve(answer) } }
        thread.start()
    }

    deinit { close(descriptor) }

    /// What was asked, each with header and body.
    var requests: [String] { state.withLock { $0.requests } }

    private func serve(_ answer: String) {
        let connection = accept(descriptor, nil, nil)
        guard connection >= 0 else { return }
        defer { close(connection) }
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !Self.isComplete(received) {
            let count = read(connection, &buffer, buffer.count)
            guard count > 0 else { break }
            received += buffer[..<count]
        }
        state.withLock { $0.requests.append(String(decoding: received, as: UTF8.self)) }
        if answer.isEmpty {
            while read(connection, &buffer, buffer.count) > 0 {}
        } else {
            var rest = Array(answer.utf8)[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
                guard count > 0 else { break }
                rest = rest.dropFirst(count)
            }
        }
    }

    private static func isComplete(_ bytes: [UInt8]) -> Bool {
        // A TLS client hello (RFC 8446 §5.1): whoever plays plain HTTP answers it at once.
        if bytes.first == 0x16 { return true }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return false }
        let header = text[..<end.lowerBound].lowercased()
        guard let place = header.range(of: "content-length: ") else { return true }
        let length = Int(header[place.upperBound...].prefix { $0.isNumber }) ?? 0
        return text[end.upperBound...].utf8.count >= length
    }
}
