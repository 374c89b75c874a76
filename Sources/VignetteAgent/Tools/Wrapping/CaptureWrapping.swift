import CaptureModel
import Catalog
import Delivery
import Intake
import MediaInspection
import MediaPreparation
import SystemPackage

/// Writes captures of one exam as DICOM files, through the same composition by which the agent sends them.
///
/// What the files have in common is read once; then each can be wrapped on a thread of its own.
package struct CaptureWrapping: Sendable {
    private let site: WrapSite
    private let choice: WrapChoice
    private let world: World
    private let descriptor: Descriptor
    private let admission: AdmissionFile
    private let study: UniqueIdentifier
    private let series: [CaptureKind: SeriesPlace]
    private let workshop: MediaWorkshop

    /// Reads the admission and finds the descriptor.
    ///
    /// - Throws: `ToolError`, which says what does not fit and what to do.
    package init(site: WrapSite, choice: WrapChoice, world: World = .machine) throws(ToolError) {
        self.site = site
        self.choice = choice
        self.world = world
        descriptor = try site.descriptor(choice)
        admission = try AdmissionFile(choice.admission, reader: site.admissionReader(world))
        study = world.newUID()
        workshop = MediaWorkshop()
        var series: [CaptureKind: SeriesPlace] = [:]
        for (index, kind) in [CaptureKind.still, .video, .document, .instance].enumerated() {
            series[kind] = SeriesPlace(
                seriesInstanceUID: world.newUID(), seriesNumber: index + 1, instanceNumber: 1)
        }
        self.series = series
    }

    /// Writes one file.
    ///
    /// The capture is streamed; at most a block of it is in memory.
    ///
    /// - Throws: `ToolError`, which says what is missing and what to do; then nothing was written.
    package func wrap(_ request: WrapRequest) throws(ToolError) -> WrappedInstance {
        let (file, written) = try begin(request)
        try InstanceFileWriter.finish(file)
        InstanceFileWriter.synchronize(file.folder)
        return written
    }

    /// Writes one file under a name of its own; ``InstanceFileWriter/finish(_:)`` gives it the one that was asked for.
    func begin(
        _ request: WrapRequest
    ) throws(ToolError) -> (InstanceFileWriter.UnfinishedFile, WrappedInstance) {
        let file = try ReadableFile(request.file)
        try refuseToDestroy(request, file)
        let media = try file.describe()
        let device = try site.device(for: choice, kind: media.captureKind, under: descriptor)
        let plan = try plan(for: media, device, request.file)
        let made = try prepare(plan, media, request)
        defer { made?.remove() }
        let capture = try makeCapture(of: file, media, made, request)
        let composer = DeliveryComposer(
            site: equipment(capture.device, device), shelf: MediaShelf(),
            media: WrappedMedia(file: file, description: media, rewritten: made?.path))
        let instance: FrozenInstance
        switch composer.compose(capture, makeExam(capture)) {
        case .success(let composed): instance = composed
        case .failure(let error):
            throw ToolError(.notComposed, "\(request.file) cannot be wrapped: \(error.fault.message)")
        }
        let body = instance.file == .rewritten ? made?.path.string ?? file.path : file.path
        let unfinished = try InstanceFileWriter.begin(
            instance, of: file, body: body, to: request.output, replacesExisting: request.replacesExisting)
        let written = WrappedInstance(
            instance, in: request.output, remarks: plan.warnings.map(\.sentence) + (made?.remarks ?? []),
            isDeviceKnown: device.profile.name.text != "unspecified")
        return (unfinished, written)
    }

    private func plan(
        for media: MediaDescription, _ device: SiteEquipment.Device, _ file: String
    ) throws(ToolError) -> WrapPlan {
        switch WrapDecision(for: media, under: device.profile.wrapPolicy(under: descriptor)) {
        case .wrapped(let plan): return plan
        case .held(let reason):
            throw ToolError(.notComposed, "\(file) cannot be wrapped: \(reason.sentence) \(reason.advice)")
        }
    }

    /// Makes the second file that a plan asks for, beside the output.
    private func prepare(
        _ plan: WrapPlan, _ media: MediaDescription, _ request: WrapRequest
    ) throws(ToolError) -> MadeFile? {
        guard let rewrite = plan.rewrite else { return nil }
        let path = FilePath(request.output + ".\(world.newUID().text.suffix(12))" + RewrittenFile.suffix)
        do {
            let made = try workshop.make(rewrite, by: plan, of: media, at: FilePath(request.file), to: path)
            return MadeFile(path: path, record: made.record, remarks: made.remarks)
        } catch {
            throw ToolError(
                .notComposed, "\(request.file) cannot be wrapped: \(error.reason.sentence) \(error.reason.advice)")
        }
    }

    /// Neither the capture nor the message may be what is overwritten.
    private func refuseToDestroy(_ request: WrapRequest, _ file: ReadableFile) throws(ToolError) {
        guard !file.isSame(as: request.output), try !ReadableFile(choice.admission).isSame(as: request.output) else {
            throw ToolError(.exists, "\(request.output) is one of the files that are read. Name another output.")
        }
    }

    /// The capture as the agent's store would hold it; nobody asks it for its digest here.
    private func makeCapture(
        of file: ReadableFile, _ media: MediaDescription, _ made: MadeFile?, _ request: WrapRequest
    ) throws(ToolError) -> Capture {
        let kind = media.captureKind
        guard let digest = ContentDigest(hexadecimal: String(repeating: "0", count: 64)), let place = series[kind]
        else { throw ToolError(.notComposed, "\(file.path) cannot be described.") }
        var uid = world.newUID()
        if case .instance(let own) = media, let known = own.sopInstanceUID.flatMap(UniqueIdentifier.init) {
            uid = known
        }
        return Capture(
            id: CaptureID(1), device: DeviceName(unchecked: choice.device ?? "device"), fileName: file.path,
            size: file.size, digest: digest, spoolPath: file.path, kind: kind, summary: media.summary,
            sopInstanceUID: uid, taken: taken(media) ?? file.modified, received: world.now(), exam: ExamID(1),
            series: SeriesPlace(
                seriesInstanceUID: place.seriesInstanceUID, seriesNumber: place.seriesNumber,
                instanceNumber: request.number), rewrite: made?.record, state: .ready)
    }

    /// The camera's own time; without its distance from UTC, local time is meant.
    private func taken(_ media: MediaDescription) -> Timestamp? {
        media.exif?.takenAt?.moment(offsetMinutes: world.offsetMinutes(world.now()))
    }

    private func makeExam(_ capture: Capture) -> ExamSnapshot {
        let exam = Exam(
            id: ExamID(1), origin: .station, station: nil, patient: PatientID(1),
            encounter: admission.encounter.map { _ in EncounterID(1) }, descriptor: descriptor.name,
            laterality: choice.laterality, region: choice.region, operatorName: nil, studyInstanceUID: study,
            opened: capture.taken, closed: nil)
        return ExamSnapshot(exam: exam, patient: admission.patient, encounter: admission.encounter)
    }

    private func equipment(_ name: DeviceName, _ device: SiteEquipment.Device) -> SiteEquipment {
        SiteEquipment(
            catalog: site.catalog, devices: [name: device], stationTitles: [:],
            institution: site.configuration?.facility ?? "", agentName: site.configuration?.name ?? "",
            agentVersion: agentVersion, offsetMinutes: world.offsetMinutes)
    }
}
