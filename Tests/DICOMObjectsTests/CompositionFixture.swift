import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import MediaInspection
import SampleCaptures
import Testing

/// An exam with everything that an object could ask for.
enum CompositionFixture {
    static func code(_ value: String, _ meaning: String) throws -> CodedConcept {
        try CodedConcept(value: value, scheme: "SCT", meaning: meaning)
    }

    static func descriptor(stills: ObjectKind, video: ObjectKind) throws -> Descriptor {
        let isEye = stills == .ophthalmicPhotography8Bit
        return Descriptor(
            name: try #require(DescriptorName("fixture")), department: try #require(DepartmentName("clinic")),
            title: LocalizedText(english: "Colonoscopy", translations: [:]),
            procedure: try code("73761001", "Colonoscopy"), region: try code("71854001", "Colon"),
            laterality: isEye ? .required : .optional, stills: stills, video: video,
            deviceType: isEye ? try code("409898007", "Fundus Camera") : nil)
    }

    static func profile() throws -> DeviceProfile {
        DeviceProfile(
            name: try #require(ProfileName("fixture")), title: LocalizedText(english: "Fixture", translations: [:]),
            equipment: Equipment(
                manufacturer: "Acme", model: "Tower", serialNumber: "7430122", softwareVersions: ["2.1"]),
            hasBurnedInAnnotation: false,
            dermoscopic: DermoscopicAttributes(
                polarization: .polarized, contact: .touching(.alcohol), magnification: 10,
                showsRecognizableFeatures: false),
            ophthalmic: OphthalmicAttributes(
                deviceType: try code("409898007", "Fundus Camera"), retinaWidth: 13, horizontalFieldOfView: 45))
    }

    static func exam(laterality: Laterality?) throws -> ExamSnapshot {
        let patient = Patient(
            identifier: try #require(PatientIdentifier(value: "4711", authority: "NORTHSIDE", type: "MR")),
            otherIdentifiers: [try #require(PatientIdentifier(value: "99-1", authority: "INSURER"))],
            name: PersonName(family: "Ökafor", given: "Ada", prefix: "Dr"), birthDate: BirthDate("19840312"),
            sex: .female)
        let encounter = Encounter(
            visitNumber: try #require(VisitNumber(value: "V100233", authority: "NORTHSIDE")),
            attending: PersonName(family: "House", given: "Greg"), referring: PersonName(family: "Referrer"),
            reason: "Screening")
        let exam = Exam(
            id: ExamID(7), origin: .station, station: StationName("scope-1"), patient: PatientID(1),
            encounter: EncounterID(1), descriptor: try #require(DescriptorName("fixture")), laterality: laterality,
            region: nil, operatorName: "N. Nurse", studyInstanceUID: try #require(UniqueIdentifier("2.25.4711")),
            opened: Timestamp(milliseconds: 1_795_000_000_000), closed: nil)
        return ExamSnapshot(exam: exam, patient: patient, encounter: encounter)
    }

    static func request(for kind: ObjectKind, sample: SampleCapture? = nil) throws -> CompositionRequest {
        let isFilm = kind.captureKind == .video
        let sample = sample ?? (isFilm ? .film : .scope)
        let media = try MediaInspector.inspect(MemorySource(sample.bytes))
        return CompositionRequest(
            exam: try exam(laterality: kind == .ophthalmicPhotography8Bit ? .right : nil),
            descriptor: try descriptor(
                stills: isFilm ? .vlEndoscopic : kind, video: isFilm ? kind : .videoEndoscopic),
            departmentTitle: "Endoscopy", profile: try profile(), equipment: try profile().equipment,
            institution: "Northside Hospital", stationTitle: "Scope room 1",
            sopInstanceUID: try #require(UniqueIdentifier("2.25.4713")),
            place: SeriesPlace(
                seriesInstanceUID: try #require(UniqueIdentifier("2.25.4712")), seriesNumber: 1, instanceNumber: 3),
            taken: Timestamp(milliseconds: 1_795_000_060_500), created: Timestamp(milliseconds: 1_795_000_061_000),
            offsetMinutes: 60, agentVersion: "1.0.0", media: try ImageEncoding(media))
    }

    /// The instance as a Part 10 file.
    static func file(_ instance: FrozenInstance, sample: SampleCapture) throws -> [UInt8] {
        let meta = FileMetaInformation(
            mediaStorageSOPClassUID: try #require(UID(instance.sopClassUID.text)),
            mediaStorageSOPInstanceUID: try #require(UID(instance.sopInstanceUID.text)),
            transferSyntaxUID: try #require(UID(instance.transferSyntaxUID.text)))
        let body = sample.bytes[Int(instance.bodyOffset)..<Int(instance.bodyOffset + instance.bodyLength)]
        return try meta.encode() + instance.prefix + body + instance.suffix
    }
}
