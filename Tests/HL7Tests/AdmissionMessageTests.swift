import HL7
import Testing

@Suite struct AdmissionMessageTests {
    private func read(_ lines: String..., policy: AdmissionPolicy = Samples.policy) throws(HL7Error) -> AdmissionMessage
    {
        try AdmissionMessage(HL7Message(Samples.message(lines)), policy: policy)
    }

    private static func header(_ event: String) -> String { "MSH|^~\\&|A|B|||20260101||\(event)|1|P|2.5" }

    @Test func readsAnAdmission() throws {
        let admission = try AdmissionMessage(HL7Message(Samples.admit), policy: Samples.policy)
        #expect(admission.header.controlID == "M1" && admission.header.sendingApplication == "HIS")
        #expect(admission.messageTime?.description == "20260105081500+0100")
        #expect(admission.orderingTime?.description == "20260105081400")
        #expect(admission.occurred?.description == "20260105080000")
        guard case .visit(.admit, let patient, let visit) = admission.content else {
            Issue.record("not an admission")
            return
        }
        #expect(patient.identifier.id == "4711" && patient.identifier.authority == "NORTH")
        #expect(patient.identifiers.map(\.id) == ["77", "4711"])
        let name = HL7PersonName(family: "Müller", given: "Anna", middle: "Maria", prefix: "Dr.", suffix: "Jr. MD")
        #expect(patient.name.content?.alphabetic == name)
        #expect(patient.birthDate.content?.description == "19800229")
        #expect(patient.sex == .value(.female))
        #expect(visit.number?.id == "V55" && visit.patientClass == .value("O"))
        #expect(visit.location.content?.bed == "1" && visit.location.content?.pointOfCare == "ENDO")
        #expect(visit.attending.content?.id == "17" && visit.attending.content?.name?.prefix == "Dr.")
        #expect(visit.referring.content?.name?.family == "Who")
        #expect(visit.hospitalService == .value("GAS") && visit.reason == .value("Colitis"))
        #expect(visit.admitted.content?.hour == 8 && visit.discharged == .absent)
    }

    @Test func fallsBackToTheAccountNumber() throws {
        let pid = "PID|1||1^^^NORTH^MR" + String(repeating: "|", count: 15) + "A9^^^NORTH^AN"
        for pv1 in ["PV1|1|I", "PV2||"] {
            guard case .visit(_, _, let visit) = try read(Self.header("ADT^A08"), pid, pv1).content else { continue }
            #expect(visit.number?.id == "A9")
        }
    }

    @Test(arguments: [
        ("19800229", "19800229"), ("198002291230", "19800229"), ("1980", nil), ("198002", nil), ("19810229", nil),
        ("1980-02-29", nil), ("198002AB", nil),
    ]) func readsWholeBirthDatesOnly(text: String, date: String?) throws {
        let admission = try read(Self.header("ADT^A04"), "PID|1||1^^^NORTH^MR||||\(text)")
        guard case .visit(_, let patient, _) = admission.content else { return }
        #expect(patient.birthDate.content?.description == date)
        #expect(patient.birthDate != .absent)
    }

    @Test(arguments: [
        ("M", FieldValue<AdministrativeSex>.value(.male)), ("f", .value(.female)), ("O", .value(.other)),
        ("A", .value(.other)), ("N", .value(.other)), ("U", .null), ("1", .null), ("\"\"", .null), ("", .absent),
        (" ", .absent),
    ]) func mapsSex(code: String, sex: FieldValue<AdministrativeSex>) throws {
        let admission = try read(Self.header("ADT^A04"), "PID|1||1^^^NORTH^MR|||||\(code)|")
        guard case .visit(_, let patient, _) = admission.content else { return }
        #expect(patient.sex == sex)
    }

    @Test func choosesNames() throws {
        func name(_ field: String) throws -> FieldValue<PatientName> {
            let admission = try read(Self.header("ADT^A04"), "PID|1||1^^^NORTH^MR||\(field)")
            guard case .visit(_, let patient, _) = admission.content else { return .absent }
            return patient.name
        }
        #expect(try name("A^^^^^^D~B^^^^^^L").content?.alphabetic?.family == "B")
        #expect(try name("A^^^^^^N~B~C^^^^^^D").content?.alphabetic?.family == "C")
        #expect(try name("A^^^^^^N~B").content?.alphabetic?.family == "B")
        #expect(try name("A^^^^^^M").content?.alphabetic?.family == "A")
        #expect(try name("\"\"") == .null)
        #expect(try name("^^^^^^L") == .absent)
        let japanese = try name("Yamada^Tarou^^^^^L^A~山田^太郎^^^^^L^I~やまだ^たろう^^^^^L^P").content
        #expect(japanese?.alphabetic?.family == "Yamada")
        #expect(japanese?.ideographic?.given == "太郎" && japanese?.phonetic?.family == "やまだ")
    }

