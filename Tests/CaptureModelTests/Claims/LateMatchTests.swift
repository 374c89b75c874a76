import CaptureModel
import Testing

/// Which held captures the list's growing concerns, and by what.
struct LateMatchTests {
    /// Written out, so that a new reason is decided here too.
    private static let table: [HeldReason.Code: LateMatch] = [
        .unknownPatient: .placed, .unknownVisit: .placed, .unknownOrder: .placed,
        .ambiguous: .shown, .formerIdentifier: .shown, .endedVisit: .shown,
        .contradiction: .nothing, .wrongIdentifier: .nothing, .takenBack: .nothing,
        .noExam: .nothing, .otherExam: .nothing, .label: .nothing, .unknownDescriptor: .nothing,
        .noLaterality: .nothing, .brokenSidecar: .nothing, .unsuitableMedia: .nothing, .noRoute: .nothing,
        .notComposed: .nothing,
    ]

    @Test(arguments: HeldReason.Code.allCases)
    func everyReasonIsDecided(code: HeldReason.Code) { #expect(code.lateMatch == Self.table[code]) }

    @Test func theKeysAreWhatAnyOfTheClaimsNames() throws {
        let patient = try #require(PatientIdentifier(hl7: "4711^^^NORTHSIDE"))
        let sidecar = CaptureClaim(patient: patient, visit: "V1", accession: "A1")
        let claims = CaptureClaims(
            sidecar: .read(sidecar), name: .broken("It is no name."),
            label: .init(CaptureClaim(visit: "V2", descriptor: "fundus"), seen: Timestamp(milliseconds: 0)))
        let keys = [
            ClaimKey(.person, "4711"), ClaimKey(.visit, "V1"), ClaimKey(.visit, "V2"), ClaimKey(.order, "A1"),
        ]
        #expect(claims.keys == Set(keys.compactMap { $0 }) && claims.keys.count == 4)
        #expect(CaptureClaims(name: .read(CaptureClaim(visit: "", descriptor: "fundus"))).keys.isEmpty)
    }

    @Test func aKindOfIdentifierIsItsAuthoritysAndItsTypes() throws {
        let number = try #require(PatientIdentifier(hl7: "9^^^NHS^NH"))
        #expect(IdentifierKind(authority: "") == nil)
        #expect(try #require(IdentifierKind(authority: "NHS")).covers(number))
        #expect(try #require(IdentifierKind(authority: "NHS", type: "NH")).covers(number))
        #expect(try !#require(IdentifierKind(authority: "NHS", type: "MR")).covers(number))
        #expect(try !#require(IdentifierKind(authority: "STATE")).covers(number))
    }
}
