import Foundation
import TestSupport
import Testing

/// A FHIR server as the only source of the patient list, in the program as IT would run it.
@Suite(
    .serialized, .timeLimit(.minutes(3)),
    .enabled(if: ExternalTool("python3").isInstalled, Comment(rawValue: ExternalTool("python3").skipReason)))
struct FHIRAgentTests {
    /// A small server: a token that is demanded, two pages, and a port that it prints.
    private static let server = #"""
        import http.server, json
        def patient(i, n, f):
            return {"resourceType": "Patient", "id": i, "meta": {"versionId": "1", "lastUpdated": "2026-11-22T08:00:00Z"},
                    "identifier": [{"system": "urn:oid:1.2.3", "value": n, "type": {"coding": [{"code": "MR"}]}}],
                    "name": [{"family": f, "given": ["Ada"]}], "gender": "female", "birthDate": "1984-03-12"}
        def encounter(i, p, n):
            return {"resourceType": "Encounter", "id": i, "meta": {"versionId": "1", "lastUpdated": "2026-11-22T08:00:00Z"},
                    "status": "in-progress", "class": {"code": "AMB"}, "subject": {"reference": "Patient/" + p},
                    "identifier": [{"system": "urn:oid:1.2.3", "value": n}],
                    "location": [{"location": {"display": "ENDO"}}]}
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                if self.headers.get("Authorization") != "Bearer s3cret":
                    self.send_response(401); self.end_headers(); return
                if self.path == "/r4/metadata": answer = {"resourceType": "CapabilityStatement"}
                elif self.path.startswith("/r4/Encounter?page=2"):
                    answer = self.page([encounter("12", "2", "V2"), patient("2", "4712", "Brandt")])
                elif self.path.startswith("/r4/Encounter?"):
                    answer = self.page([encounter("11", "1", "V1"), patient("1", "4711", "Okafor")], "Encounter?page=2")
                else: answer = self.page([])
                body = json.dumps(answer).encode()
                self.send_response(200); self.send_header("Content-Length", str(len(body))); self.end_headers()
                self.wfile.write(body)
            def page(self, resources, following=None):
                links = [{"relation": "next", "url": following}] if following else []
                return {"resourceType": "Bundle", "link": links, "entry": [{"resource": r} for r in resources]}
            def log_message(self, *arguments): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        print("port", server.server_port, flush=True)
        server.serve_forever()
        """#

    @Test("the list comes from FHIR alone, survives a kill, and is not asked for from the beginning after it")
    func theListComesFromFHIR() async throws {
        let folder = try TemporaryFolder()
        try folder.write(Array(Self.server.utf8), to: "server.py")
        let python = try #require(ExternalTool("python3").path)
        let server = try BackgroundProcess(python, [folder.place("server.py").path])
        #expect(await eventually { server.output.contains("port") }, "\(server.output)")
        let port = try #require(
            server.output.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
        let house = try AgentHouse(
            destination: AgentHouse.nowhere,
            admissions: [
                "fhir:", "  url: http://127.0.0.1:\(port)/r4", "  token: token.txt", "  every: 1 s",
                "  systems: { NORTHSIDE: \"urn:oid:1.2.3\" }",
            ])
        try house.folder.write(Array("s3cret\n".utf8), to: "token.txt")
        let check = try await house.command(["check"]).output
        #expect(check.contains("wants a token"), "\(check)")
        let agent = try await house.start()
        let mark = house.folder.place("data/fhir-admissions.json").path
        #expect(await eventually { FileManager.default.fileExists(atPath: mark) }, "\(agent.output)")
        #expect(agent.output.contains("connected for admissions"), "\(agent.output)")
        await agent.killHard()
        await server.killHard()
        let again = try await house.start()
        let list = try await house.command(["patients"]).output
        #expect(list.contains("OKAFOR") && list.contains("BRANDT") && list.contains("4711"), "\(list)")
        #expect(await eventually { again.output.contains("does not take connections") }, "\(again.output)")
        await again.stop()
    }
}