    @Test func decidesOnTheEventNotOnTheSegments() throws {
        let pid = "PID|1||1^^^NORTH^MR"
        let withMerge = try read(Self.header("ADT^A08"), pid, "MRG|2^^^NORTH^MR")
        #expect(withMerge.event == .visit(.update))
        #expect(try read(Self.header("ADT^A03"), "EVN|A01", pid).event == .visit(.discharge))
        #expect(try read(Self.header("ADT"), "EVN|A11", pid).event == .visit(.cancelAdmit))
        #expect(try read(Self.header("ADT^A06"), pid, "MRG|2^^^NORTH^MR").event == .visit(.outpatientToInpatient))
        #expect(try read(Self.header("ADT^A47"), pid, "MRG|2^^^NORTH^MR").event == .replacement(.changeIdentifier))
        #expect(try read(Self.header("ADT^A31"), pid, "PV1|1|I|W|||||||||||||||||V1").event == .person(.update))
    }

    @Test func readsEveryPairOfAMerge() throws {
        let admission = try read(
            Self.header("ADT^A40^ADT_A39"), "PID|1||1^^^NORTH^MR", "MRG|8^^^SOUTH^MR~2^^^NORTH^MR", "PV1||O",
            "PID|2||3^^^NORTH^MR", "PD1|", "MRG|4^^^NORTH^MR")
        guard case .replacement(.mergePatients, let merges) = admission.content else {
            Issue.record("not a merge")
            return
        }
        #expect(merges.map(\.surviving.identifier.id) == ["1", "3"])
        #expect(merges.map { $0.prior.map(\.id) } == [["2"], ["4"]])
        #expect(merges[0].priorIdentifiers.count == 2)
    }

    @Test(arguments: [
        (["PID|1||1^^^NORTH^MR"], HL7Error.Code.segmentSequence),
        (["MRG|1^^^NORTH^MR"], .segmentSequence),
        ([], .segmentSequence),
        (["PID|1||1^^^NORTH^MR", "PID|2||2^^^NORTH^MR", "MRG|3^^^NORTH^MR"], .segmentSequence),
        (["PID|1||1^^^NORTH^MR", "MRG|1^^^NORTH^MR"], .circularMerge),
        (["PID|1||1^^^NORTH^MR", "MRG|"], .requiredField),
        (["PID|1||1^^^NORTH^MR", "MRG|2^^^SOUTH^MR"], .noIdentifier),
        (["PID|1||1^^^NORTH^MR", "MRG|2^^^NORTH^MR", "PID|2||9", "MRG|3^^^NORTH^MR"], .noIdentifier),
    ]) func refusesMerges(lines: [String], code: HL7Error.Code) {
        let bytes = Samples.message([Self.header("ADT^A40")] + lines)
        #expect(
            failure { () throws(HL7Error) in _ = try AdmissionMessage(HL7Message(bytes), policy: Samples.policy) }
                == code)
    }

    @Test func refusesAMergeAcrossAuthoritiesOrTypes() {
        let policy = AdmissionPolicy(selection: IdentifierSelection(authority: nil, type: nil))
        for prior in ["2^^^SOUTH^MR", "2^^^NORTH^PI"] {
            let code = failure { () throws(HL7Error) in
                _ = try read(Self.header("ADT^A40"), "PID|1||1^^^NORTH^MR", "MRG|\(prior)", policy: policy)
            }
            #expect(code == .noIdentifier)
        }
    }

    @Test(arguments: [
        ("MSH|^~\\&|A||||||ORU^R01|1|P|2.5", HL7Error.Code.messageType, 200, true),
        ("MSH|^~\\&|A||||||ADT^XX|1|P|2.5", .event, 201, true),
        ("MSH|^~\\&|A||||||ADT^A01|1|X|2.5", .processingID, 202, true),
        ("MSH|^~\\&|A||||||ADT^A01|1|P|3.0", .version, 203, true),
        ("MSH|^~\\&|A||||||ADT|1|P|2.5", .requiredField, 101, false),
    ]) func rejects(header: String, code: HL7Error.Code, condition: Int, isRejection: Bool) {
        do {
            _ = try read(header, "PID|1||1^^^NORTH^MR")
            Issue.record("taken")
        } catch {
            #expect(error.code == code && error.condition.rawValue == condition && error.isRejection == isRejection)
        }
    }

    @Test func rejectsUnsupportedEventsWhenToldTo() {
        let policy = AdmissionPolicy(selection: Samples.policy.selection, rejectsUnsupportedEvents: true)
        #expect(failure { () throws(HL7Error) in _ = try read(Self.header("ADT^A99"), policy: policy) } == .event)
        #expect(failure { () throws(HL7Error) in _ = try read(Self.header("ADT^A60"), policy: policy) } == nil)
    }

    @Test func refusesTwoPatientsOrVisits() {
        let pid = "PID|1||1^^^NORTH^MR"
        #expect(failure { () throws(HL7Error) in _ = try read(Self.header("ADT^A01"), pid, pid) } == .segmentSequence)
        #expect(failure { () throws(HL7Error) in _ = try read(Self.header("ADT^A01")) } == .segmentSequence)
        #expect(
            failure { () throws(HL7Error) in _ = try read(Self.header("ADT^A01"), pid, "PV1|1|I", "PV1|2|I") }
                == .segmentSequence)
    }

    @Test func errorsSayWhereAndHoldNoPatientData() {
        do {
            _ = try read(Self.header("ADT^A01"), "PID|1||98765432^^^SECRET^MR||Roe^Jane")
            Issue.record("taken")
        } catch {
            let text = error.description
            #expect(
                text == "PID-3: one patient identifier of authority NORTH and type MR expected, 1 that are not found")
        }
    }
}
