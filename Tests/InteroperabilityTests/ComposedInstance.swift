import CaptureModel
import Catalog
import DICOMCore
import DICOMNetwork
import DICOMObjects
import Foundation
import MediaInspection
import SampleCaptures
import TestSupport
import Testing

/// An instance as the agent composes it, of an invented exam, with the capture it is made of.
struct ComposedInstance {
    /// What it is.
    let kind: ObjectKind
    /// The instance around the capture.
    let frozen: FrozenInstance
    /// The bytes of the capture.
    let capture: [UInt8]

    /// The study of every instance.
    static let study = "2.25.4711"

    /// Composes an instance; `number` is its place in the series of its kind and makes its capture and its UID
    /// another.
    init(_ kind: ObjectKind, number: Int = 1) throws {
        self.kind = kind
        capture =
            switch kind {
            case .vlEndoscopic, .vlMicroscopic, .vlPhotographic, .trueColorSecondaryCapture:
                SampleCapture.scope.numbered(number).bytes
            case .dermoscopic: SampleCapture.skin.numbered(number).bytes
            case .ophthalmicPhotography8Bit: SampleCapture.fundus.numbered(number).bytes
            case .videoEndoscopic, .videoMicroscopic, .videoPhotographic: SampleCapture.film.numbered(number).bytes
            case .encapsulatedPDF: Self.report(number)
            }
        frozen = try InstanceComposer.compose(Self.request(kind, number: number, capture: capture))
    }

    /// A PDF without pages.
    private static func report(_ number: Int) -> [UInt8] {
        let objects =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 >>\n"
        let body = objects + "endobj\n% report \(number)\n"
        return Array(
            (body
                + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n\(body.utf8.count)\n%%EOF\n")
                .utf8)
    }

    var sopClass: UID { get throws { try #require(UID(frozen.sopClassUID.text)) } }
    var sopInstance: UID { get throws { try #require(UID(frozen.sopInstanceUID.text)) } }
    var transferSyntax: UID { get throws { try #require(UID(frozen.transferSyntaxUID.text)) } }

    /// The data set, byte by byte.
    var dataSet: [UInt8] { frozen.dataSet(from: capture) }

    /// The instance as a Part 10 file.
    var file: [UInt8] {
        get throws {
            try FileMetaInformation(
                mediaStorageSOPClassUID: sopClass, mediaStorageSOPInstanceUID: sopInstance,
                transferSyntaxUID: transferSyntax
            ).encode() + dataSet
        }
    }

    /// The instance as the agent sends it: around a capture that stays in its file.
    func source(in folder: TemporaryFolder) throws -> SegmentedSource {
        let spooled = try folder.write(capture, to: "\(frozen.sopInstanceUID.text).capture")
        return try SegmentedSource(
            frozen.pieces.map { piece in
                switch piece {
                case .bytes(let bytes): .bytes(bytes)
                case .file(let range): .file(range)
                }
            }, file: spooled.path)
    }

    // MARK: The exam

    private static func code(_ value: String, _ meaning: String) throws -> CodedConcept {
        try CodedConcept(value: value, scheme: "SCT", meaning: meaning)
    }

    private static func request(_ kind: ObjectKind, number: Int, capture: [UInt8]) throws -> CompositionRequest {
        let index = try #require(ObjectKind.allCases.firstIndex(of: kind)) + 1
        let equipment = Equipment(
            manufacturer: "Acme", model: "Tower", serialNumber: "7430122", softwareVersions: ["2.1"])
        let profile = DeviceProfile(
            name: try #require(ProfileName("interoperability")),
            title: LocalizedText(english: "Device", translations: [:]),
            equipment: equipment, hasBurnedInAnnotation: false, conversion: .workstation,
            dermoscopic: DermoscopicAttributes(
                polarization: .polarized, contact: .touching(.alcohol), magnification: 10,
                showsRecognizableFeatures: false),
            ophthalmic: OphthalmicAttributes(
                deviceType: try code("409898007", "Fundus Camera"), retinaWidth: 13, horizontalFieldOfView: 45))
        return CompositionRequest(
            exam: try exam(laterality: kind == .ophthalmicPhotography8Bit ? .right : nil),
            descriptor: try descriptor(kind), departmentTitle: "Endoscopy", profile: profile, equipment: equipment,
            institution: "Northside Hospital", stationTitle: "Scope room 1",
            sopInstanceUID: try #require(UniqueIdentifier("2.25.4713\(index)\(number)")),
            place: SeriesPlace(
                seriesInstanceUID: try #require(UniqueIdentifier("2.25.4712\(index)")), seriesNumber: index,
                instanceNumber: number),
            taken: Timestamp(milliseconds: 1_795_000_060_500 + 1000 * Int64(number)),
            created: Timestamp(milliseconds: 1_795_000_090_000), offsetMinutes: 60, agentVersion: "1.0.0",
            media: try media(capture))
    }

    private static func media(_ capture: [UInt8]) throws -> MediaEncoding {
        let media = try MediaInspector.inspect(MemorySource(capture))
        guard case .wrapped(let plan) = WrapDecision(for: media) else {
            throw CompositionError(.unsuitableMedia, "\(WrapDecision(for: media))")
        }
        return try MediaEncoding(plan: plan, of: media)
    }

    private static func descriptor(_ kind: ObjectKind) throws -> Descriptor {
        let isEye = kind == .ophthalmicPhotography8Bit
        let isFilm = kind.captureKind == .video
        let isStill = kind.captureKind == .still
        return Descriptor(
            name: try #require(DescriptorName("interoperability")), department: try #require(DepartmentName("clinic")),
            title: LocalizedText(english: "Colonoscopy", translations: [:]),
            procedure: try code("73761001", "Colonoscopy"), region: try code("71854001", "Colon"),
            laterality: isEye ? .required : .optional, stills: isStill ? kind : .vlEndoscopic,
            video: isFilm ? kind : .videoEndoscopic,
            documentTitle: try code("103752008", "Report"),
            deviceType: isEye ? try code("409898007", "Fundus Camera") : nil)
    }

    private static func exam(laterality: Laterality?) throws -> ExamSnapshot {
        let patient = Patient(
            identifier: try #require(PatientIdentifier(value: "4711", authority: "NORTHSIDE", type: "MR")),
            name: PersonName(family: "Ökafor", given: "Ada", prefix: "Dr"), birthDate: BirthDate("19840312"),
            sex: .female)
        let encounter = Encounter(
            visitNumber: try #require(VisitNumber(value: "V100233", authority: "NORTHSIDE")),
            attending: PersonName(family: "House", given: "Greg"), referring: PersonName(family: "Referrer"),
            reason: "Screening")
        let exam = Exam(
            id: ExamID(7), origin: .station, station: StationName("scope-1"), patient: PatientID(1),
            encounter: EncounterID(1), descriptor: try #require(DescriptorName("interoperability")),
            laterality: laterality, region: nil, operatorName: "N. Nurse",
            studyInstanceUID: try #require(UniqueIdentifier(study)),
            opened: Timestamp(milliseconds: 1_795_000_000_000), closed: nil)
        return ExamSnapshot(exam: exam, patient: patient, encounter: encounter)
    }
}
