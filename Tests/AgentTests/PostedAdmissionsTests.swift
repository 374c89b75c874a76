import Foundation
import TestSupport
import Testing

/// HL7 over HTTPS in the program as IT would run it, with curl as the sender.
@Suite(
    .serialized, .timeLimit(.minutes(3)),
    .enabled(
        if: ExternalTool("curl").isInstalled && ExternalTool("openssl").isInstalled,
        Comment(rawValue: ExternalTool("curl").skipReason)))
struct PostedAdmissionsTests {
    private func certificate(_ name: String, in folder: TemporaryFolder) throws {
        let outcome = try ExternalTool("openssl").run(
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=\(name)", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", "\(name).key", "-out",
                "\(name).crt",
            ], in: folder.url)
        try #require(outcome.status == 0, Comment(rawValue: outcome.output))
    }

    @Test("a client certificate and a token are demanded; 50 MB are refused; a repetition gets its stored answer")
    func messagesArePosted() async throws {
        let port = try freeTCPPort()
        let house = try AgentHouse(
            destination: AgentHouse.nowhere,
            admissions: [
                "https:", "  listen: 127.0.0.1:\(port)",
                "  tls: { certificate: server.crt, key: server.key, authorities: client.crt }", "  path: /adt",
                "  bearer: token.txt",
            ])
        try certificate("server", in: house.folder)
        try certificate("client", in: house.folder)
        try house.folder.write(Array("s3cret\n".utf8), to: "token.txt")
        try house.folder.write(Array(AgentHouse.registration(of: "4711").utf8), to: "one.hl7")
        try house.folder.write([UInt8](repeating: 0x41, count: 50_000_000), to: "large.hl7")
        let agent = try await house.start()
        #expect(await eventually { agent.output.contains("listening for admissions over HTTP") }, "\(agent.output)")
        let memory = try residentKilobytes(of: agent.identifier)

        func post(_ file: String, _ more: [String]) throws -> ExternalTool.Outcome {
            try ExternalTool("curl").run(
                [
                    "--silent", "--show-error", "--cacert", "server.crt", "--write-out", " %{http_code}",
                    "--header", "Content-Type: application/hl7-v2; charset=utf-8", "--data-binary", "@\(file)",
                ] + more + ["https://127.0.0.1:\(port)/adt"], in: house.folder.url)
        }
        let known = ["--cert", "client.crt", "--key", "client.key"]
        let token = ["--header", "Authorization: Bearer s3cret"]
        let stranger = try post("one.hl7", token)
        #expect(stranger.status != 0, "\(stranger.output)")
        #expect(try post("one.hl7", known).output.hasSuffix(" 401"))
        #expect(try post("large.hl7", known + token).output.hasSuffix("413"))
        let chunked = try post("large.hl7", known + token + ["--header", "Transfer-Encoding: chunked"])
        #expect(chunked.output.hasSuffix("413"), "\(chunked.output)")
        let grown = try residentKilobytes(of: agent.identifier) - memory
        #expect(grown < 45_000, "the agent grew by \(grown) kB")

        let first = try post("one.hl7", known + token)
        #expect(first.output.contains("MSA|AA|") && first.output.hasSuffix(" 200"), "\(first.output)")
        await agent.killHard()
        let again = try await house.start()
        #expect(await eventually { again.output.contains("listening for admissions over HTTP") }, "\(again.output)")
        let second = try post("one.hl7", known + token)
        #expect(second.output == first.output, "the answer of before the kill is the answer after it")
        let list = try await house.command(["patients"]).output
        #expect(list.contains("OKAFOR"), "\(list)")
        await again.stop()
    }

    /// What the process holds in memory, in kB (proc(5)).
    private func residentKilobytes(of process: Int32) throws -> Int {
        let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") })
        return try #require(
            line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap { Int($0) })
    }
}
