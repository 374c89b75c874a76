import CaptureModel
import Foundation
import HL7
import RecordNotification
import Store
import TestSupport
import Testing

/// What the message of an exam says, read by ourselves and by others.
@Suite struct NotificationComposerTests {
    private func request(
        order: ScheduledProcedure? = nil, laterality: Laterality? = nil, subject: ExamNotification.Subject = .available,
        descriptor: DescriptorName = NotificationBench.descriptor
    ) throws -> NotificationRequest {
        let opened = Timestamp(milliseconds: 1_795_338_840_000)
        let exam = Exam(
            id: ExamID(3), origin: .station, station: nil, patient: PatientID(1), encounter: nil,
            descriptor: descriptor,
            laterality: laterality, region: nil, operatorName: nil,
            studyInstanceUID: try #require(UniqueIdentifier("2.25.17")), opened: opened, closed: nil)
        let patient = Patient(
            identifier: try #require(PatientIdentifier(value: "4711", authority: "NORTHSIDE", type: "MR")),
            name: PersonName(
                family: "O'Neil&|~", given: "Zoë", prefix: "Dr", suffix: "III", ideographic: "山田^花子^^^",
                phonetic: "やまだ^はなこ"), birthDate: BirthDate("19840312"), sex: .female)
        let visit = Encounter(
            visitNumber: try #require(VisitNumber(value: "V1", authority: "NORTHSIDE")),
            account: VisitNumber(value: "A9", authority: "NORTHSIDE"), patientClass: "O",
            location: Location(hl7: "ENDO^R1^^NORTHSIDE"))
        return NotificationRequest(
            subject: subject, exam: ExamSnapshot(exam: exam, patient: patient, encounter: visit, order: order),
            firstTaken: opened, controlID: "12345678901234567890", now: opened.adding(milliseconds: 60_000))
    }

    private func order() throws -> ScheduledProcedure {
        var order = ScheduledProcedure(key: try #require(OrderKey(source: "ris", order: "A100", step: "S1")))
        order.accessionNumber = "A100"
        order.placerOrderNumber = "P^1"
        order.requestedProcedureID = "RP7"
        return order
    }

    private func compose(_ request: NotificationRequest) throws -> NotificationComposition {
        let bench = try NotificationBench()
        return NotificationComposer(catalog: try NotificationBench.catalog(), offsetMinutes: { _ in 60 })
            .compose(request, for: bench.settings(port: 1))
    }

    private func bytes(_ request: NotificationRequest) throws -> [UInt8] {
        guard case .composed(let bytes) = try compose(request) else { throw CocoaError(.featureUnsupported) }
        return bytes
    }

    @Test func examIsTranslated() throws {
        let message = try HL7Message(try bytes(try request(order: try order(), laterality: .left)))
        func text(_ segment: String, _ field: Int, _ component: Int = 1) -> String? {
            message.segment(segment)?.field(field).component(component).text
        }
        #expect(text("MSH", 7) == "20261122101500+0100" && text("OBR", 7) == "20261122101400+0100")
        #expect(text("PID", 5) == "O'Neil&|~" && text("PID", 5, 4) == "III" && text("PID", 5, 5) == "Dr")
        let names = try #require(message.segment("PID")?.field(5).repetitions)
        #expect(names.map { $0.component(2).text } == ["Zoë", "花子", "はなこ"])
        #expect(text("PID", 7) == "19840312" && text("PID", 8) == "F" && text("PID", 18) == "A9")
        #expect(text("PV1", 19) == "V1" && text("PV1", 19, 5) == "VN" && text("PV1", 3, 2) == "R1")
        #expect(text("OBR", 2) == "P^1" && text("OBR", 3) == "A100" && text("OBR", 18) == "A100")
        #expect(text("OBR", 4) == "73761001" && text("OBR", 19) == "RP7" && text("OBX", 5) == "2.25.17")
        #expect(message.segment("OBR")?.field(47).repetitions.map { $0.component(1).text } == ["71854001", "7771000"])
    }

    @Test func procedureThatLeftTheCatalogIsSaid() throws {
        guard case .failed(let fault) = try compose(try request(descriptor: DescriptorName(unchecked: "gone"))) else {
            Issue.record("composed")
            return
        }
        #expect(fault.code == .notComposed && fault.message.contains("gone") && !fault.message.contains("4711"))
    }

    /// A strict reader of others, with the structure ORU_R01 and the data types of version 2.5.1.
    @Test(.enabled(if: RecordPeer.has("hl7apy"), "Python's hl7apy (PyPI) is not installed"), arguments: [true, false])
    func strangersFindTheStructureRight(hasOrder: Bool) throws {
        let folder = try TemporaryFolder()
        for (number, subject) in [ExamNotification.Subject.available, .withdrawn].enumerated() {
            let message = try bytes(
                try request(order: hasOrder ? try order() : nil, laterality: .both, subject: subject))
            try folder.write(message, to: "\(number).hl7")
        }
        let script = try folder.write(Array(Self.validator.utf8), to: "validate.py")
        let outcome = try ExternalTool.run(RecordPeer.python, [script.path, folder.url.path])
        #expect(outcome.status == 0 && outcome.output.contains("valid valid"), "\(outcome.output)")
    }

    private static let validator = #"""
        import sys
        from hl7apy.consts import VALIDATION_LEVEL
        from hl7apy.parser import parse_message

        for number in range(2):
            text = open(f"{sys.argv[1]}/{number}.hl7", "rb").read().decode("utf-8")
            message = parse_message(text, validation_level=VALIDATION_LEVEL.STRICT, find_groups=True)
            assert message.name == "ORU_R01" and message.version == "2.5.1"
            result = message.oru_r01_patient_result
            assert result.oru_r01_patient.pid.pid_3.cx_1.value == "4711"
            observation = result.oru_r01_order_observation.oru_r01_observation.obx
            assert observation.obx_5.value == "2.25.17"
            assert message.validate()
            print("valid", end=" ")
        """#
}
