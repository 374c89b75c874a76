import Admissions
import CaptureModel
import HL7
import Testing

/// Every event of HL7 v2.5.1 chapter 3 that a patient list can meet, and what it becomes.
@Suite struct AdmissionEventTableTests {
    private static let patient = "PID|1||1^^^NORTHSIDE^MR|||||||||||||||B1"
    private static let visit = "PV1|1|I|ENDO^R1||||||||||||||||V1" + String(repeating: "|", count: 31) + "AV1"
    private static let prior = "MRG|2^^^NORTHSIDE^MR||B2||V2|AV2"
    private static let onlyPatientPrior = "MRG|2^^^NORTHSIDE^MR"
    private static let other = "PID|2||3^^^NORTHSIDE^MR"
    private static let otherVisit = "PV1|2|I|ENDO^R2||||||||||||||||V3"

    private static let one = [patient, visit]
    private static let replaced = [patient, prior, visit]
    private static let two = [patient, visit, other, otherVisit]

    private static let table: [(code: String, lines: [String], becomes: String)] = [
        ("A01", one, "admitted"), ("A02", one, "relocated"), ("A03", one, "discharged"), ("A04", one, "admitted"),
        ("A05", one, "planned"), ("A06", one, "classChanged"), ("A07", one, "classChanged"),
        ("A06", replaced, "visitReclassified V2 to V1"), ("A07", replaced, "visitReclassified V2 to V1"),
        ("A06", [patient, onlyPatientPrior, visit], "classChanged"), ("A08", replaced, "updated"),
        ("A08", one, "updated"), ("A09", one, "relocated"), ("A10", one, "relocated"),
        ("A11", one, "admissionCancelled"), ("A12", one, "relocated"), ("A13", one, "dischargeCancelled"),
        ("A14", one, "planned"), ("A16", one, "noted"), ("A17", two, "swapped 1 V1, 3 V3"),
        ("A18", [patient, onlyPatientPrior], "merged 2 into 1"), ("A18", replaced, "needsPerson"),
        ("A21", one, "leftOnLeave"), ("A22", one, "returned"), ("A23", one, "deleted"), ("A24", two, "linked 1, 3"),
        ("A25", one, "noted"), ("A26", one, "noted"), ("A27", one, "planCancelled"), ("A28", one, "person 1"),
        ("A29", one, "personDeleted 1"), ("A31", one, "person 1"), ("A32", one, "relocated"),
        ("A33", one, "relocated"), ("A34", replaced, "merged 2 into 1"),
        ("A35", replaced, "accountChanged B2 to B1 of 1"), ("A36", replaced, "merged 2 into 1 with B2 to B1"),
        ("A37", two, "unlinked 1, 3"), ("A38", one, "planCancelled"),
        ("A39", [patient, onlyPatientPrior + "|||X9"], "merged 2 into 1"), ("A39", replaced, "needsPerson"),
        ("A39", [patient, "MRG||||X9"], "needsPerson"), ("A40", replaced, "merged 2 into 1"),
        ("A40", [patient, onlyPatientPrior, other, "MRG|4^^^NORTHSIDE^MR"], "merged 2 into 1, 4 into 3"),
        ("A40", [patient, onlyPatientPrior + "~5^^^NORTHSIDE^MR"], "merged 2 into 1, 5 into 1"),
        ("A41", replaced, "accountChanged B2 to B1 of 1"), ("A42", replaced, "visitChanged V2 to V1 in B1"),
        ("A43", replaced, "needsPerson"), ("A44", replaced, "accountMoved B2 to B1 of 1 from 2"),
        ("A44", ["PID|1||1^^^NORTHSIDE^MR", prior], "accountMoved B2 to B2 of 1 from 2"),
        ("A45", replaced, "visitMoved V2 to V1 in B1"),
        (
            "A45", [patient, "MRG|1^^^NORTHSIDE^MR||B2||V7", "MRG|1^^^NORTHSIDE^MR||B2||V8"],
            "visitMoved V7 to V7 in B1, V8 to V8 in B1"
        ),
        ("A47", replaced, "identifierChanged 2 into 1"), ("A49", replaced, "accountChanged B2 to B1 of 1"),
        ("A50", replaced, "visitChanged V2 to V1 in B1"), ("A51", replaced, "alternateVisitChanged AV2 to AV1"),
        ("A52", one, "returned"), ("A53", one, "leftOnLeave"), ("A54", one, "updated"), ("A55", one, "updated"),
        ("A60", one, "noted"), ("A99", one, "noted"),
    ]

    private func read(_ code: String, _ lines: [String]) throws(HL7Error) -> CaptureModel.AdmissionEvent {
        try Clinic.settings().reader.read(Feed.message([Feed.header(code, "1")] + lines)).event
    }

