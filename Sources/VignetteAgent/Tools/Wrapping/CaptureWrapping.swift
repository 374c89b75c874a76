import CaptureModel
import Catalog
import DICOMCore
import Delivery
import MediaInspection

/// Writes the instance of a capture as a file, through the same composition by which the agent sends it.
package struct CaptureWrapping: Sendable {
    private let site: WrapSite
    private let world: World

    /// Makes a wrapping for a site.
    package init(site: WrapSite, world: World = .machine) {
        self.site = site
        self.world = world
    }

    /// Writes the file.
    ///
    /// The capture is streamed; at most a block of it is in memory.
    ///
    /// - Throws: `ToolError`, which says what is missing and what to do; then nothing was written.
    package func wrap(_ request: WrapRequest) throws(ToolError) -> WrappedInstance {
        let file = try ReadableFile(request.file)
        try refuseToDestroy(request, file)
        let media = try file.describe()
        let kind = try self.kind(of: media, request)
        let descriptor = try site.descriptor(request)
        let device = try site.device(for: request, kind: kind, under: descriptor)
        let admission = try AdmissionFile(request.admission, reader: site.admissionReader(world))
        let capture = try makeCapture(of: file, media, kind)
        let exam = makeExam(request, descriptor, admission, capture)

        let composer = DeliveryComposer(site: equipment(capture.device, device), shelf: MediaShelf()) { _ in media }
        let instance: FrozenInstance
        switch composer.compose(capture, exam) {
        case .success(let composed): instance = composed
        case .failure(let error):
            throw ToolError(.notComposed, "\(request.file) cannot be wrapped: \(error.fault.message)")
        }
        try InstanceFileWriter.write(
            instance, of: file, to: request.output, replacesExisting: request.replacesExisting)
        return WrappedInstance(instance, of: media, under: device.profile, in: request.output)
    }

    /// Neither the capture nor the message may be what is overwritten.
    private func refuseToDestroy(_ request: WrapRequest, _ file: ReadableFile) throws(ToolError) {
        guard !file.isSame(as: request.output), try !ReadableFile(request.admission).isSame(as: request.output) else {
            throw ToolError(.exists, "\(request.output) is one of the files that are read. Name another output.")
        }
    }

    private func kind(of media: MediaDescription, _ request: WrapRequest) throws(ToolError) -> CaptureKind {
        if case .held(let reason) = WrapDecision(for: media) {
            throw ToolError(.notComposed, "\(request.file) cannot be wrapped: \(reason.sentence) \(reason.advice)")
        }
        return switch media {
        case .jpeg: .still
        case .video: .video
        case .unsupported: .other
        }
    }

    /// The capture as the agent's store would hold it; nobody asks it for its digest here.
    private func makeCapture(
        of file: ReadableFile, _ media: MediaDescription, _ kind: CaptureKind
    ) throws(ToolError) -> Capture {
        guard let digest = ContentDigest(hexadecimal: String(repeating: "0", count: 64)) else {
            throw ToolError(.notComposed, "\(file.path) cannot be described.")
        }
        return Capture(
            id: CaptureID(1), device: DeviceName(unchecked: "device"), fileName: file.path, size: file.size,
            digest: digest, spoolPath: file.path, kind: kind, summary: media.summary, sopInstanceUID: world.newUID(),
            taken: taken(media) ?? file.modified, received: world.now(), exam: ExamID(1),
            series: SeriesPlace(seriesInstanceUID: world.newUID(), seriesNumber: 1, instanceNumber: 1), state: .ready)
    }

    /// The camera's own time where it says its distance from UTC.
    private func taken(_ media: MediaDescription) -> Timestamp? {
        guard case .jpeg(let jpeg) = media, let exif = jpeg.exif?.takenAt, let offset = exif.offsetMinutes else {
            return nil
        }
        return CivilTime.moment(
            year: exif.year, month: exif.month, day: exif.day, hour: exif.hour, minute: exif.minute,
            second: exif.second, offsetMinutes: offset)
    }

    private func makeExam(
        _ request: WrapRequest, _ descriptor: Descriptor, _ admission: AdmissionFile, _ capture: Capture
    ) -> ExamSnapshot {
        let exam = Exam(
            id: ExamID(1), origin: .station, station: nil, patient: PatientID(1),
            encounter: admission.encounter.map { _ in EncounterID(1) }, descriptor: descriptor.name,
            laterality: request.laterality, region: request.region, operatorName: nil,
            studyInstanceUID: world.newUID(), opened: capture.taken, closed: nil)
        return ExamSnapshot(exam: exam, patient: admission.patient, encounter: admission.encounter)
    }

    private func equipment(_ name: DeviceName, _ device: SiteEquipment.Device) -> SiteEquipment {
        SiteEquipment(
            catalog: site.catalog, devices: [name: device], stationTitles: [:],
            institution: site.configuration?.facility ?? "", agentName: site.configuration?.name ?? "",
            agentVersion: agentVersion, offsetMinutes: world.offsetMinutes)
    }
}
