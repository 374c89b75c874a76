import Foundation
import HTTPTransport
import Testing

/// The `openssl` command plays authority and server.
private enum OpenSSL {
    static let path = "/usr/bin/openssl"
    static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

    static func process(_ arguments: [String], in folder: URL) -> (Process, Pipe) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = Pipe()
        return (process, output)
    }

    static func run(_ arguments: [String], in folder: URL) throws {
        let (process, _) = process(arguments, in: folder)
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
    }
}

@Suite(.enabled(if: OpenSSL.isThere, "the openssl command is not installed")) struct HTTPSecurityTests {
    /// A certificate for 127.0.0.1, a server that shows it and asks for one, and what the client met.
    @Test(arguments: [(true, true, 200), (false, true, nil), (true, false, nil)] as [(Bool, Bool, Int?)])
    func bothEndsMustKnowEachOther(trusts: Bool, shows: Bool, status: Int?) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try OpenSSL.run(
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=test", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "key.pem", "-out", "cert.pem",
            ], in: folder)
        let (server, output) = OpenSSL.process(
            [
                "s_server", "-accept", "127.0.0.1:0", "-cert", "cert.pem", "-key", "key.pem", "-CAfile", "cert.pem",
                "-Verify", "1", "-verify_return_error", "-www",
            ], in: folder)
        try server.run()
        defer { server.terminate() }
        var said = ""
        var port: Int?
        while port == nil {
            // `availableData` stops the whole process where a signal interrupts it.
            var piece = [UInt8](repeating: 0, count: 1_024)
            let count = read(output.fileHandleForReading.fileDescriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            try #require(count > 0)
            said += String(decoding: piece[..<count], as: UTF8.self)
            if let place = said.range(of: "ACCEPT 127.0.0.1:"), said[place.upperBound...].contains("\n") {
                port = Int(said[place.upperBound...].prefix { $0.isNumber })
            }
        }
        let certificate = folder.appendingPathComponent("cert.pem").path
        let request = HTTPRequest(
            .get, "https://127.0.0.1:\(try #require(port))/",
            timeouts: HTTPTimeouts(connecting: .seconds(20), total: .seconds(20)),
            security: HTTPSecurity(
                authorities: trusts ? certificate : nil, certificate: shows ? certificate : nil,
                key: shows ? folder.appendingPathComponent("key.pem").path : nil))
        if let status {
            #expect(try await HTTPClient().perform(request).status == status)
        } else {
            let error = await #expect(throws: HTTPError.self) { try await HTTPClient().perform(request) }
            // Under TLS 1.3 the server's refusal of our certificate comes after the handshake, as an alert.
            #expect(error?.code == .tls || (!shows && error?.code == .interrupted))
        }
    }
}
