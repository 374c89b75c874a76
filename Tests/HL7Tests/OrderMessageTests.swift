import HL7
import Testing

/// Orders as ORM, OMG and OMI carry them (HL7 v2.5.1 chapter 4).
@Suite struct OrderMessageTests {
    static let policy = AdmissionPolicy(selection: IdentifierSelection(authority: "NORTH", type: "MR"))
    static let person = "PID|1||4711^^^NORTH^MR||Okafor^Ada||19840312|F"

    static func header(_ kind: String, version: String = "2.5.1") -> String {
        #"MSH|^~\&|RIS|NORTH|VIGNETTE|ENDO|20261122090000+0000||\#(kind)|7|P|\#(version)"#
    }

    static func read(_ lines: [String]) throws(HL7Error) -> OrderMessage {
        try OrderMessage(try HL7Message(Samples.message(lines)), policy: policy)
    }

    @Test("2.3: the time stands in ORC-7, numbers in IHE's fields of OBR, the study in ZDS")
    func anOldOrderIsRead() throws {
        let message = try Self.read([
            Self.header("ORM^O01", version: "2.3"), Self.person,
            "PV1|1|O|ENDO^R1|||||18^Who^John",
            "ORC|NW|P1^HIS|F1^RIS||SC||^^^202611231030^^R|||||17^House^Greg",
            "OBR|1|P1^HIS|F1^RIS|COLO^Colonoscopy^L^C1^Colonoscopy under sedation^L||||||||||||||A100|RP1|SPS1||||ES|||||||K50^Colitis|||99&Ng&Mei",
            "ZDS|1.2.3.4^100^Application^DICOM",
        ])
        let group = try #require(message.groups.first)
        #expect(message.groups.count == 1)
        #expect(group.control == .stands && group.progress == .open)
        #expect(group.placerNumber?.id == "P1" && group.fillerNumber?.authority?.name == "RIS")
        #expect(group.placerField1 == "A100" && group.placerField2 == "RP1" && group.fillerField1 == "SPS1")
        #expect(group.service?.code == "COLO" && group.alternateService?.text == "Colonoscopy under sedation")
        #expect(group.section == "ES" && group.reason?.title == "Colitis" && group.study == "1.2.3.4")
        #expect(group.scheduled?.description == "202611231030")
        #expect(group.requester?.name?.family == "House" && group.performer?.name?.family == "Ng")
        #expect(message.visit.referring.content?.name?.family == "Who")
    }

    @Test("2.5: TQ1-7 counts before all other times, wherever it stands in the group; IPC is a step each")
    func aNewOrderIsRead() throws {
        let message = try Self.read([
            Self.header("OMI^O23^OMI_O23"), Self.person, "ORC|XO|P1||||",
            "OBR|1|P1||COLO||||||||||||||||||||||||||||||||202601010000",
            "TQ1|1||||||202611231030+0100", "IPC|A1^RIS|RP1|1.2.3|S1|ES|C1^One^L~C2^Two^L|Tower|R1|TOWER1",
            "IPC|A1^RIS|RP1|1.2.3|S2|ES",
        ])
        let group = try #require(message.groups.first)
        #expect(group.scheduled?.offsetMinutes == 60)
        #expect(group.steps.map(\.step?.id) == ["S1", "S2"])
        #expect(group.steps[0].protocols.map(\.code) == ["C1", "C2"])
        #expect(group.steps[0].stationAETitle == "TOWER1" && group.steps[0].location == "R1")
    }

    @Test("a second OBR under one ORC is a step of its own, and shares the study of the ZDS at the end (IHE RAD-4)")
    func stepsShareTheStudy() throws {
        func detail(_ number: Int, _ accession: String) -> String {
            "OBR|\(number)|P1|F1|COLO||||||||||||||\(accession)|RP1|S\(number)"
        }
        let order = [Self.header("ORM^O01"), Self.person, "ORC|NW|P1|F1"]
        let same = try Self.read(order + [detail(1, "A1"), detail(2, "A1"), "ZDS|1.2.3"])
        #expect(same.groups.map(\.fillerField1) == ["S1", "S2"])
        #expect(same.groups.map(\.study) == ["1.2.3", "1.2.3"])
        let other = try Self.read(order + [detail(1, "A1"), "ORC|NW|P2", detail(2, "A2"), "ZDS|1.2.3"])
        #expect(other.groups.map(\.study) == [nil, "1.2.3"], "another order's study is not shared")
        let each = try Self.read(
            order + [detail(1, "A1"), "ZDS|1.2.1", "ORC|NW|P2", detail(2, "A1"), "ZDS|1.2.2"])
        #expect(each.groups.map(\.study) == ["1.2.1", "1.2.2"])
    }

