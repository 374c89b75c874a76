import Admissions
import AdmissionsHTTP
import Foundation
import HL7
import HTTPTransport
import Store
import TestSupport
import Testing

/// Messages posted over HTTP, by libcurl.
@Suite(.timeLimit(.minutes(2))) struct HTTPAdmissionsListenerTests {
    @Test(arguments: ["application/hl7-v2", "x-application/hl7-v2+er7", "Application/HL7-V2; charset=\"UTF-8\""])
    func aMessageIsAnsweredWithItsAcknowledgement(type: String) async throws {
        try await WebFeed.open { (feed) async throws in
            let answer = try await feed.send(WebFeed.message("1"), type: type)
            #expect(answer.status == 200 && answer.code == .applicationAccept, "\(answer.text)")
            #expect(AdmissionReply(answer.body).controlID == "1")
            let name = type.lowercased().prefix { $0 != ";" }
            #expect(answer.value(of: "Content-Type")?.hasPrefix(name) == true)
            #expect(try await feed.names() == ["Okafor"])
        }
    }

    @Test("a repetition gets the very answer that was stored, and counts once")
    func aRepetitionIsAnsweredFromTheStore() async throws {
        try await WebFeed.open { (feed) async throws in
            let first = try await feed.send(WebFeed.message("1"))
            let second = try await feed.send(WebFeed.message("1"))
            #expect(first.status == 200 && first.body == second.body)
            #expect(try await feed.names() == ["Okafor"])
        }
    }

    @Test("what is wrong within a message is said by the acknowledgement, which is a 200 all the same")
    func faultsOfTheContentAreAcknowledged() async throws {
        try await WebFeed.open { (feed) async throws in
            let without = try await feed.send(Array("MSH|^~\\&|HIS|N|||2026||ADT^A04|7|P|2.5.1\rEVN|A04\rPID|1\r".utf8))
            #expect(without.status == 200 && without.code == .applicationError, "\(without.text)")
            let result = try await feed.send(Array("MSH|^~\\&|HIS|N|||2026||ORU^R01|8|P|2.5.1\r".utf8))
            #expect(result.status == 200 && result.code == .applicationReject, "\(result.text)")
            #expect(try await feed.names().isEmpty)
        }
    }

    @Test("a sender that wants no acknowledgement learns by the status what became of its message")
    func theStatusSpeaksWhereNoAcknowledgementMay() async throws {
        try await WebFeed.open { (feed) async throws in
            let taken = try await feed.send(WebFeed.message("1", conditions: "NE|NE"))
            #expect(taken.status == 204 && taken.body.isEmpty)
            let broken = Array("MSH|^~\\&|HIS|N|||2026||ADT^A04|7|P|2.5.1|||NE|NE\rEVN|A04\rPID|1\r".utf8)
            #expect(try await feed.send(broken).status == 422)
            #expect(try await feed.names() == ["Okafor"])
        }
    }

    @Test func whatIsNoMessageIsRefusedByItsStatus() async throws {
        try await WebFeed.open { (feed) async throws in
            #expect(try await feed.send(WebFeed.message("1"), path: "/").status == 404)
            let put = try await feed.send(WebFeed.message("1"), method: .put)
            #expect(put.status == 405 && put.value(of: "Allow") == "POST")
            #expect(try await feed.send([], method: .get).status == 405)
            for type in ["application/json", "application/hl7-v2+xml", "hl7", "application/hl7-v2; charset=klingon"] {
                #expect(try await feed.send(WebFeed.message("1"), type: type).status == 415, "\(type)")
            }
            let packed = try await feed.send(WebFeed.message("1"), headers: [HTTPHeader("Content-Encoding", "gzip")])
            #expect(packed.status == 415)
            for body in ["", "{}", "PID|1", "MSH"] {
                #expect(try await feed.send(Array(body.utf8)).status == 400, "\(body)")
            }
            let acknowledgement = Array("MSH|^~\\&|HIS|N|||2026||ACK|9|P|2.5.1\rMSA|AA|9\r".utf8)
            #expect(try await feed.send(acknowledgement).status == 400)
            #expect(try await feed.names().isEmpty)
        }
    }

    @Test("a body over the limit is refused by its head, and without one after the limit; the next is taken")
    func aLargeBodyIsRefused() async throws {
        try await WebFeed.open { (feed) async throws in
            let large = WebFeed.message("1") + [UInt8](repeating: 0x41, count: 3 * WebFeed.limit)
            #expect(try await feed.send(large).status == 413)
            let chunked = [HTTPHeader("Transfer-Encoding", "chunked"), HTTPHeader("Content-Length", "")]
            #expect(try await feed.send(large, headers: chunked).status == 413)
            let small = try await feed.send(WebFeed.message("2"))
            #expect(small.status == 200)
        }
    }

    @Test("the charset of the request reads a message that names none, and must not contradict one that does")
    func theCharsetIsHeard() async throws {
        let latin2: [UInt8] = [0x57, 0x61, 0xB3, 0xEA, 0x73, 0x61]
        try await WebFeed.open { (feed) async throws in
            let type = "application/hl7-v2; charset=iso-8859-2"
            #expect(try await feed.send(WebFeed.message("1", family: latin2), type: type).code == .applicationAccept)
            let own = WebFeed.message("2", patient: "2", family: latin2, set: "8859/2")
            #expect(try await feed.send(own, type: type).code == .applicationAccept)
            #expect(try await feed.names() == ["Wałęsa", "Wałęsa"])
            let utf8 = "application/hl7-v2; charset=utf-8"
            #expect(try await feed.send(own, type: utf8).status == 400)
            #expect(try await feed.send(WebFeed.message("3", family: latin2), type: utf8).status == 400)
            #expect(try await feed.names().count == 2)
        }
    }

    @Test("what charset made of a message is read the same way when the list is built again")
    func theListIsRebuiltTheSame() async throws {
        try await WebFeed.open { (feed) async throws in
            _ = try await feed.send(
                WebFeed.message("1", family: [0x57, 0x61, 0xB3, 0xEA, 0x73, 0x61]),
                type: "application/hl7-v2; charset=iso-8859-2")
            let reader = AdmissionReader(
                policy: AdmissionPolicy(selection: IdentifierSelection(authority: "NORTHSIDE", type: "MR")),
                fallbackCharacterSet: .windows1252, maximumBytes: WebFeed.limit, mapping: AdmissionMapping { _ in 0 })
            #expect(try await feed.store.rebuildAdmissions(parse: reader.event) == 1)
            #expect(try await feed.names() == ["Wałęsa"])
        }
    }

    @Test(arguments: [
        AccessSecret.bearer("s3cret"), .basic(user: "his", password: "s3cret"),
    ])
    func onlyWhoShowsTheSecretIsHeard(secret: AccessSecret) async throws {
        let right =
            switch secret {
            case .bearer: "Bearer s3cret"
            case .basic: "Basic \(Data("his:s3cret".utf8).base64EncodedString())"
            }
        try await WebFeed.open(secret: secret) { (feed) async throws in
            for wrong in ["", "Bearer", "Bearer s3cre", "Basic czNjcmV0", "Digest s3cret", right + "x"] {
                let answer = try await feed.send(
                    WebFeed.message("1"), headers: [HTTPHeader("Authorization", wrong)])
                #expect(answer.status == 401 && answer.value(of: "WWW-Authenticate") != nil, "\(wrong)")
            }
            #expect(try await feed.names().isEmpty)
            let answer = try await feed.send(WebFeed.message("1"), headers: [HTTPHeader("Authorization", right)])
            #expect(answer.status == 200)
        }
    }

    @Test(
        "with authorities of senders, only a sender with a certificate of theirs is heard",
        .enabled(if: ExternalTool("openssl").isInstalled, Comment(rawValue: ExternalTool("openssl").skipReason)))
    func clientCertificatesAreDemanded() async throws {
        let folder = try TemporaryFolder()
        func identity(_ name: String) throws -> TransportIdentity {
            let (key, certificate) = (folder.place("\(name).key").path, folder.place("\(name).crt").path)
            let outcome = try ExternalTool("openssl").run([
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                "-subj", "/CN=\(name)", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
            ])
            try #require(outcome.status == 0, Comment(rawValue: outcome.output))
            return TransportIdentity(certificateFile: certificate, privateKeyFile: key)
        }
        let (server, client, stranger) = (try identity("server"), try identity("client"), try identity("stranger"))
        let security = ListenerSecurity(identity: server, clientAuthoritiesFile: client.certificateFile)
        try await WebFeed.open(security: security) { (feed) async throws in
            func security(_ identity: TransportIdentity?) -> HTTPSecurity {
                HTTPSecurity(
                    authorities: server.certificateFile, certificate: identity?.certificateFile,
                    key: identity?.privateKeyFile)
            }
            for identity in [nil, stranger] {
                await #expect(throws: HTTPError.self) {
                    try await feed.send(WebFeed.message("1"), security: security(identity))
                }
            }
            #expect(try await feed.names().isEmpty)
            let answer = try await feed.send(WebFeed.message("1"), security: security(client))
            #expect(answer.code == .applicationAccept)
        }
    }
}
