package import CaptureModel
package import MediaInspection
import SystemPackage

/// What inspection found, as a capture's row needs it.
struct MediaReading: Sendable {
    /// Picture, film, document, a device's own instance, or none of these.
    var kind: CaptureKind
    /// In plain words.
    var summary: String
    /// When the file was written.
    var taken: Timestamp
    /// When the device says that it was taken.
    var deviceTime: Timestamp?
    /// Why it cannot be wrapped.
    var obstacle: HeldReason?
    /// How it is wrapped; nothing where it is held.
    var plan: WrapPlan?
    /// What a person should know of it.
    var remarks: [String] = []
    /// The identifier that a device's own instance has, where it is to keep it.
    var ownIdentifier: UniqueIdentifier?
    /// What a device's own instance is.
    var instanceFormat: InstanceFormat?
    /// All of it, for who composes the instance.
    var description: MediaDescription?

    /// Inspects an open copy; whatever happens, the capture is kept, at worst held with the reason.
    ///
    /// - Parameter offsetMinutes: local time, for a device that does not say how far its clock is from UTC.
    init(_ source: some MediaSource, of device: IntakeDevice, mark: FileMark, offsetMinutes: Int) {
        taken = Timestamp(milliseconds: mark.modified / 1_000_000)
        do {
            let description = try MediaInspector.inspect(source)
            kind = description.captureKind
            summary = description.summary
            deviceTime = description.exif?.takenAt?.moment(offsetMinutes: offsetMinutes)
            self.description = description
            switch WrapDecision(for: description, under: device.wrapping) {
            case .wrapped(let plan):
                self.plan = plan
                remarks = plan.warnings.map(\.sentence)
            case .held(let reason): obstacle = HeldReason(reason)
            }
            readInstance(description, keepsIdentifier: device.keepsInstanceUIDs)
        } catch {
            kind = .other
            summary = "could not be inspected"
            obstacle = HeldReason(
                .unsuitableMedia,
                "The file could not be inspected: \(error). Look at it, and discard it or send it again.")
        }
    }

    private mutating func readInstance(_ description: MediaDescription, keepsIdentifier: Bool) {
        guard case .instance(let file) = description else { return }
        if keepsIdentifier { ownIdentifier = file.sopInstanceUID.flatMap(UniqueIdentifier.init) }
        guard let sopClass = file.sopClassUID.flatMap(UniqueIdentifier.init),
            let syntax = file.transferSyntaxUID.flatMap(UniqueIdentifier.init)
        else { return }
        instanceFormat = InstanceFormat(sopClassUID: sopClass, transferSyntaxUID: syntax)
    }
}

extension HeldReason {
    /// The hold that inspection decided on.
    init(_ reason: HoldReason) { self.init(.unsuitableMedia, "\(reason.sentence) \(reason.advice)") }
}

extension MediaDescription {
    /// What kind of capture it is.
    package var captureKind: CaptureKind {
        switch self {
        case .jpeg, .raster: .still
        case .video: .video
        case .document: .document
        case .instance: .instance
        case .unsupported: .other
        }
    }
}

extension ExifDateTime {
    /// The moment, with the offset that the camera wrote, or else at the local one.
    package func moment(offsetMinutes local: Int) -> Timestamp? {
        CivilTime.moment(
            year: year, month: month, day: day, hour: hour, minute: minute, second: second,
            offsetMinutes: offsetMinutes ?? local)
    }
}