    @Test("earlier results in an OMG name a patient or visit again: what follows is no order")
    func earlierResultsAreNoOrders() throws {
        let message = try Self.read([
            Self.header("OMG^O19"), Self.person, "ORC|NW|P1", "OBR|1|P1||COLO", "PV1|1|O", "ORC|SC|P0||| CM",
            "OBR|1|P0||OLD",
        ])
        #expect(message.groups.map(\.placerNumber?.id) == ["P1"])
        let another = try Self.read([
            Self.header("OMG^O19"), Self.person, "ORC|NW|P1", "PID|1||9^^^NORTH^MR", "ORC|NW|P2",
        ])
        #expect(another.groups.count == 1, "an order of another patient is not this one's")
    }

    @Test func whatIsNoOrderIsRefused() {
        func code(_ lines: String...) -> HL7Error.Code? { failure { () throws(HL7Error) in _ = try Self.read(lines) } }
        #expect(code(Self.header("ADT^A01"), Self.person, "ORC|NW|1") == .messageType)
        #expect(code(Self.header("OMI^O19"), Self.person, "ORC|NW|1") == .event)
        #expect(code(Self.header("ORM^O01", version: "3"), Self.person, "ORC|NW|1") == .version)
        #expect(code(Self.header("ORM^O01"), Self.person) == .segmentSequence)
        #expect(code(Self.header("ORM^O01"), "ORC|NW|1", Self.person) == .segmentSequence)
        #expect(code(Self.header("ORM^O01"), Self.person, Self.person, "ORC|NW|1") == .segmentSequence)
        #expect(code(Self.header("ORM^O01"), "PID|1||1^^^OTHER^MR", "ORC|NW|1") == .noIdentifier)
        #expect(code(Self.header("ORM^O01"), Self.person, "ORC||1") == .requiredField)
        #expect(code(Self.header("ORM"), Self.person, "ORC|NW|1") == nil)
    }

    /// From memory, for want of table 0119 in the facts.
    @Test(
        "table 0119, from memory",
        arguments: [
            ("NW", OrderControl.stands), ("XO", .stands), ("RO", .stands), ("RL", .stands), ("CA", .ended),
            ("DC", .ended),
            ("OC", .ended), ("OD", .ended), ("CR", .ended), ("RU", .ended), ("HD", .held), ("SC", .status),
            ("nw", .stands),
            ("UC", .silent), ("UA", .silent), ("DE", .silent), ("??", .silent), ("", .silent),
        ])
    func controlCodes(code: String, control: OrderControl) { #expect(OrderControl(code: code) == control) }

    @Test("whatever becomes of an order's bytes, it is read or refused")
    func mutationsAreReadOrRefused() {
        let sound = Samples.message([
            Self.header("OMI^O23"), Self.person, "PV1|1|O", "ORC|NW|P1^A^B^C|F1||SC||^^^20261122",
            "OBR|1|P1||A^B^C^D^E^F",
            "TQ1|1||||||2026", "IPC|A|B|1.2|S|ES|C^D~E^F", "ZDS|1.2.3",
        ])
        var generator = SeededGenerator(seed: 7)
        var read = 0
        for _ in 0..<3_000 {
            var bytes = sound
            for _ in 0...Int.random(in: 0..<4, using: &generator) {
                let place = Int.random(in: 60..<bytes.count, using: &generator)
                bytes[place] = Array("|^~&\\\rORCPID\u{7F}0".utf8).randomElement(using: &generator) ?? 0
            }
            do throws(HL7Error) {
                let message = try OrderMessage(try HL7Message(bytes), policy: Self.policy)
                #expect(!message.groups.isEmpty)
                read += 1
            } catch {}
        }
        #expect(read > 0)
    }
}
