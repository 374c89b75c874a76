import CaptureModel
import Foundation
import Testing

/// HL7 v2.5.1 §2.5.3: empty changes nothing, `""` clears, a value replaces.
struct AmendmentTests {
    @Test func ofAValueThatMayBeMissing() {
        #expect(Amendment<Int>.unchanged.applied(to: 1) == 1)
        #expect(Amendment<Int>.unchanged.applied(to: nil) == nil)
        #expect(Amendment<Int>.cleared.applied(to: 1) == nil)
        #expect(Amendment<Int>.cleared.applied(to: nil) == nil)
        #expect(Amendment.set(2).applied(to: 1) == 2)
        #expect(Amendment.set(2).applied(to: nil) == 2)
    }

    @Test func ofAValueWithAnEmptyForm() {
        #expect(Amendment<String>.unchanged.applied(to: "old", empty: "") == "old")
        #expect(Amendment<String>.cleared.applied(to: "old", empty: "") == "")
        #expect(Amendment.set("new").applied(to: "old", empty: "") == "new")
    }
}

struct PatientStatementTests {
    private static func identifier(_ text: String) throws -> PatientIdentifier {
        try #require(PatientIdentifier(hl7: text))
    }

    private static func known() throws -> Patient {
        Patient(
            identifier: try identifier("4711^^^NORTHSIDE"), otherIdentifiers: [try identifier("A1")],
            name: PersonName(family: "Okafor", given: "Ada"), birthDate: BirthDate("19840312"), sex: .female,
            isDead: true)
    }

    @Test func silenceLeavesEverything() throws {
        let known = try Self.known()
        #expect(PatientStatement(identifier: known.identifier).applied(to: known) == known)
    }

    @Test func silenceOfANewPersonKnowsNothing() throws {
        let identifier = try Self.identifier("4711")
        let expected = Patient(identifier: identifier, name: PersonName(family: ""))
        #expect(PatientStatement(identifier: identifier).applied(to: nil) == expected)
    }

    @Test func clearingEmptiesEverything() throws {
        let identifier = try Self.identifier("4711^^^NORTHSIDE")
        let statement = PatientStatement(
            identifier: identifier, otherIdentifiers: .cleared, name: .cleared, birthDate: .cleared, sex: .cleared,
            isDead: .cleared)
        #expect(
            statement.applied(to: try Self.known()) == Patient(identifier: identifier, name: PersonName(family: "")))
    }

    @Test func eachFieldIsChangedAlone() throws {
        let known = try Self.known()
        func changed(_ change: (inout PatientStatement) -> Void) -> Patient {
            var statement = PatientStatement(identifier: known.identifier)
            change(&statement)
            return statement.applied(to: known)
        }
        var expected = known
        expected.name = PersonName(family: "Nwosu")
        #expect(changed { $0.name = .set(PersonName(family: "Nwosu")) } == expected)
        expected = known
        expected.birthDate = nil
        #expect(changed { $0.birthDate = .cleared } == expected)
        expected = known
        expected.sex = .other
        #expect(changed { $0.sex = .set(.other) } == expected)
        expected = known
        expected.isDead = false
        #expect(changed { $0.isDead = .set(false) } == expected)
        expected = known
        expected.otherIdentifiers = []
        #expect(changed { $0.otherIdentifiers = .cleared } == expected)
    }

    @Test func theStatementSaysWho() throws {
        let surviving = try Self.identifier("4712^^^NORTHSIDE")
        let patient = PatientStatement(identifier: surviving).applied(to: try Self.known())
        #expect(patient.identifier == surviving)
        #expect(patient.name.family == "Okafor")
    }
}

struct EncounterStatementTests {
    private static func known() throws -> Encounter {
        Encounter(
            visitNumber: try #require(VisitNumber(value: "V1", authority: "NORTHSIDE")),
            account: VisitNumber(value: "A1"), alternateVisit: VisitNumber(value: "W1"), patientClass: "O",
            location: Location(hl7: "ENDO^R1"), attending: PersonName(family: "House"),
            referring: PersonName(family: "Wilson"), hospitalService: "GAS", reason: "screening",
            admitted: Timestamp(milliseconds: 1), discharged: Timestamp(milliseconds: 2), status: .discharged)
    }

    @Test func silenceLeavesEverything() throws {
        let known = try Self.known()
        #expect(EncounterStatement(visitNumber: known.visitNumber).applied(to: known, status: nil) == known)
    }

    @Test func aNewVisitIsOpen() throws {
        let number = try Self.known().visitNumber
        #expect(
            EncounterStatement(visitNumber: number).applied(to: nil, status: nil)
                == Encounter(visitNumber: number, status: .open))
    }

    @Test func theEventDecidesTheStatus() throws {
        let known = try Self.known()
        let statement = EncounterStatement(visitNumber: known.visitNumber)
        #expect(statement.applied(to: known, status: .open).status == .open)
        #expect(statement.applied(to: nil, status: .cancelled).status == .cancelled)
    }

    @Test func clearingEmptiesEverything() throws {
        let number = try Self.known().visitNumber
        let statement = EncounterStatement(
            visitNumber: number, account: .cleared, alternateVisit: .cleared, patientClass: .cleared,
            location: .cleared, attending: .cleared, referring: .cleared,
            hospitalService: .cleared, reason: .cleared, admitted: .cleared, discharged: .cleared)
        #expect(
            statement.applied(to: try Self.known(), status: nil) == Encounter(visitNumber: number, status: .discharged))
    }

    @Test func everyFieldIsSet() throws {
        let known = try Self.known()
        let number = try #require(VisitNumber(value: "V2"))
        let statement = EncounterStatement(
            visitNumber: number, account: .set(try #require(VisitNumber(value: "A2"))),
            alternateVisit: .set(try #require(VisitNumber(value: "W2"))), patientClass: .set("I"),
            location: .set(Location(hl7: "WARD^2")),
            attending: .set(PersonName(family: "Cuddy")), referring: .set(PersonName(family: "Foreman")),
            hospitalService: .set("MED"), reason: .set("bleeding"), admitted: .set(Timestamp(milliseconds: 3)),
            discharged: .set(Timestamp(milliseconds: 4)))
        let expected = Encounter(
            visitNumber: number, account: VisitNumber(value: "A2"), alternateVisit: VisitNumber(value: "W2"),
            patientClass: "I", location: Location(hl7: "WARD^2"),
            attending: PersonName(family: "Cuddy"), referring: PersonName(family: "Foreman"), hospitalService: "MED",
            reason: "bleeding", admitted: Timestamp(milliseconds: 3), discharged: Timestamp(milliseconds: 4),
            status: .discharged)
        #expect(statement.applied(to: known, status: nil) == expected)
    }

    @Test func theWrittenFormKeepsSilenceApartFromClearing() throws {
        let known = try Self.known()
        for statement in [
            EncounterStatement(visitNumber: known.visitNumber), EncounterStatement(stating: known),
            EncounterStatement(
                visitNumber: known.visitNumber, account: .cleared, location: .cleared, reason: .set(""),
                admitted: .cleared, discharged: .set(Timestamp(milliseconds: 9))),
        ] {
            let text = try JSONEncoder().encode(statement)
            #expect(try JSONDecoder().decode(EncounterStatement.self, from: text) == statement)
        }
        #expect(EncounterStatement(stating: known).applied(to: nil, status: .discharged) == known)
    }
}
