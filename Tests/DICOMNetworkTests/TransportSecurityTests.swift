import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Foundation
import Testing

@Suite struct TransportSecurityTests {
    private let client = DICOMClient()

    /// A certificate for 127.0.0.1 and localhost that signs itself, valid 2020 to 2120; it guards nothing.
    private static let certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBTTCB9KADAgECAgEBMAoGCCqGSM49BAMCMBcxFTATBgNVBAMMDGFyY2hpdmUu
        dGVzdDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowFzEVMBMGA1UE
        AwwMYXJjaGl2ZS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDMEeJU7w
        EXszc76SDh0DfG5ZMwbWOrVlzakK27dGJX1+Elk8OB0pXqj/ErM8BqIuyNOZ2Oz1
        geVBpe6DWg0UFaMvMC0wDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAAB
        gglsb2NhbGhvc3QwCgYIKoZIzj0EAwIDSAAwRQIgEE9FhhkksdbPWfpwyVCSTHU4
        LYkGY4o2uja93V8/YgECIQDHFTLISUbKP22NuHJJSP1ACpxMEesitmDU9r8My0Mb
        lg==
        -----END CERTIFICATE-----
        """
    private static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg2oeXNOIhWdhIF5oj
        qMgWK3/Re2RF39LY5feg7qFIZKuhRANCAAQMwR4lTvARezNzvpIOHQN8blkzBtY6
        tWXNqQrbt0YlfX4SWTw4HSleqP8SszwGoi7I05nY7PWB5UGl7oNaDRQV
        -----END PRIVATE KEY-----
        """

    /// Writes both files and lends the identity that they are.
    private func withIdentity(_ body: (TransportSecurity.Identity) async throws -> Void) async throws {
        try await withFolder { folder in
            try Self.certificate.write(toFile: folder + "/certificate.pem", atomically: true, encoding: .utf8)
            try Self.key.write(toFile: folder + "/key.pem", atomically: true, encoding: .utf8)
            try await body(
                TransportSecurity.Identity(
                    certificateChainFile: folder + "/certificate.pem", privateKeyFile: folder + "/key.pem"))
        }
    }

    private func echo(_ peer: DICOMPeer, _ security: TransportSecurity?) async throws -> DICOMNetworkError? {
        var peer = peer
        peer.transportSecurity = security
        return try await networkError {
            try await client.withAssociation(to: peer, proposing: contexts) { association in
                try await association.echo()
                let response = try await association.store(PatternSource(length: 3_000_000))
                #expect(response.status == .success)
            }
        }
    }

    @Test func trustedCertificatesAreTakenAndOthersRefused() async throws {
        try await withIdentity { identity in
            let settings = DICOMReceiverSettings(
                transportSecurity: TransportSecurity(verification: .none, identity: identity))
            let trusted = TransportSecurity(trustRoots: .file(identity.certificateChainFile))
            try await withReceiver(settings) { peer in
                #expect(try await echo(peer, trusted) == nil)
                #expect(try await echo(peer, TransportSecurity(verification: .none)) == nil)
                let error = try await echo(peer, TransportSecurity())
                #expect(error?.code == .tlsFailed)
                #expect(error?.message.contains("check the certificates") == true)
            }
        }
    }

    @Test func aListenerThatChecksWantsACertificate() async throws {
        try await withIdentity { identity in
            let roots = TransportSecurity.TrustRoots.file(identity.certificateChainFile)
            let settings = DICOMReceiverSettings(
                transportSecurity: TransportSecurity(trustRoots: roots, identity: identity))
            try await withReceiver(settings) { peer in
                #expect(try await echo(peer, TransportSecurity(trustRoots: roots, identity: identity)) == nil)
                let error = try await echo(peer, TransportSecurity(trustRoots: roots))
                #expect(error?.code == .tlsFailed)
            }
        }
    }

    @Test func oneSideAloneDoesNotSpeakTLS() async throws {
        try await withIdentity { identity in
            let security = TransportSecurity(verification: .none, identity: identity)
            try await withReceiver(DICOMReceiverSettings(transportSecurity: security)) { peer in
                let error = try await echo(peer, nil)
                #expect(error?.code == .protocolViolation)
                #expect(error?.message.contains("the other side speaks TLS") == true)
            }
            try await withReceiver { peer in
                let error = try await echo(peer, security)
                #expect(error?.code == .tlsFailed)
            }
        }
    }

    @Test func aFileThatIsMissingIsTold() async throws {
        let missing = TransportSecurity.Identity(certificateChainFile: "none.pem", privateKeyFile: "none.pem")
        let error = try await echo(try peer(port: 1), TransportSecurity(identity: missing))
        #expect(error?.code == .tlsFailed)
        let listener = try await networkError {
            try await withReceiver(
                DICOMReceiverSettings(transportSecurity: TransportSecurity(identity: missing))
            ) { _ in }
        }
        #expect(listener?.code == .tlsFailed)
    }
}
