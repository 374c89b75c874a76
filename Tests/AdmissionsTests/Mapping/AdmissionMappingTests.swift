import Admissions
import CaptureModel
import HL7
import Testing

@Suite struct AdmissionMappingTests {
    private let reader = Clinic.settings().reader

    private func event(_ lines: String...) throws -> CaptureModel.AdmissionEvent {
        try reader.read(Feed.message(lines)).event
    }

    private func fault(_ lines: String...) -> HL7Error? {
        do {
            _ = try reader.read(Feed.message(lines))
            return nil
        } catch {
            return error
        }
    }

    @Test func everyFieldArrives() throws {
        let told = try event(
            Feed.header("A01", "1"),
            "PID|1||77^^^SSN^SS~4711^^^NORTHSIDE^MR||Okafor^Ada^B^Jr^Dr^MD^L||19840312|F",
            "PV1|1|o|ENDO^R1^B2^NORTH||||17^House^Greg^^^Dr.|18^Who^John||GAS|||||||||V55^^^NORTH^VN"
                + String(repeating: "|", count: 25) + "20261122080000+0100",
            "PV2|||K50^Colitis")
        guard case .visit(.admitted, let person, let visit) = told else {
            Issue.record("\(told)")
            return
        }
        #expect(person.identifier == PatientIdentifier(value: "4711", authority: "NORTHSIDE", type: "MR"))
        #expect(
            person.otherIdentifiers
                == .set([try #require(PatientIdentifier(value: "77", authority: "SSN", type: "SS"))]))
        #expect(
            person.name
                == .set(PersonName(family: "Okafor", given: "Ada", middle: "B", prefix: "Dr", suffix: "Jr MD")))
        #expect(person.birthDate == .set(try #require(BirthDate("19840312"))))
        #expect(person.sex == .set(.female))
        #expect(visit.visitNumber == VisitNumber(value: "V55", authority: "NORTH"))
        #expect(visit.patientClass == .set("O"))
        #expect(visit.location == .set(Location(pointOfCare: "ENDO", room: "R1", bed: "B2", facility: "NORTH")))
        #expect(visit.attending == .set(PersonName(family: "House", given: "Greg", prefix: "Dr.")))
        #expect(visit.referring == .set(PersonName(family: "Who", given: "John")))
        #expect(visit.hospitalService == .set("GAS"))
        #expect(visit.reason == .set("Colitis"))
        #expect(
            visit.admitted == .set(try #require(CivilTime.moment(year: 2026, month: 11, day: 22, hour: 7))))
        #expect(visit.discharged == .unchanged)
    }

    @Test func absentKeepsAndNullClears() throws {
        let told = try event(
            Feed.header("A08", "1"), #"PID|1||4711^^^NORTHSIDE^MR||""||""|"#, #"PV1|1||""||||||||||||||||V55"#)
        guard case .visit(.updated, let person, let visit) = told else {
            Issue.record("\(told)")
            return
        }
        #expect(person.name == .cleared && person.birthDate == .cleared && person.sex == .unchanged)
        #expect(person.otherIdentifiers == .unchanged)
        #expect(visit.location == .cleared && visit.patientClass == .unchanged && visit.attending == .unchanged)
    }

    @Test func controlCharactersBecomeBlanks() throws {
        let told = try event(
            Feed.header("A08", "1"), #"PID|1||4711^^^NORTHSIDE^MR||Oka\X07\for\X0D\^\X1B\Ada"#,
            "PV1|1||ENDO\u{7}^R1||||||||||||||||V55")
        guard case .visit(.updated, let person, let visit) = told else {
            Issue.record("\(told)")
            return
        }
        #expect(person.name == .set(PersonName(family: "Oka for", given: "Ada")))
        #expect(visit.location == .set(Location(pointOfCare: "ENDO", room: "R1")))
    }

    @Test func identifiersThatDICOMCannotCarryAreRefused() {
        let long = String(repeating: "4", count: 65)
        let person = fault(Feed.header("A01", "1"), Feed.person(long), Feed.visit("V1"))
        #expect(person?.code == .dataType && person?.place == HL7Place("PID", 3))
        let visit = fault(Feed.header("A01", "1"), Feed.person("1"), Feed.visit(#"V\E\1"#))
        #expect(visit?.code == .dataType && visit?.place == HL7Place("PV1", 19))
        let prior = fault(
            Feed.header("A40", "1"), Feed.person("1"), #"MRG|4\E\7^^^NORTHSIDE^MR"#)
        #expect(prior?.code == .dataType && prior?.place == HL7Place("MRG", 1))
    }

    @Test(arguments: ["A01", "A03", "A04", "A08", "A11"])
    func withoutAVisitNumberThePersonIsTaken(code: String) throws {
        let reading = try reader.read(
            Feed.message(Feed.header(code, "1"), Feed.person("1"), "PV1|1|O|ENDO^R1"))
        guard case .person(let person) = reading.event else {
            Issue.record("\(reading.event)")
            return
        }
        #expect(person.identifier.value == "1")
    }

    @Test func accountAlternateAndDeathArrive() throws {
        let told = try event(
            Feed.header("A08", "1"),
            Feed.person("1") + "||||||||||A9^^^NORTH^AN" + String(repeating: "|", count: 11) + "20261101|",
            Feed.visit("V1") + String(repeating: "|", count: 31) + "AV1")
        guard case .visit(.updated, let person, let visit) = told else {
            Issue.record("\(told)")
            return
        }
        #expect(visit.account == .set(try #require(VisitNumber(value: "A9", authority: "NORTH"))))
        #expect(visit.alternateVisit == .set(try #require(VisitNumber(value: "AV1"))))
        #expect(person.isDead == .set(true))
        let alive = try event(Feed.header("A31", "2"), Feed.person("1") + String(repeating: "|", count: 22) + "N")
        guard case .person(let person) = alive else {
            Issue.record("\(alive)")
            return
        }
        #expect(person.isDead == .set(false))
    }

    @Test func theAccountNumberStandsInForTheVisitNumber() throws {
        let told = try event(Feed.header("A01", "1"), Feed.person("1") + "||||||||||A9^^^NORTH^AN", "PV1|1|O|ENDO^R1")
        guard case .visit(.admitted, _, let visit) = told else {
            Issue.record("\(told)")
            return
        }
        #expect(visit.visitNumber == VisitNumber(value: "A9", authority: "NORTH"))
    }
}
