import CaptureModel
import Catalog
import DICOMNetwork
import DICOMUpperLayer
import Delivery
import Logging
import SampleCaptures
import Store
import Testing

/// Made-up people, devices and captures.
enum Samples {
    static let archive = DestinationName(unchecked: "archive")
    static let backup = DestinationName(unchecked: "backup")
    static let station = StationName(unchecked: "scope-1")
    static let device = DeviceName(unchecked: "tower-1")
    static let descriptorName = DescriptorName(unchecked: "colonoscopy")

    static var quiet: Logger { Logger(label: "delivery-tests") { _ in SwiftLogNoOpLogHandler() } }

    static func settings(
        _ name: DestinationName = archive, port: Int, lanes: Int = 2, proof: DestinationSettings.ProofKind = .query,
        idle: Int64 = 10_000,
        batch: Int64 = 2_000,
        retry: RetryPolicy = RetryPolicy(base: 1, cap: 20, floor: 1), called: String = "ARCHIVE",
        silence: Duration = .seconds(60),
        proofSchedule: DestinationSettings.ProofSchedule = DestinationSettings.ProofSchedule()
    ) throws -> DestinationSettings {
        DestinationSettings(
            name: name,
            peer: DICOMPeer(
                host: "127.0.0.1", port: port, calledAETitle: try AETitle(called),
                callingAETitle: try AETitle("VIGNETTE"),
                connectTimeout: .seconds(30), associationTimeout: .seconds(30), responseTimeout: silence),
            proof: proof, lanes: lanes, idleMilliseconds: idle, batchMilliseconds: batch, retry: retry,
            proofSchedule: proofSchedule)
    }

    static func site() throws -> SiteEquipment {
        func code(_ value: String, _ meaning: String) throws -> CodedConcept {
            try CodedConcept(value: value, scheme: "SCT", meaning: meaning)
        }
        let descriptor = Descriptor(
            name: descriptorName, department: try #require(DepartmentName("endoscopy")),
            title: LocalizedText(english: "Colonoscopy", translations: [:]),
            procedure: try code("73761001", "Colonoscopy"), region: try code("71854001", "Colon"),
            laterality: .optional, stills: .vlEndoscopic, video: .videoEndoscopic)
        let equipment = Equipment(
            manufacturer: "Acme", model: "Tower", serialNumber: "7430122", softwareVersions: ["2.1"])
        let profile = DeviceProfile(
            name: try #require(ProfileName("tower")), title: LocalizedText(english: "Tower", translations: [:]),
            equipment: equipment)
        return SiteEquipment(
            catalog: Catalog(departments: [], descriptors: [descriptor]),
            devices: [device: SiteEquipment.Device(profile: profile, equipment: equipment)],
            stationTitles: [station: "Scope room 1"], institution: "Northside", agentName: "box", agentVersion: "1.0",
            offsetMinutes: { _ in 60 })
    }

    static func person(_ family: String) throws -> PatientStatement {
        PatientStatement(
            identifier: try #require(PatientIdentifier(value: "4711", authority: "NORTHSIDE", type: "MR")),
            name: .set(PersonName(family: family, given: "Ada")),
            birthDate: .set(try #require(BirthDate("19840312"))), sex: .set(.female))
    }

    static func visit() throws -> EncounterStatement {
        EncounterStatement(
            visitNumber: try #require(VisitNumber(value: "V1", authority: "NORTHSIDE")), patientClass: .set("O"),
            location: .set(Location(hl7: "ENDO^R1^^NORTHSIDE")))
    }

    static func digest(_ number: Int) throws -> ContentDigest {
        let bytes = (0..<32).map { UInt8(truncatingIfNeeded: number >> (8 * ($0 % 8))) ^ UInt8($0 / 8) }
        return try #require(ContentDigest(bytes: bytes))
    }

    /// A delivery that the store has started, for who needs only its number.
    static func started(_ number: Int64) throws -> StartedDelivery {
        let uid = try #require(UniqueIdentifier("2.25.\(number)"))
        let moment = Timestamp(milliseconds: 1_790_000_000_000)
        let exam = Exam(
            id: ExamID(1), origin: .station, station: station, patient: PatientID(1), encounter: nil,
            descriptor: descriptorName, laterality: nil, region: nil, operatorName: nil, studyInstanceUID: uid,
            opened: moment, closed: nil)
        let patient = Patient(
            identifier: try #require(PatientIdentifier(value: "4711", authority: "NORTHSIDE", type: "MR")),
            name: PersonName(family: "Okafor"))
        let capture = Capture(
            id: CaptureID(number), device: device, fileName: "a.jpg", size: 1, digest: try digest(Int(number)),
            spoolPath: "a.jpg", kind: .still, summary: "JPEG", sopInstanceUID: uid, taken: moment, received: moment,
            exam: exam.id, series: SeriesPlace(seriesInstanceUID: uid, seriesNumber: 1, instanceNumber: 1),
            state: .delivering)
        return StartedDelivery(
            id: DeliveryID(number), captureID: capture.id, destination: archive, capture: capture,
            exam: ExamSnapshot(exam: exam, patient: patient, encounter: nil),
            frozen: FrozenInstance(
                sopClassUID: uid, sopInstanceUID: uid, transferSyntaxUID: uid,
                pieces: [.file(0..<1)]), attempts: 1)
    }
}
