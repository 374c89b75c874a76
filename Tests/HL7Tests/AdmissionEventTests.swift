import HL7
import Testing

/// Every event of HL7 v2.5.1 chapter 3 that a patient list can meet, and its shape.
@Suite struct AdmissionEventTests {
    private static let shapes: [(codes: String, shape: String)] = [
        (
            "A01 A02 A03 A04 A05 A06 A07 A08 A09 A10 A11 A12 A13 A14 A21 A22 A23 A27 A32 A33 A38 A52 A53 A54 A55",
            "visit"
        ),
        ("A28 A29 A31", "person"), ("A17", "swap"), ("A24 A37", "link"),
        ("A18 A34 A35 A36 A39 A40 A41 A42 A44 A45 A47 A49 A50 A51", "replacement"),
        ("A43 A30 A46 A48", "needsPerson"), ("A16 A25 A26 A60 A15 A20 A61 Z99", "noted"),
    ]

    @Test func eachCodeHasItsShape() {
        var count = 0
        for (codes, shape) in Self.shapes {
            for code in codes.split(separator: " ").map(String.init) {
                let found: String? =
                    switch AdmissionEvent(code: code) {
                    case .visit: "visit"
                    case .person: "person"
                    case .swap: "swap"
                    case .link: "link"
                    case .replacement: "replacement"
                    case .needsPerson: "needsPerson"
                    case .noted: "noted"
                    case nil: nil
                    }
                #expect(found == shape && AdmissionEvent(code: code)?.code == code, "\(code)")
                count += 1
            }
        }
        #expect(count == 57)
        for code in ["A1", "a01", "A001", "01A", ""] { #expect(AdmissionEvent(code: code) == nil) }
    }

    private func read(_ code: String, _ lines: String...) throws(HL7Error) -> AdmissionMessage.Content {
        let header = "MSH|^~\\&|A|B|||20260101||ADT^\(code)|1|P|2.5"
        return try AdmissionMessage(HL7Message(Samples.message([header] + lines)), policy: Samples.policy).content
    }

    private func pid(_ id: String, account: String = "") -> String {
        "PID|1|X\(id)|\(id)^^^NORTH^MR|||||||||||||||\(account)"
    }

    private func pv1(_ number: String, patientClass: String = "I", alternate: String = "") -> String {
        "PV1|1|\(patientClass)|||||||||||||||||\(number)" + String(repeating: "|", count: 31) + alternate
    }

    @Test func aSwapHasTwoGroups() throws {
        let content = try read("A17", pid("1"), "PD1|", pv1("V1"), pid("2"), pv1("V2"))
        guard case .swap(let first, let second) = content else {
            Issue.record("\(content)")
            return
        }
        #expect(first.patient.identifier.id == "1" && first.visit.number?.id == "V1")
        #expect(second.patient.identifier.id == "2" && second.visit.number?.id == "V2")
        #expect(failure { () throws(HL7Error) in _ = try read("A17", pid("1"), pv1("V1")) } == .segmentSequence)
        #expect(
            failure { () throws(HL7Error) in _ = try read("A17", pid("1"), pv1("V1"), pid("1"), pv1("V2")) }
                == .circularMerge)
    }

    @Test func oneMRGMayNameSeveralPriorPatients() throws {
        let content = try read("A40", pid("1"), "MRG|2^^^NORTH^MR~9^^^SSN^SS~3^^^NORTH^MR~1^^^NORTH^MR")
        guard case .replacement(.mergePatients, let replacements) = content else {
            Issue.record("\(content)")
            return
        }
        #expect(replacements.map { $0.prior.map(\.id) } == [["2", "3"]])
    }

    @Test func theGroupOfMRGAndPV1Repeats() throws {
        let content = try read(
            "A45", pid("1", account: "B9"), "MRG|1^^^NORTH^MR||B1||V1", pv1("V1"), "MRG|1^^^NORTH^MR||B1||V2", pv1("V7")
        )
        guard case .replacement(.moveVisit, let replacements) = content else {
            Issue.record("\(content)")
            return
        }
        #expect(replacements.map(\.priorVisit?.id) == ["V1", "V2"])
        #expect(replacements.map(\.visit.ownNumber?.id) == ["V1", "V7"])
        #expect(replacements.map(\.priorAccount?.id) == ["B1", "B1"])
    }

    @Test func aVisitBeforeMRGIsOfItsGroupToo() throws {
        let content = try read("A50", pid("1"), pv1("V2"), "MRG|1^^^NORTH^MR||||V1")
        guard case .replacement(.changeVisit, let replacements) = content else {
            Issue.record("\(content)")
            return
        }
        #expect(replacements.map(\.visit.ownNumber?.id) == ["V2"])
    }

    @Test(arguments: [
        ("MRG|2^^^NORTH^MR", false), ("MRG|2^^^NORTH^MR||B1||V1", false), ("MRG|2^^^NORTH^MR||B2", true),
        ("MRG|2^^^NORTH^MR||||V2", true), ("MRG|2^^^NORTH^MR|||X1", false), ("MRG|2^^^NORTH^MR|||X2", true),
        ("MRG|2^^^NORTH^MR|77", true),
    ])
    func anOldMergeMayBeOfMoreThanPatients(segment: String, isMore: Bool) throws {
        let content = try read("A18", pid("1", account: "B1"), segment, pv1("V1"))
        guard case .replacement(.mergeOfAnyKind, let replacements) = content else {
            Issue.record("\(content)")
            return
        }
        #expect(replacements.map(\.changesMoreThanPatient) == [isMore])
    }

    @Test func anEventThatIsNotAboutPatientsNeedsNoPriorPatient() throws {
        let content = try read("A35", pid("1", account: "B1"), "MRG|||B2")
        guard case .replacement(.mergeAccountOnly, let replacements) = content else {
            Issue.record("\(content)")
            return
        }
        #expect(replacements.map(\.prior.isEmpty) == [true])
        #expect(failure { () throws(HL7Error) in _ = try read("A34", pid("1"), "MRG|||B2") } == .requiredField)
    }

    @Test func anAccountIsAVisitOnlyForWantOfOne() throws {
        func visit(_ lines: String...) throws -> AdmissionVisit? {
            let header = "MSH|^~\\&|A|B|||20260101||ADT^A08|1|P|2.5"
            let message = try AdmissionMessage(HL7Message(Samples.message([header] + lines)), policy: Samples.policy)
            guard case .visit(_, _, let visit) = message.content else { return nil }
            return visit
        }
        let both = try #require(try visit(pid("1", account: "B1"), pv1("V1", alternate: "AV1")))
        #expect(both.number?.id == "V1" && both.account.content?.id == "B1" && both.alternate.content?.id == "AV1")
        let account = try #require(try visit(pid("1", account: "B1"), pv1("")))
        #expect(account.number?.id == "B1" && account.account == .absent)
        let none = try #require(try visit(pid("1", account: "B1"), pv1("", patientClass: "N")))
        #expect(none.number == nil && none.account == .absent)
        let cleared = try #require(try visit(pid("1", account: "\"\""), pv1("V1")))
        #expect(cleared.account == .null)
    }
}
