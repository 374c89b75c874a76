package import CaptureModel
import Catalog
import DICOMObjects
import MediaInspection
import Store

/// Makes the instance of a capture for its exam, from what the site knows.
package struct DeliveryComposer: Sendable {
    private let site: SiteEquipment
    private let shelf: MediaShelf
    private let media: any SpooledMedia

    /// Makes a composer.
    ///
    /// - Parameter media: says what a spooled file is that is not on the shelf.
    package init(site: SiteEquipment, shelf: MediaShelf, media: any SpooledMedia) {
        self.site = site
        self.shelf = shelf
        self.media = media
    }

    /// The instance, or why there is none.
    package func compose(_ capture: Capture, _ exam: ExamSnapshot) -> Result<FrozenInstance, DeliveryFaultError> {
        do {
            let (request, received) = try request(capture, exam)
            guard let received else { return .success(try InstanceComposer.compose(request)) }
            // What takes the place of an instance that an archive has must not bear its identifier.
            let keepsIdentifier =
                request.profile.keepsInstanceUID(under: request.descriptor) && capture.supersedes == nil
            return .success(
                try ReceivedComposer.compose(request, received, identity: keepsIdentifier ? .device : .request))
        } catch let error as DeliveryFaultError {
            return .failure(error)
        } catch let error as CompositionError {
            return .failure(Self.fault(error.message))
        } catch {
            return .failure(
                DeliveryFaultError(
                    DeliveryFault(.damaged, "The spooled file of capture \(capture.id) cannot be read: \(error)")))
        }
    }

    /// Why a capture cannot be sent for an exam, found before it is given to it.
    package func obstacle(to capture: Capture, in exam: ExamSnapshot) -> HeldReason? {
        // A place that the capture will have; which one does not matter here.
        let placed = Capture(
            capture,
            series: SeriesPlace(
                seriesInstanceUID: capture.sopInstanceUID, seriesNumber: 1, instanceNumber: 1))
        return switch compose(placed, exam) {
        case .success: nil
        case .failure(let error): HeldReason(.notComposed, error.fault.message)
        }
    }

    private func request(
        _ capture: Capture, _ exam: ExamSnapshot
    ) throws -> (CompositionRequest, ReceivedInstance?) {
        guard let device = site.devices[capture.device] else {
            throw Self.fault("The device “\(capture.device)” is not in the configuration any more.")
        }
        guard let descriptor = site.catalog[exam.exam.descriptor] else {
            throw Self.fault("The descriptor “\(exam.exam.descriptor)” is not in the catalog any more.")
        }
        guard let place = capture.series else {
            throw Self.fault("Capture \(capture.id) has no place in a series.")
        }
        let original = try description(of: capture.bodyPath(.original))
        var received: ReceivedInstance?
        var encoding = MediaEncoding.document(MediaBody(ranges: [], form: .value))
        if case .instance(let file) = original {
            received = try media.withSource(capture.spoolPath) { try ReceivedInstance($0, file) }
        } else {
            encoding = try self.encoding(
                of: capture, original, under: device.profile.wrapPolicy(under: descriptor))
        }
        let request = CompositionRequest(
            exam: exam, descriptor: descriptor,
            departmentTitle: site.catalog[descriptor.department]?.title.english ?? descriptor.department.text,
            device: capture.device, profile: device.profile, equipment: equipment(device, original),
            institution: site.institution,
            stationTitle: exam.exam.station.flatMap { site.stationTitles[$0] } ?? site.agentName,
            sopInstanceUID: identifier(of: capture, device, descriptor), place: place, taken: capture.taken,
            created: capture.received,
            offsetMinutes: site.offsetMinutes(capture.received), agentVersion: site.agentVersion, media: encoding,
            exif: original.exif, iccProfile: try inputProfile(of: original, at: capture.spoolPath),
            statesExactLength: site.statesExactLength)
        return (request, received)
    }

    /// SOPInstanceUID: a device's own object that the catalog gives another one gets the same other one every time.
    private func identifier(
        of capture: Capture, _ device: SiteEquipment.Device, _ descriptor: Descriptor
    ) -> UniqueIdentifier {
        let isReplaced = capture.kind == .instance && !device.profile.keepsInstanceUID(under: descriptor)
        return isReplaced ? capture.sopInstanceUID.companion(0x1D) : capture.sopInstanceUID
    }

    /// How the capture, or what was made of it, stands in its object.
    ///
    /// A rewritten file is used where there is one and the decision still asks for it: a configuration that changed
    /// meanwhile may have made it needless, or another one necessary.
    private func encoding(
        of capture: Capture, _ original: MediaDescription, under policy: WrapPolicy
    ) throws -> MediaEncoding {
        let plan: WrapPlan
        switch WrapDecision(for: original, under: policy) {
        case .wrapped(let decided): plan = decided
        case .held(let reason): throw Self.fault("\(reason.sentence) \(reason.advice)")
        }
        guard let rewrite = plan.rewrite else { return try MediaEncoding(plan: plan, of: original) }
        guard let made = capture.rewrite, rewrite.isMade(by: made.method) else {
            throw Self.fault(
                "The configuration asks for another form of this capture than was made when it came. "
                    + "Undo the change of the profile's “wrapping”, or drop the file again.")
        }
        return try MediaEncoding(
            plan: plan, of: original, rewritten: try rewritten(capture, original, rewrite, made, plan, policy))
    }

    private func rewritten(
        _ capture: Capture, _ original: MediaDescription, _ rewrite: Rewrite, _ made: RewrittenFile,
        _ plan: WrapPlan, _ policy: WrapPolicy
    ) throws -> RewrittenMedia {
        if case .samples(let orientation) = rewrite {
            return try RewrittenMedia(samplesOf: original, orientation: orientation, byteCount: made.size)
        }
        let description = try description(of: capture.bodyPath(.rewritten))
        // What was made must itself be something that goes as it is, and be what it is going to be called.
        guard case .wrapped(let found) = WrapDecision(for: description, under: policy), found.rewrite == nil,
            found.transferSyntax == plan.transferSyntax
        else {
            throw Self.fault(
                "What was made of the capture (\(description.summary)) is not what its transfer syntax asks for. "
                    + "Set the device to record what can be sent as it is.")
        }
        return try RewrittenMedia(description)
    }

    private func description(of path: String) throws -> MediaDescription {
        if let known = shelf.description(of: path) { return known }
        let found = try media.inspect(path)
        shelf.put(found, for: path)
        return found
    }

    /// The colour profile of a picture, where it is one that may stand beside the picture too: that of an input device.
    private func inputProfile(of media: MediaDescription, at path: String) throws -> [UInt8]? {
        guard case .jpeg(let jpeg) = media, let profile = jpeg.iccProfile, profile.isInputProfile else { return nil }
        return try self.media.withSource(path) { source in
            try profile.ranges.flatMap { try source.read(at: $0.lowerBound, count: $0.count) }
        }
    }

    /// The device as the configuration describes it; where that is silent, as the picture's EXIF does.
    private func equipment(_ device: SiteEquipment.Device, _ media: MediaDescription) -> Equipment {
        var equipment = device.equipment
        guard let exif = media.exif else { return equipment }
        equipment.manufacturer = equipment.manufacturer ?? exif.make
        equipment.model = equipment.model ?? exif.model
        equipment.serialNumber = equipment.serialNumber ?? exif.bodySerialNumber
        if equipment.softwareVersions.isEmpty, let software = exif.software { equipment.softwareVersions = [software] }
        return equipment
    }

    private static func fault(_ message: String) -> DeliveryFaultError {
        DeliveryFaultError(DeliveryFault(.notComposed, message))
    }
}

/// A delivery's fault as an error.
package struct DeliveryFaultError: Error, Equatable, Sendable {
    /// The fault.
    package let fault: DeliveryFault

    /// Wraps a fault.
    package init(_ fault: DeliveryFault) { self.fault = fault }
}
