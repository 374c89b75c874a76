import CaptureModel
import Store
import Testing

/// Made-up people, visits, files and instances.
enum Samples {
    static func identifier(_ value: String, _ authority: String = "NORTHSIDE", _ type: String = "MR") throws
        -> PatientIdentifier
    {
        try #require(PatientIdentifier(value: value, authority: authority, type: type))
    }

    static func person(_ value: String, family: String = "Okafor", given: String = "Ada") throws -> PatientStatement {
        PatientStatement(
            identifier: try identifier(value), name: .set(PersonName(family: family, given: given)),
            birthDate: .set(try #require(BirthDate("19840312"))), sex: .set(.female))
    }

    static func visit(_ value: String, at place: String = "ENDO^R1^^NORTHSIDE") throws -> EncounterStatement {
        EncounterStatement(
            visitNumber: try #require(VisitNumber(value: value, authority: "NORTHSIDE")), patientClass: .set("O"),
            location: .set(Location(hl7: place)), attending: .set(PersonName(family: "House", given: "Gregory")))
    }

    /// A digest that is the number's own.
    static func digest(_ number: Int) throws -> ContentDigest {
        let bytes = (0..<32).map { UInt8(truncatingIfNeeded: number >> (8 * ($0 % 8))) ^ UInt8($0 / 8) }
        return try #require(ContentDigest(bytes: bytes))
    }

    static func message(_ number: Int, _ event: AdmissionEvent, code: String = "A01", minute: Int64? = nil) throws
        -> AdmissionMessage
    {
        AdmissionMessage(
            controlID: "M\(number)", sender: "HIS|NORTHSIDE", code: code, digest: try digest(number),
            raw: Array("message \(number)".utf8),
            occurred: minute.map { Timestamp(milliseconds: 1_789_990_000_000 + $0 * 60_000) }, event: event)
    }

    static func draft(_ number: Int, device: String = "tower-1", kind: CaptureKind = .still, size: Int64 = 1_000) throws
        -> CaptureDraft
    {
        CaptureDraft(
            device: try #require(DeviceName(device)), fileName: "IMG_\(number).jpg", size: size,
            digest: try digest(number), spoolPath: "\(device)/\(number).jpg", kind: kind, summary: "JPEG 640x480",
            sopInstanceUID: Store.drawUID(), taken: Timestamp(milliseconds: 1_789_999_000_000))
    }

    static func uid(_ text: String) throws -> UniqueIdentifier { try #require(UniqueIdentifier(text)) }

    static func instance(of capture: Capture, mark: UInt8 = 1) -> FrozenInstance {
        FrozenInstance(
            sopClassUID: capture.sopInstanceUID, sopInstanceUID: capture.sopInstanceUID,
            transferSyntaxUID: capture.sopInstanceUID,
            pieces: [.bytes([mark, 2, 3]), .file(0..<capture.size), .bytes([])])
    }

    static let archive = DestinationName(unchecked: "archive")
    static let backup = DestinationName(unchecked: "backup")
    static let station = StationName(unchecked: "scope-1")
    static let descriptor = DescriptorName(unchecked: "colonoscopy")
}

extension Store {
    /// Applies a message and returns the patient that it speaks of.
    @discardableResult
    func take(_ number: Int, _ event: AdmissionEvent, minute: Int64? = nil) async throws -> PatientID? {
        let outcome = try await apply(try Samples.message(number, event, minute: minute), acknowledgement: [6])
        guard case .applied(let patient) = outcome else { return nil }
        return patient
    }

    /// Admits a patient and opens an exam at the station.
    func admitAndOpen(_ value: String = "4711", message: Int = 1) async throws -> Exam {
        let patient = try #require(
            try await take(message, .visit(.admitted, try Samples.person(value), try Samples.visit("V\(value)"))))
        let entry = try #require(try await self.patient(patient))
        return try await openExam(
            ExamDraft(
                origin: .station, station: Samples.station, patient: patient, encounter: entry.encounter?.id,
                descriptor: Samples.descriptor, studyInstanceUID: Store.drawUID()))
    }
}