    @Test func eachEventBecomesItsCase() throws {
        for row in Self.table { #expect(told(try read(row.code, row.lines)) == row.becomes, "\(row.code)") }
        #expect(Set(Self.table.map(\.code)).count == 51)
    }

    @Test(arguments: [("A35", "MRG|2^^^NORTHSIDE^MR"), ("A42", "MRG|2^^^NORTHSIDE^MR"), ("A51", "MRG|||B2")])
    func aChangeWithoutItsNumberIsRefused(code: String, prior: String) {
        let error = #expect(throws: HL7Error.self) { try read(code, [Self.patient, prior, Self.visit]) }
        #expect(error?.code == .requiredField && error?.place?.segment == "MRG")
    }

    @Test func aSwapThatNamesNoVisitNeedsAPerson() throws {
        let other = "PV1|2|I|ENDO^R2"
        #expect(told(try read("A17", [Self.patient, Self.visit, Self.other, other])) == "needsPerson")
    }

    @Test func aClassThatKeepsItsNumberChangesNoNumber() throws {
        #expect(told(try read("A06", [Self.patient, "MRG|1^^^NORTHSIDE^MR||||V1", Self.visit])) == "classChanged")
        // Without PV1-19 the account is the visit's key: it is not what MRG-5 was replaced by.
        #expect(told(try read("A06", [Self.patient, Self.prior, "PV1|1|I|ENDO^R1"])) == "classChanged")
    }

    @Test(arguments: [
        ("", "V1", "V2", "", ""), ("", "V1^^^NORTH", "V2", "", "NORTH"),
        ("NORTH", "V1^^^NORTH", "V2", "NORTH", "NORTH"),
        ("NORTH", "V1", "V2", "", ""), ("NORTH", "V1^^^SOUTH", "V2", "", "SOUTH"),
        ("NORTH", "V1^^^NORTH", "V2^^^SOUTH", "SOUTH", "NORTH"),
    ])
    func aBarePriorNumberIsOfTheSitesAuthorityOnly(
        site: String, surviving: String, prior: String, priorAuthority: String, authority: String
    ) throws {
        let settings = AdmissionsSettings(host: "127.0.0.1", port: 0, policy: Feed.policy, priorAuthority: site)
        for code in ["A50", "A06"] {
            let lines = [
                Feed.header(code, "1"), Self.patient, "MRG|1^^^NORTHSIDE^MR||||\(prior)",
                "PV1|1|I|ENDO^R1||||||||||||||||\(surviving)",
            ]
            let replacement: CaptureModel.AdmissionEvent.Replacement? =
                switch try settings.reader.read(Feed.message(lines)).event {
                case .visitChanged(let changes): changes.first?.visit
                case .visitReclassified(let change, _): change.visit
                default: nil
                }
            #expect(replacement?.prior.authority == priorAuthority, "\(code)")
            #expect(replacement?.surviving.authority == authority, "\(code)")
        }
    }

    @Test func aChangeToTheSameNumberChangesNothing() throws {
        #expect(told(try read("A50", [Self.patient, "MRG|1^^^NORTHSIDE^MR||||V1", Self.visit])) == "noted")
    }

    private func told(_ event: CaptureModel.AdmissionEvent) -> String {
        func pairs(_ merges: [CaptureModel.AdmissionEvent.Merge]) -> String {
            merges.map { merge in
                "\(merge.prior.value) into \(merge.surviving.identifier.value)"
                    + (merge.account.map { " with \(told($0))" } ?? "")
            }.joined(separator: ", ")
        }
        func accounts(_ changes: [CaptureModel.AdmissionEvent.AccountChange], tellsPrior: Bool) -> String {
            changes.map { change in
                "\(told(change.account)) of \(change.person.identifier.value)"
                    + (tellsPrior ? " from \(change.priorPerson?.value ?? "nobody")" : "")
            }.joined(separator: ", ")
        }
        func visits(_ changes: [CaptureModel.AdmissionEvent.VisitNumberChange]) -> String {
            changes.map { told($0.visit) + ($0.account.map { " in \($0.value)" } ?? "") }.joined(separator: ", ")
        }
        return switch event {
        case .person(let person): "person \(person.identifier.value)"
        case .visit(let change, _, _): change.rawValue
        case .swapped(let first, let second): "swapped \(told(first)), \(told(second))"
        case .personDeleted(let person): "personDeleted \(person.identifier.value)"
        case .merged(let merges): "merged \(pairs(merges))"
        case .identifierChanged(let merges): "identifierChanged \(pairs(merges))"
        case .accountChanged(let changes): "accountChanged \(accounts(changes, tellsPrior: false))"
        case .accountMoved(let changes): "accountMoved \(accounts(changes, tellsPrior: true))"
        case .visitChanged(let changes): "visitChanged \(visits(changes))"
        case .visitReclassified(let change, _): "visitReclassified \(visits([change]))"
        case .visitMoved(let changes): "visitMoved \(visits(changes))"
        case .alternateVisitChanged(let changes): "alternateVisitChanged \(visits(changes))"
        case .linked(let first, let second): "linked \(first.identifier.value), \(second.identifier.value)"
        case .unlinked(let first, let second): "unlinked \(first.identifier.value), \(second.identifier.value)"
        case .needsPerson: "needsPerson"
        case .ordered(let orders): "ordered \(orders.map(\.procedure.accessionNumber).joined(separator: ", "))"
        case .noted: "noted"
        }
    }

    private func told(_ place: CaptureModel.AdmissionEvent.PersonAtVisit) -> String {
        "\(place.person.identifier.value) \(place.visit.visitNumber.value)"
    }

    private func told(_ replacement: CaptureModel.AdmissionEvent.Replacement) -> String {
        "\(replacement.prior.value) to \(replacement.surviving.value)"
    }
}
