import CaptureModel
import Testing

@testable import FHIRAdmissions

@Suite struct FHIRAddressTests {
    @Test(arguments: [
        "", "fhir.example", "ftp://x/r4", "https://", "https://u:p@x/r4", "https://x/r4?a=b", "https://x/#a",
    ])
    func whatIsNoAddressIsRefused(text: String) { #expect(FHIRAddress(text) == nil) }

    @Test("pages of the same server, however they are written, and of no other")
    func onlyPagesOfTheSameServer() throws {
        let address = try #require(FHIRAddress("https://fhir.example/r4/"))
        let current = "https://fhir.example/r4/Encounter?a=b"
        #expect(address.base == "https://fhir.example/r4" && address.port == 443)
        #expect(address.page("https://fhir.example/r4?page=2", from: current) == "https://fhir.example/r4?page=2")
        #expect(address.page("https://FHIR.example:443/r4?p=2", from: current) != nil)
        #expect(address.page("?page=2", from: current) == "https://fhir.example/r4/Encounter?page=2")
        #expect(address.page("/r4?page=2", from: current) == "https://fhir.example/r4?page=2")
        for other in [
            "http://fhir.example/r4?page=2", "https://fhir.example:8443/r4", "https://fhir.example.evil/r4",
            "https://evil@fhir.example/r4", "//evil.example/r4", "file:///etc/passwd", "",
        ] where other != "" {
            #expect(address.page(other, from: current) == nil, "\(other)")
        }
    }

    @Test func patientsAreNamedBelowTheBase() throws {
        let address = try #require(FHIRAddress("https://fhir.example/r4"))
        #expect(address.patient("Patient/17") == "Patient/17")
        #expect(address.patient("https://fhir.example/r4/Patient/17/_history/3") == "Patient/17")
        for other in ["Group/17", "https://other/r4/Patient/17", "Patient/../../x", "Patient/", "#p", "urn:uuid:1", ""]
        {
            #expect(address.patient(other) == nil, "\(other)")
        }
    }

    @Test func waitsAreRead() throws {
        let now = try #require(Timestamp(iso8601: "2026-11-22T08:49:07Z"))
        #expect(RetryAfter.wait("120", now: now) == .seconds(120))
        #expect(RetryAfter.wait("Sun, 22 Nov 2026 08:49:37 GMT", now: now) == .seconds(30))
        #expect(RetryAfter.wait("Sun, 22 Nov 2026 08:00:00 GMT", now: now) == .zero)
        #expect(RetryAfter.wait("99999999999999999999", now: now) == .seconds(86_400))
        for none in ["", "soon", "-1", "Sun, 22 Nov 2026", "a, b c d e GMT"] {
            #expect(RetryAfter.wait(none, now: now) == nil)
        }
    }
}
