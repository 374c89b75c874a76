import Hummingbird
import HTTPTypes
import Testing

@testable import WebInterface

@Suite struct RequestGuardTests {
    private let guardian = RequestGuard(hostNames: ["agent.clinic.example"])

    @Test(arguments: ["localhost:8080", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST", "agent.clinic.example"])
    func ourOwnNamesPass(_ authority: String) {
        #expect(guardian.refusal(.get, authority: authority, headers: [:]) == nil)
    }

    @Test(arguments: [nil, "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "", "[::1"])
    func otherNamesDoNot(_ authority: String?) {
        #expect(guardian.refusal(.get, authority: authority, headers: [:])?.status == .misdirectedRequest)
    }

    @Test func aChangeMustComeFromOurOwnPage() {
        func status(_ headers: HTTPFields) -> HTTPResponse.Status? {
            guardian.refusal(.post, authority: "localhost:8080", headers: headers)?.status
        }
        #expect(status([:]) == .forbidden)
        #expect(status([.origin: "http://localhost:8080"]) == nil)
        #expect(status([.origin: "http://localhost:9999"]) == .forbidden)
        #expect(status([.origin: "null"]) == .forbidden)
        #expect(status([.origin: "https://evil.example", .vignette: "1"]) == .forbidden)
        #expect(status([.fetchSite: "same-origin"]) == nil)
        #expect(status([.fetchSite: "same-site"]) == .forbidden)
        #expect(status([.vignette: "1"]) == nil)
        #expect(guardian.refusal(.delete, authority: "localhost:8080", headers: [:])?.status == .forbidden)
    }
}
