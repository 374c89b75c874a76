import Admissions
import CaptureModel
import Foundation
import HL7
import TestSupport
import Testing

/// What an order message means for the list of what is to be done.
@Suite struct OrderMappingTests {
    /// The authority that the corpus' orders write, without a type.
    private static let foreign = AdmissionPolicy(selection: IdentifierSelection(authority: "ADT1", type: nil))

    private func orders(
        _ bytes: [UInt8], from sources: [AccessionSource] = AccessionSource.usual, policy: AdmissionPolicy = Feed.policy
    ) throws -> [OrderStatement] {
        let message = try OrderMessage(try HL7Message(bytes), policy: policy)
        return try AdmissionMapping(accessionSources: sources) { _ in 60 }.orders(of: message)
    }

    private func order(_ segments: String..., type: String = "OMI", event: String = "O23") -> [UInt8] {
        Feed.message([Feed.header(event, "1", type: type), Feed.person("4711"), Feed.visit("V1")] + segments)
    }

    @Test func everyPartHasItsPlace() throws {
        let found = try orders(
            order(
                "ORC|NW|P1^HIS|F1^RIS||SC|||||||21^Ordering^Olga",
                "OBR|1|||COLO^Colonoscopy^L|||||||||||||||||||||||||||K50^Colitis^I10|||99^Ng^Mei||||||||||45378^Colonoscopy, diagnostic^C4",
                "TQ1|1||||||202611231030",
                "IPC|A100^RIS|RP1|1.2.840.1|S1|ES|C1^With sedation^L|Tower|Room 1|TOWER1"))
        let statement = try #require(found.first)
        #expect(found.count == 1)
        var wanted = ScheduledProcedure(
            key: try #require(OrderKey(source: "HIS|NORTHSIDE", order: "A100", step: "S1")))
        wanted.accessionNumber = "A100"
        wanted.accessionIssuer = "RIS"
        wanted.requestedProcedureID = "RP1"
        wanted.requestedProcedureDescription = "Colonoscopy, diagnostic"
        wanted.requestedProcedureCode = OrderCode(value: "45378", scheme: "C4", meaning: "Colonoscopy, diagnostic")
        wanted.scheduledProcedureStepID = "S1"
        wanted.scheduledProcedureStepDescription = "With sedation"
        wanted.protocolCodes = [OrderCode(value: "C1", scheme: "L", meaning: "With sedation")]
        wanted.studyInstanceUID = UniqueIdentifier("1.2.840.1")
        wanted.modality = "ES"
        wanted.stationAETitle = "TOWER1"
        wanted.location = "Room 1"
        // The sender's local time, an hour east of UTC.
        wanted.scheduled = CivilTime.moment(year: 2026, month: 11, day: 23, hour: 9, minute: 30)
        wanted.performingPhysician = PersonName(family: "Ng", given: "Mei")
        wanted.requestingPhysician = PersonName(family: "Ordering", given: "Olga")
        wanted.placerOrderNumber = "P1"
        wanted.fillerOrderNumber = "F1"
        wanted.reason = "Colitis"
        #expect(statement.procedure == wanted)
        #expect(statement.patient.identifier.value == "4711" && statement.visit?.visitNumber.value == "V1")
    }

    @Test("IPC-1, OBR-18, ORC-3, OBR-3: the first that says anything, unless the site says otherwise")
    func theAccessionNumberIsFoundInOrder() throws {
        let detail = "OBR|1|P2|F2|COLO||||||||||||||A18"
        func accession(_ segments: String..., from sources: [AccessionSource] = AccessionSource.usual) throws -> String?
        {
            let bytes = Feed.message([Feed.header("O23", "1", type: "OMI"), Feed.person("1")] + segments)
            return try orders(bytes, from: sources).first?.procedure.accessionNumber
        }
        #expect(try accession("ORC|NW|P1|F1", detail, "IPC|A1||||") == "A1")
        #expect(try accession("ORC|NW|P1|F1", detail, "IPC||RP|") == "A18")
        #expect(try accession("ORC|NW|P1|F1", "OBR|1|P2|F2|COLO") == "F1")
        #expect(try accession("ORC|NW|P1", "OBR|1|P2|F2|COLO") == "F2")
        #expect(try accession("ORC|NW|P1", "OBR|1|P2||COLO") == "", "the requester's number is no accession number")
        #expect(try accession("ORC|NW|P1|F1", detail, from: [.placerNumber]) == "P1")
        #expect(
            try accession("ORC|NW|P1|F1", "OBR|1|||COLO||||||||||||||AN-ACCESSION-TOO-LONG") == "",
            "a number that DICOM cannot carry is not replaced by another order's")
    }

