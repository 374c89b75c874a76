import CaptureModel
import DICOMCore
import DICOMNetwork
import DICOMUpperLayer
import Store

/// An instance with all that one C-STORE of it needs: identifiers, an open file, and an association that takes it.
struct OutgoingInstance {
    /// SOPClassUID.
    let sopClass: UID
    /// SOPInstanceUID.
    let sopInstance: UID
    /// The encoding of its data set.
    let transferSyntax: UID
    /// Its bytes.
    let source: SegmentedSource

    /// What it is, in the standard's words.
    var title: String {
        let name = sopClass.name ?? sopClass.rawValue
        return name.hasSuffix(" Storage") ? String(name.dropLast(8)) : name
    }

    /// Makes an instance ready to be sent.
    ///
    /// - Throws: why it cannot be, until somebody acts: then nothing has been sent.
    init(
        _ delivery: StartedDelivery, in spoolFolder: String, for association: DICOMAssociation
    ) throws(DeliveryFaultError) {
        let frozen = delivery.frozen
        guard let sopClass = UID(frozen.sopClassUID.text), let sopInstance = UID(frozen.sopInstanceUID.text),
            let transferSyntax = UID(frozen.transferSyntaxUID.text)
        else {
            throw DeliveryFaultError(DeliveryFault(.notComposed, "The instance's identifiers are malformed."))
        }
        guard association.isAccepted(sopClass: sopClass, transferSyntax: transferSyntax) else {
            throw DeliveryFaultError(
                DeliveryFault(
                    .notSupported,
                    "\(association.peer) does not take \(sopClass.name ?? sopClass.rawValue) as "
                        + "\(transferSyntax.name ?? transferSyntax.rawValue). "
                        + "Ask its administrator to accept it, then resume the destination."))
        }
        self.sopClass = sopClass
        self.sopInstance = sopInstance
        self.transferSyntax = transferSyntax
        do {
            source = try SegmentedSource(
                frozen, file: spoolFolder + "/" + delivery.capture.bodyPath(frozen.file))
        } catch {
            throw DeliveryFaultError(.damaged(delivery.captureID, error))
        }
    }
}

extension DeliveryFault {
    /// The spooled bytes of a capture are not to be had as they were received.
    static func damaged(_ capture: CaptureID, _ error: any Error) -> DeliveryFault {
        DeliveryFault(
            .damaged,
            "The spooled file of capture \(capture) cannot be read as it was received: \(error). "
                + "Put the file back, then resume the destination.")
    }
}
