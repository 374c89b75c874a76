import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects
import Testing

/// An exam with everything that an object could ask for.
enum CompositionFixture {
    static func code(_ value: String, _ meaning: String) throws -> CodedConcept {
        try CodedConcept(value: value, scheme: "SCT", meaning: meaning)
    }

    /// A descriptor under which the capture of a kind becomes that object.
    static func descriptor(for kind: ObjectKind) throws -> Descriptor {
        let isEye = kind == .ophthalmicPhotography8Bit
        let captureKind = kind.captureKind
        return Descriptor(
            name: try #require(DescriptorName("fixture")), department: try #require(DepartmentName("clinic")),
            title: LocalizedText(english: "Colonoscopy", translations: [:]),
            procedure: try code("73761001", "Colonoscopy"), region: try code("71854001", "Colon"),
            laterality: isEye ? .required : .optional, stills: captureKind == .still ? kind : .vlEndoscopic,
            video: captureKind == .video ? kind : .videoEndoscopic,
            documentTitle: try code("103752008", "Perimetry"),
            deviceType: isEye ? try code("409898007", "Fundus Camera") : nil)
    }

    static func ophthalmic(retinaWidth: Double? = 13) throws -> OphthalmicAttributes {
        var attributes = OphthalmicAttributes(
            deviceType: try code("409898007", "Fundus Camera"), retinaWidth: retinaWidth, horizontalFieldOfView: 45)
        attributes.detector = .cmos
        attributes.magnification = 0.4
        attributes.illumination = try CodedConcept(
            value: "111625", scheme: "DCM", meaning: "Diffuse direct illumination")
        attributes.lightFilters = [try CodedConcept(value: "111609", scheme: "DCM", meaning: "No filter")]
        attributes.lenses = [try code("410685001", "Noncontact fundus lens")]
        attributes.pupil = PupilAttributes(
            isDilated: true, diameter: 7, agents: [try code("9190005", "Tropicamide")])
        return attributes
    }

    static func profile(
        conversion: Conversion? = .workstation, hasLetters: Bool? = false, dermoscopic: DermoscopicAttributes? = nil,
        ophthalmic: OphthalmicAttributes? = nil
    ) throws -> DeviceProfile {
        DeviceProfile(
            name: try #require(ProfileName("fixture")), title: LocalizedText(english: "Fixture", translations: [:]),
            equipment: Equipment(
                manufacturer: "Acme", model: "Tower", serialNumber: "7430122", softwareVersions: ["2.1"]),
            hasBurnedInAnnotation: hasLetters, conversion: conversion,
            dermoscopic: dermoscopic
                ?? DermoscopicAttributes(
                    polarization: .polarized, contact: .touching(.alcohol), magnification: 10,
                    colorTemperature: 5_600, showsRecognizableFeatures: false),
            ophthalmic: try ophthalmic ?? Self.ophthalmic())
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

    /// A request for that object around a medium.
    static func request(for kind: ObjectKind, media: MediaEncoding) throws -> CompositionRequest {
        CompositionRequest(
            exam: try exam(laterality: kind == .ophthalmicPhotography8Bit ? .right : nil),
            descriptor: try descriptor(for: kind), departmentTitle: "Endoscopy", device: DeviceName("tower-1"),
            profile: try profile(), equipment: try profile().equipment, institution: "Northside Hospital",
            stationTitle: "Scope room 1", sopInstanceUID: try #require(UniqueIdentifier("2.25.4713")),
            place: SeriesPlace(
                seriesInstanceUID: try #require(UniqueIdentifier("2.25.4712")), seriesNumber: 1, instanceNumber: 3),
            taken: Timestamp(milliseconds: 1_795_000_060_500), created: Timestamp(milliseconds: 1_795_000_061_000),
            offsetMinutes: 60, agentVersion: "1.0.0", media: media)
    }
}
