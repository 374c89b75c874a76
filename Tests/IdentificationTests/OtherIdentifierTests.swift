import CaptureModel
import Identification
import Store
import Testing

/// People whom a claim names by an identifier that they have besides that of the list.
struct OtherIdentifierTests {
    private let site: Site

    init() throws { site = try Site() }

    private func rules(_ kinds: (String, String?)..., assuming authority: String = "NORTHSIDE") throws -> SiteRules {
        var rules = site.rules
        rules.identifiers.assumedAuthority = authority
        rules.identifiers.others = try kinds.map { try #require(IdentifierKind(authority: $0.0, type: $0.1)) }
        return rules
    }

    private func draft(_ number: UInt8, _ patient: String) throws -> CaptureDraft {
        let claim = CaptureClaim(patient: try Site.identifier(patient), descriptor: "colonoscopy")
        return try site.draft(number, sidecar: .read(claim))
    }

    private func statement(_ number: UInt8, others: [String]) throws -> PatientStatement {
        var statement = PatientStatement(identifier: try Site.identifier("\(number)^^^NORTHSIDE^MR"))
        statement.otherIdentifiers = .set(try others.map(Site.identifier))
        return statement
    }

    @discardableResult
    private func admit(_ number: UInt8, others: String..., message: UInt8? = nil) async throws -> PatientID {
        try #require(
            try await site.take(.person(try statement(number, others: others)), number: message ?? number))
    }

    @Test func onlyWhereTheSiteCountsThem() async throws {
        let person = try await admit(1, others: "900^^^NHS^NH", "77^^^STATE^DL")
        #expect(try await site.receive(draft(1, "900^^^NHS"), by: rules()).heldCode == .unknownPatient)
        let national = try rules(("NHS", "NH"))
        #expect(try await site.receive(draft(2, "77^^^STATE"), by: national).heldCode == .unknownPatient)
        let found = try await site.receive(draft(3, "900^^^NHS"), by: national)
        #expect(try await site.store.capture(found.id)?.exam?.exam.patient == person)
        #expect(try await site.receive(draft(4, "900^^^NHS^NH"), by: national).state == .ready)
        #expect(try await site.receive(draft(5, "900^^^NHS^XX"), by: national).heldCode == .unknownPatient)
        #expect(try await site.receive(draft(6, "900^^^NHS"), by: rules(("NHS", "MR"))).heldCode == .unknownPatient)
        // Whose number is meant that names nobody, the site says; here it is the list's own.
        #expect(try await site.receive(draft(7, "900"), by: national).heldCode == .unknownPatient)
        #expect(try await site.receive(draft(8, "900"), by: rules(("NHS", nil), assuming: "NHS")).state == .ready)
    }

    @Test func twoPeopleOfOneNumberHold() async throws {
        let (first, second) = (try await admit(1, others: "900^^^NHS"), try await admit(2, others: "900^^^NHS"))
        let held = try await site.receive(draft(1, "900^^^NHS"), by: rules(("NHS", nil)))
        #expect(held.heldCode == .ambiguous && held.candidates.map(\.patient) == [first, second])
    }

    @Test func theListsOwnNumberAndAnothersHold() async throws {
        let (own, other) = (try await admit(9), try await admit(2, others: "9^^^NHS"))
        let anyone = try rules(("NHS", nil), assuming: "")
        let held = try await site.receive(draft(1, "9"), by: anyone)
        #expect(held.heldCode == .ambiguous && held.candidates.map(\.patient) == [own, other])
    }

    @Test func aNumberThatIsTakenBackFindsNobody() async throws {
        let person = try await admit(1, others: "900^^^NHS")
        let national = try rules(("NHS", nil))
        site.clock.advance(seconds: 1)
        try await admit(1, others: "901^^^NHS", message: 2)
        #expect(try await site.receive(draft(1, "900^^^NHS"), by: national).heldCode == .unknownPatient)
        let found = try await site.receive(draft(2, "901^^^NHS"), by: national)
        #expect(try await site.store.capture(found.id)?.exam?.exam.patient == person)
        try await site.take(.personDeleted(try statement(1, others: [])), number: 3)
        #expect(try await site.receive(draft(3, "901^^^NHS"), by: national).heldCode == .unknownPatient)
    }

    @Test func aNumberThatIsToldLaterPlacesToo() async throws {
        try await admit(1)
        let national = try rules(("NHS", nil))
        let capture = try await site.receive(draft(1, "900^^^NHS"), by: national)
        site.clock.advance(seconds: 1)
        try await admit(1, others: "900^^^NHS", message: 2)
        #expect(try await site.matchLate(by: national) == 1)
        #expect(try await site.capture(capture.id).state == .ready)
    }
}
