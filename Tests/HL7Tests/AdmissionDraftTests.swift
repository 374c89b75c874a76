import HL7
import Testing

@Suite struct AdmissionDraftTests {
    private func draft(_ content: AdmissionDraft.Content) throws -> AdmissionDraft {
        AdmissionDraft(
            controlID: "C|1", time: try #require(HL7Timestamp("20260105081500+0100")),
            sender: .init(application: "HIS", facility: "NORTH"),
            receiver: .init(application: "VIGNETTE", facility: "ENDO & CO"), content: content)
    }

    private func identifier(_ id: String) throws -> HL7Identifier {
        try #require(
            HL7Identifier(
                id: id, authority: HL7Authority(namespace: "NORTH", universalID: "1.2", universalIDType: "ISO"),
                type: "MR"))
    }

    @Test(arguments: VisitEvent.allCases) func visitsComeBack(event: VisitEvent) throws {
        let name = HL7PersonName(
            family: "O'Neil^&|~\\ Łuk", given: "\"\"", middle: "\r\n", prefix: "Dr.", suffix: "III")
        let patient = AdmissionDraft.Patient(
            identifier: try identifier("47^11"), name: name, birthDate: HL7Date(year: 1980, month: 2, day: 29),
            sex: .other)
        let visit = AdmissionDraft.Visit(
            number: try identifier("V1"), patientClass: "O",
            location: HL7Location(pointOfCare: "ENDO", room: "2", bed: "1", facility: "N"),
            attending: HL7Clinician(
                id: "17", name: HL7PersonName(family: "House", given: "Greg"), authority: HL7Authority("N&1.2")),
            hospitalService: "GAS", admitted: HL7Timestamp("20260105"), discharged: HL7Timestamp("202601060900"),
            reason: "Pain|here")
        let sent = try draft(.visit(event, patient, visit))
        let read = try AdmissionMessage(HL7Message(sent.encode()), policy: Samples.policy)
        #expect(read.header.controlID == "C|1" && read.header.receivingFacility == "ENDO & CO")
        #expect(read.recorded == sent.time && read.messageTime == sent.time)
        guard case .visit(event, let gotPatient, let gotVisit) = read.content else {
            Issue.record("another event")
            return
        }
        #expect(gotPatient.identifier.source == patient.identifier)
        let got = try #require(gotPatient.name.content?.alphabetic)
        #expect(got.family == name?.family && got.given == "\"\"" && got.prefix == "Dr." && got.suffix == "III")
        #expect(gotPatient.birthDate.content == patient.birthDate && gotPatient.sex == .value(.other))
        #expect(gotVisit.number == visit.number && gotVisit.location.content == visit.location)
        #expect(gotVisit.attending.content == visit.attending && gotVisit.reason == .value("Pain|here"))
        #expect(gotVisit.hospitalService == .value("GAS") && gotVisit.patientClass == .value("O"))
        #expect(gotVisit.admitted.content == visit.admitted && gotVisit.discharged.content == visit.discharged)
    }

    @Test func mergesComeBack() throws {
        let surviving = AdmissionDraft.Patient(identifier: try identifier("1"))
        let sent = try draft(.merge(surviving: surviving, prior: identifier("2")))
        guard
            case .replacement(.mergePatients, let merges) = try AdmissionMessage(
                HL7Message(sent.encode()), policy: Samples.policy
            ).content
        else {
            Issue.record("not a merge")
            return
        }
        #expect(merges.flatMap { $0.prior.map(\.source) } == [try identifier("2")])
        #expect(merges.map(\.surviving.identifier.source) == [try identifier("1")])
    }

    @Test func everyControlCharacterComesBack() throws {
        let text = String(String.UnicodeScalarView((0..<0x180).compactMap { Unicode.Scalar($0) }))
        var writer = HL7MessageWriter()
        writer.append("MSH", [3: "A", 18: .text("UNICODE UTF-8")])
        writer.append(
            "NTE", [1: .text(text), 3: .repetitions([.components([.null, .components(["a", "b"])]), "c"])])
        let note = try #require(try HL7Message(writer.bytes).segment("NTE"))
        #expect(note.field(1).value == .value(text))
        #expect(String(decoding: note.field(3).bytes, as: UTF8.self) == "\"\"^a&b~c")
    }
}
