import Testing

@testable import HL7

@Suite struct StudyNotificationTests {
    private static let study = "2.25.123456789012345678901234567890"
    private let name = HL7PersonName(
        family: "O'Neil^&|~\\ Łuk", given: "\"\"", middle: "\r\n", prefix: "Dr.", suffix: "III")

    private func identifier(_ id: String, type: String = "MR") throws -> HL7Identifier {
        try #require(HL7Identifier(id: id, authority: HL7Authority("NORTH&1.2.3&ISO"), type: type))
    }

    private func notification(
        _ availability: StudyNotification.Availability = .available, patient: String = "4711",
        name: PatientName? = nil, characterSet: HL7CharacterSet = .utf8, order: StudyNotification.Order? = nil,
        hasVisit: Bool = true
    ) throws -> StudyNotification {
        StudyNotification(
            controlID: "12345678901234567890", time: try #require(HL7Timestamp("20261122091403+0100")),
            envelope: .init(
                sender: .init(application: "VIGNETTE", facility: "ENDO & CO"),
                receiver: .init(application: "EHR", facility: "NORTH"), characterSet: characterSet),
            availability: availability,
            patient: .init(
                identifier: try identifier(patient), name: name ?? PatientName(alphabetic: self.name),
                birthDate: HL7Date(year: 1984, month: 3, day: 12), sex: .female),
            visit: hasVisit
                ? .init(
                    number: try identifier("V1|2", type: "VN"), account: try identifier("A9", type: "AN"),
                    patientClass: "O", location: HL7Location(pointOfCare: "ENDO", room: "R1"),
                    hospitalService: "GAS") : nil,
            order: order,
            procedure: .init(
                code: HL7CodedElement(code: "73761001", text: "Colonoscopy", system: "SCT"),
                modifiers: [
                    HL7CodedElement(code: "71854001", text: "Colon", system: "SCT"),
                    HL7CodedElement(code: "7771000", text: "Left", system: "SCT"),
                ], observed: try #require(HL7Timestamp("20261122090000+0100"))),
            studyInstanceUID: Self.study)
    }

    private func read(_ notification: StudyNotification) throws -> HL7Message {
        try HL7Message(try notification.encode())
    }

    private func text(_ message: HL7Message, _ segment: String, _ field: Int, _ component: Int = 1) -> String {
        message.segment(segment)?.field(field).component(component).text ?? ""
    }

    @Test func encounterIsTold() throws {
        let message = try read(try notification())
        #expect(message.segments.map(\.name) == ["MSH", "PID", "PV1", "OBR", "TQ1", "OBX"])
        #expect(message.header.messageType == "ORU" && message.header.event == "R01")
        #expect(message.header.controlID == "12345678901234567890" && message.header.version == "2.5.1")
        #expect(message.header.sendingFacility == "ENDO & CO" && message.header.receivingApplication == "EHR")
        #expect(text(message, "PID", 3) == "4711" && message.segment("PID")?.field(3).component(4).text(2) == "1.2.3")
        #expect(text(message, "PID", 18) == "A9")
        #expect(text(message, "PV1", 19) == "V1|2" && text(message, "PV1", 2) == "O" && text(message, "PV1", 51) == "V")
        // Without an order the study itself is the number by which the result is found again.
        #expect(text(message, "OBR", 2).isEmpty && text(message, "OBR", 3) == Self.study)
        #expect(text(message, "OBR", 4) == "73761001" && text(message, "OBR", 4, 3) == "SCT")
        #expect(text(message, "OBR", 18).isEmpty && text(message, "OBR", 25) == "R")
        #expect(message.segment("OBR")?.field(47).repetitions.map { $0.component(1).text } == ["71854001", "7771000"])
        #expect(text(message, "OBX", 2) == "ST" && text(message, "OBX", 3) == "113014")
        #expect(text(message, "OBX", 3, 2) == "DICOM Study" && text(message, "OBX", 3, 3) == "DCM")
        #expect(text(message, "OBX", 5) == Self.study && text(message, "OBX", 11) == "O")
    }

    @Test func orderIsTold() throws {
        let order = StudyNotification.Order(
            placerNumber: HL7EntityIdentifier(id: "P^1"), fillerNumber: HL7EntityIdentifier(id: "F1"),
            accessionNumber: "A100", requestedProcedureID: "RP7")
        let message = try read(try notification(order: order, hasVisit: false))
        #expect(message.segments.map(\.name) == ["MSH", "PID", "PV1", "ORC", "OBR", "TQ1", "OBX"])
        for segment in ["ORC", "OBR"] {
            #expect(text(message, segment, 2) == "P^1" && text(message, segment, 3) == "F1")
        }
        #expect(text(message, "ORC", 1) == "SC" && text(message, "ORC", 5) == "CM")
        #expect(text(message, "OBR", 18) == "A100" && text(message, "OBR", 19) == "RP7")
        // Nobody knows the visit: its class is unknown, and it has no number.
        #expect(text(message, "PV1", 2) == "U" && text(message, "PV1", 19).isEmpty && text(message, "PV1", 51).isEmpty)
        let plain = try read(try notification(order: .init(accessionNumber: "A100")))
        #expect(text(plain, "OBR", 3) == "A100" && text(plain, "OBR", 2).isEmpty)
    }

    @Test func withdrawalSaysThatWhatWasToldIsWrong() throws {
        let message = try read(try notification(.withdrawn, order: .init(accessionNumber: "A100")))
        #expect(text(message, "OBX", 11) == "W" && text(message, "OBR", 25) == "C")
        #expect(text(message, "OBX", 5) == Self.study && text(message, "OBR", 3) == "A100")
        #expect(text(message, "ORC", 5).isEmpty)
    }

    @Test func everyDelimiterInANameComesBack() throws {
        let name = PatientName(
            alphabetic: self.name, ideographic: HL7PersonName(family: "山田", given: "太郎"),
            phonetic: HL7PersonName(family: "やまだ", given: "たろう"))
        let bytes = try notification(name: name).encode()
        // One CR a segment: what stood in the name cannot begin a segment.
        #expect(bytes.filter { $0 == 0x0D }.count == 6 && !bytes.contains(0x0A))
        let field = try #require(try HL7Message(bytes).segment("PID")?.field(5))
        #expect(field.repetitions.count == 3)
        #expect(field.component(1).value == .value("O'Neil^&|~\\ Łuk"))
        #expect(field.component(2).value == .value("\"\"") && field.component(3).value == .value("\r\n"))
        #expect(field.component(4).text == "III" && field.component(5).text == "Dr.")
        #expect(field.repetitions.map { $0.component(8).text } == ["A", "I", "P"])
        #expect(field.repetitions[1].component(1).text == "山田")
    }

    @Test(arguments: HL7CharacterSet.writable) func whatASetHasComesBack(set: HL7CharacterSet) throws {
        let bytes = (UInt8(0xA1)...0xFF).map { set == .utf8 ? Unicode.Scalar($0) : set.scalar(of: $0) }
        let letters = String(String.UnicodeScalarView(bytes.filter { $0 != "\u{FFFD}" }))
        #expect(set.canWrite(letters) && !letters.isEmpty)
        let name = PatientName(alphabetic: HL7PersonName(family: letters))
        let written = try notification(name: name, characterSet: set).encode()
        let message = try HL7Message(written)
        #expect(message.characterSet == set)
        #expect(message.segment("PID")?.field(5).component(1).value == .value(letters))
        #expect(written.contains { $0 >= 0x80 })
    }

    @Test func whatASetLacksIsMarkedInNamesAndRefusedInKeys() throws {
        let name = PatientName(alphabetic: HL7PersonName(family: "Łukasz", given: "Zoë"))
        let message = try read(try notification(name: name, characterSet: .latin1))
        #expect(text(message, "PID", 5) == "?ukasz" && text(message, "PID", 5, 2) == "Zoë")
        #expect(throws: HL7Error(.characterSet, expected: "", found: "")) {
            try notification(patient: "Ł1", characterSet: .latin1).encode()
        }
        #expect(!HL7CharacterSet.latin1.canWrite("€") && HL7CharacterSet.latin9.canWrite("€"))
    }
}
