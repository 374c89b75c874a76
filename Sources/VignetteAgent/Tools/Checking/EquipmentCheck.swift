import CaptureModel
import Catalog
import DICOMCore
import DICOMObjects

/// Makes a trial object for each device and descriptor, to see what would be missing from the real ones.
struct EquipmentCheck {
    private let loaded: LoadedConfiguration

    init(_ loaded: LoadedConfiguration) { self.loaded = loaded }

    /// A row for each device whose objects would not be complete.
    var rows: [CheckRow] { loaded.configuration.devices.flatMap(rows) }

    private func rows(of device: DeviceConfiguration) -> [CheckRow] {
        var fitting = 0
        var fault: String?
        var lacking: [String] = []
        for descriptor in loaded.catalog.descriptors {
            switch trial(device, device.equipment, descriptor) {
            case nil: fitting += 1
            case let reason?:
                fault = fault ?? reason
                // Complete with everything known of the device: then it is the device that says too little.
                let isOurs = descriptor.department == loaded.configuration.department
                if isOurs, trial(device, Self.complete, descriptor) == nil { lacking.append(descriptor.name.text) }
            }
        }
        let subject = device.name.text
        guard fitting > 0 else {
            return [
                .wrong(
                    subject, "cannot make an object of any descriptor: \(fault ?? "the catalog is empty.")",
                    "Correct devices.\(subject) or its profile “\(device.profile.name)”.")
            ]
        }
        guard !lacking.isEmpty else { return [] }
        let missing = device.equipment.missingForEnhancedEquipment.joined(separator: ", ")
        return [
            .look(
                subject, "lacks \(missing): its pictures under \(lacking.joined(separator: ", ")) would be held.",
                "State them in devices.\(subject), if such pictures are taken with it.")
        ]
    }

    private static let complete = Equipment(
        manufacturer: "-", model: "-", serialNumber: "-", softwareVersions: ["-"])

    /// Why a picture cannot be made; nothing where it can.
    private func trial(
        _ device: DeviceConfiguration, _ equipment: Equipment, _ descriptor: Descriptor
    ) -> String? {
        guard let identifier = PatientIdentifier(value: "1"), let uid = UniqueIdentifier("2.25.1") else { return nil }
        let moment = Timestamp(milliseconds: 0)
        let exam = Exam(
            id: ExamID(1), origin: .station, station: nil, patient: PatientID(1), encounter: nil,
            descriptor: descriptor.name, laterality: descriptor.lateralities.first, region: nil, operatorName: nil,
            studyInstanceUID: uid, opened: moment, closed: nil)
        let patient = Patient(identifier: identifier, name: PersonName(family: ""))
        let picture = ImageEncoding(
            transferSyntax: .jpegBaseline8Bit, photometricInterpretation: "YBR_FULL_422", samplesPerPixel: 3,
            rows: 1_080, columns: 1_920, compressions: [LossyCompression(method: "ISO_10918_1", ratio: 20)],
            body: MediaBody(ranges: [0..<1_000], form: .fragment))
        let request = CompositionRequest(
            exam: ExamSnapshot(exam: exam, patient: patient, encounter: nil), descriptor: descriptor,
            departmentTitle: descriptor.department.text, profile: device.profile, equipment: equipment,
            institution: loaded.configuration.facility, stationTitle: loaded.configuration.name, sopInstanceUID: uid,
            place: SeriesPlace(seriesInstanceUID: uid, seriesNumber: 1, instanceNumber: 1), taken: moment,
            created: moment, offsetMinutes: 0, agentVersion: agentVersion, media: .image(picture))
        do throws(CompositionError) {
            _ = try InstanceComposer.compose(request)
            return nil
        } catch {
            return error.message
        }
    }
}
