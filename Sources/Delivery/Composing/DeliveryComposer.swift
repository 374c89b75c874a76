package import CaptureModel
import Catalog
import DICOMObjects
package import MediaInspection
import Store

/// Makes the instance of a capture for its exam, from what the site knows.
package struct DeliveryComposer: Sendable {
    private let site: SiteEquipment
    private let shelf: MediaShelf
    private let inspect: @Sendable (_ spoolPath: String) throws -> MediaDescription

    /// Makes a composer.
    ///
    /// - Parameter inspect: says what a spooled file is that is not on the shelf.
    package init(
        site: SiteEquipment, shelf: MediaShelf,
        inspect: @escaping @Sendable (_ spoolPath: String) throws -> MediaDescription
    ) {
        self.site = site
        self.shelf = shelf
        self.inspect = inspect
    }

    /// The instance, or why there is none.
    package func compose(_ capture: Capture, _ exam: ExamSnapshot) -> Result<FrozenInstance, DeliveryFaultError> {
        guard let device = site.devices[capture.device] else {
            return .failure(fault("The device “\(capture.device)” is not in the configuration any more."))
        }
        guard let descriptor = site.catalog[exam.exam.descriptor] else {
            return .failure(fault("The descriptor “\(exam.exam.descriptor)” is not in the catalog any more."))
        }
        guard let place = capture.series else {
            return .failure(fault("Capture \(capture.id) has no place in a series."))
        }
        do {
            let media = try description(of: capture)
            let request = CompositionRequest(
                exam: exam, descriptor: descriptor,
                departmentTitle: site.catalog[descriptor.department]?.title.english ?? descriptor.department.text,
                profile: device.profile, equipment: equipment(device, media), institution: site.institution,
                stationTitle: exam.exam.station.flatMap { site.stationTitles[$0] } ?? site.agentName,
                sopInstanceUID: capture.sopInstanceUID, place: place, taken: capture.taken,
                created: capture.received, offsetMinutes: site.offsetMinutes(capture.received),
                agentVersion: site.agentVersion, media: try ImageEncoding(media))
            return .success(try InstanceComposer.compose(request))
        } catch let error as CompositionError {
            return .failure(fault(error.message))
        } catch {
            return .failure(
                DeliveryFaultError(
                    DeliveryFault(.damaged, "The spooled file of capture \(capture.id) cannot be read: \(error)")))
        }
    }

    private func description(of capture: Capture) throws -> MediaDescription {
        if let known = shelf.description(of: capture.spoolPath) { return known }
        let media = try inspect(capture.spoolPath)
        shelf.put(media, for: capture.spoolPath)
        return media
    }

    /// The device as the configuration describes it; where that is silent, as the picture's EXIF does.
    private func equipment(_ device: SiteEquipment.Device, _ media: MediaDescription) -> Equipment {
        var equipment = device.equipment
        guard case .jpeg(let jpeg) = media, let exif = jpeg.exif else { return equipment }
        equipment.manufacturer = equipment.manufacturer ?? exif.make
        equipment.model = equipment.model ?? exif.model
        equipment.serialNumber = equipment.serialNumber ?? exif.bodySerialNumber
        return equipment
    }

    private func fault(_ message: String) -> DeliveryFaultError {
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
