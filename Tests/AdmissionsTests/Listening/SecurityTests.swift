import Admissions
import Foundation
import HL7
import TestSupport
import Testing

/// TLS, with certificates that openssl makes.
@Suite(
    .enabled(if: ExternalTool("openssl").isInstalled, Comment(rawValue: ExternalTool("openssl").skipReason)),
    .timeLimit(.minutes(2)))
struct SecurityTests {
    private let folder: TemporaryFolder
    private let good = Feed.event("A01", "1", patient: "1", visit: "V1")

    init() throws { folder = try TemporaryFolder() }

    /// A self-signed certificate for this machine.
    private func identity(_ name: String) throws -> TransportIdentity {
        let key = folder.place("\(name).key").path
        let certificate = folder.place("\(name).crt").path
        let outcome = try ExternalTool("openssl").run([
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", "/CN=\(name)", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out",
            certificate,
        ])
        try #require(outcome.status == 0, Comment(rawValue: outcome.output))
        return TransportIdentity(certificateFile: certificate, privateKeyFile: key)
    }

    private func sender(_ clinic: Clinic, trusting: TransportIdentity, as identity: TransportIdentity? = nil)
        -> AdmissionSender
    {
        AdmissionSender(
            host: "127.0.0.1", port: clinic.port,
            security: SenderSecurity(authoritiesFile: trusting.certificateFile, identity: identity))
    }

    @Test func messagesAreTakenOverTLS() async throws {
        let server = try identity("server")
        try await Clinic.open(Clinic.settings(security: ListenerSecurity(identity: server))) { clinic in
            let reply = try await sender(clinic, trusting: server).send(good)
            #expect(reply.isAccepted)
            let list = try await clinic.list()
            #expect(list == ["1": "V1"])
        }
    }

    @Test func aSenderDoesNotTrustAStranger() async throws {
        let server = try identity("server")
        let other = try identity("other")
        try await Clinic.open(Clinic.settings(security: ListenerSecurity(identity: server))) { clinic in
            await #expect(throws: AdmissionsError.self) {
                try await sender(clinic, trusting: other).send(good)
            }
            let list = try await clinic.list()
            #expect(list.isEmpty)
        }
    }

    @Test func plainSendersAreNotHeardOverTLS() async throws {
        let server = try identity("server")
        try await Clinic.open(Clinic.settings(security: ListenerSecurity(identity: server))) { clinic in
            let heard1 = try await RawSender(port: clinic.port).exchange([MLLPFrame.encode(good)])
            #expect(heard1.isEmpty)
            let list = try await clinic.list()
            #expect(list.isEmpty)
        }
    }

    @Test func onlySendersWithACertificateAreHeard() async throws {
        let server = try identity("server")
        let client = try identity("client")
        let stranger = try identity("stranger")
        let security = ListenerSecurity(identity: server, clientAuthoritiesFile: client.certificateFile)
        try await Clinic.open(Clinic.settings(security: security)) { clinic in
            for identity in [nil, stranger] {
                await #expect(throws: AdmissionsError.self) {
                    try await sender(clinic, trusting: server, as: identity).send(good)
                }
            }
            let before = try await clinic.list()
            #expect(before.isEmpty)
            let reply = try await sender(clinic, trusting: server, as: client).send(good)
            #expect(reply.isAccepted)
            let list = try await clinic.list()
            #expect(list == ["1": "V1"])
        }
    }

    @Test func aMissingCertificateIsNamed() async throws {
        let nowhere = folder.place("nowhere.crt").path
        let security = ListenerSecurity(
            identity: TransportIdentity(certificateFile: nowhere, privateKeyFile: nowhere))
        let error = await #expect(throws: AdmissionsError.self) {
            try await Clinic.open(Clinic.settings(security: security)) { _ in }
        }
        #expect(error?.code == .certificate && error?.message.contains(nowhere) == true)
    }
}