    @Test(
        "status: ORC-1 and ORC-5 together, the one that takes it further",
        arguments: [
            ("NW", "", ScheduledProcedure.Status.scheduled), ("NW", "SC", .scheduled), ("XO", "IP", .scheduled),
            ("SC", "IP", .scheduled), ("SC", "CM", .closed), ("SC", "CA", .cancelled), ("SC", "DC", .cancelled),
            ("CA", "", .cancelled), ("OC", "SC", .cancelled), ("DC", "CM", .cancelled), ("HD", "", .closed),
            ("XO", "CM", .closed), ("SC", "", nil), ("UC", "CA", nil), ("ZZ", "CM", nil),
        ] as [(String, String, ScheduledProcedure.Status?)])
    func statusFromControlAndProgress(control: String, progress: String, status: ScheduledProcedure.Status?) throws {
        let found = try orders(order("ORC|\(control)|P1|F1||\(progress)", type: "ORM", event: "O01"))
        #expect(found.map(\.procedure.status) == [status].compactMap { $0 })
    }

    @Test("a cancellation names the same key as its order, with and without OBR")
    func theKeyStays() throws {
        let detail = "OBR|1|P1|F1|COLO"
        let new = try orders(order("ORC|NW|P1|F1", detail, type: "ORM", event: "O01")).map(\.procedure.key)
        #expect(try orders(order("ORC|CA|P1|F1", detail, type: "ORM", event: "O01")).map(\.procedure.key) == new)
        #expect(try orders(order("ORC|CA|P1|F1", type: "ORM", event: "O01")).map(\.procedure.key) == new)
    }

    @Test("an order without any number cannot be followed, and is left out; the next one is read")
    func ordersWithoutNumbersAreLeftOut() throws {
        let found = try orders(order("ORC|NW", "OBR|1|||COLO", "ORC|NW|P1", "OBR|2|||COLO", type: "ORM", event: "O01"))
        #expect(found.map(\.procedure.key.order) == ["P1"])
    }

    @Test("what DICOM cannot carry is left out or cut, and never makes another number")
    func contentsAreMadeFit() throws {
        let long = String(repeating: "x", count: 300)
        let found = try orders(
            order(
                "ORC|NW|P1|F1", "OBR|1|||C^\(long)^L|||||||||||||||\(long)|\(long)||||es/x|||||||^a\\E\\b",
                "ZDS|1.2.03.4", type: "ORM", event: "O01"))
        let procedure = try #require(found.first?.procedure)
        #expect(procedure.requestedProcedureID.isEmpty && procedure.scheduledProcedureStepID.isEmpty)
        #expect(procedure.requestedProcedureDescription.unicodeScalars.count == 64)
        #expect(procedure.modality.isEmpty && procedure.studyInstanceUID == nil && procedure.reason == "a/b")
    }

    @Test(
        "orders of others: what their senders meant is what is read",
        .enabled(if: Corpora.isAvailable, Comment(rawValue: Corpora.skipReason)))
    func ordersOfTheCorpusAreRead() throws {
        func read(_ part: String) throws -> [OrderStatement] {
            let file = Corpora.files(in: "hl7/other").first { $0.lastPathComponent.contains(part) }
            return try orders(Array(try Data(contentsOf: try #require(file, "no file \(part)"))), policy: Self.foreign)
        }
        let imaging = try #require(try read("OMI^O23-ImagingOrder").first)
        #expect(imaging.procedure.accessionNumber == "AccessionNumber")
        #expect(imaging.procedure.studyInstanceUID?.text == "1.2.392.200036.9125.0.198811291108.7")
        #expect(imaging.procedure.modality == "CT")
        #expect(imaging.procedure.protocolCodes.first?.value == "10637-7")
        #expect(imaging.procedure.scheduled != nil && imaging.patient.identifier.value == "PID_1")
        let general = try #require(try read("OMG^O19-GeneralClinicalOrder-Eyecare").first)
        #expect(general.procedure.accessionNumber == "AccessionNumber")
        #expect(general.procedure.studyInstanceUID == imaging.procedure.studyInstanceUID)
        #expect(general.procedure.requestedProcedureID == "RequestedProcID" && general.procedure.modality == "CT")
        #expect(general.procedure.requestingPhysician?.family == "RequestingPhysicianFN")
    }
}
