package import CaptureModel
package import DICOMUpperLayer

/// What the answer to one C-STORE means for the instance and for what waits behind it.
package enum StoreVerdict: Hashable, Sendable {
    /// The archive took it, perhaps with a remark.
    case accepted(remark: String?)
    /// The archive says that it has such an instance already: only a query can tell.
    case perhapsThere(remark: String)
    /// Not now; try this instance again later.
    case retry(DeliveryFault)
    /// The association is out of step: try this instance again later, on another one.
    case retryOnNewAssociation(DeliveryFault)
    /// This instance will never be taken as it is.
    case refuse(DeliveryFault)
    /// The archive does not take anything from us: nothing more is sent until it does.
    case holdDestination(reason: String)

    /// How often an answer that is mostly final is tried again before the instance is refused.
    static let doubtfulAttempts = 3
    /// How often an answer that no table names is tried again.
    static let unknownAttempts = 5
    /// How often a fault of the archive's program is tried again: about an hour with the usual back-off.
    static let faultAttempts = 25
    /// How often an archive without room is tried again: about two days with the usual back-off.
    static let busyAttempts = 1_000

    /// The verdict on a status (PS3.4 §B.2.3, PS3.7 §9.1.1.1.9 and what archives are known to send besides).
    ///
    /// - Parameters:
    ///   - status: the response's status.
    ///   - attempts: how often this instance has been sent, this time included.
    ///   - peer: `AET@host:port`, for the message; the peer's own words may hold anything and are not repeated.
    package init(_ status: DIMSEStatus, attempts: Int, peer: String) {
        let answer = "\(peer) answered \(status)"
        func again(_ limit: Int) -> DeliveryFault? {
            attempts < limit ? DeliveryFault(.busy, "\(answer). It is tried again.") : nil
        }
        let tooOften = DeliveryFault(
            .rejected,
            "\(answer), the last of \(attempts) times. Look at the instance with its administrator, then resume it; "
                + "the bytes are kept.")
        switch status.rawValue {
        case 0x0000:
            self = .accepted(remark: nil)
        case 0x0001, 0x0107, 0x0116, 0xB000...0xBFFF:
            self = .accepted(remark: answer)
        case 0x0111:
            self = .perhapsThere(remark: answer)
        case 0x0124:
            self = .holdDestination(reason: "\(answer). Ask its administrator to allow this agent to store.")
        case 0x0122:
            self = .refuse(
                DeliveryFault(
                    .notSupported,
                    "\(answer). Ask its administrator to accept this kind of object, then resume the destination."))
        case 0x0117, 0xA900...0xA9FF:
            self = .refuse(
                DeliveryFault(.rejected, "\(answer). Look at the instance with its administrator; the bytes are kept."))
        case 0xA770...0xA779, 0xA77B...0xA77F:
            // dcm4chee: a lasting conflict with the patient or study that the archive has; A77A alone passes.
            self = .refuse(
                DeliveryFault(
                    .rejected, "\(answer). It conflicts with what the archive holds; the bytes are kept."))
        case 0xA700...0xA7FF:
            self = again(Self.busyAttempts).map { .retry($0) } ?? .refuse(tooOften)
        case 0x0110:
            self = again(Self.faultAttempts).map { .retry($0) } ?? .refuse(tooOften)
        case 0x0210...0x0213:
            self = again(Self.faultAttempts).map { .retryOnNewAssociation($0) } ?? .refuse(tooOften)
        case 0xC000...0xCFFF:
            self = again(Self.doubtfulAttempts).map { .retry($0) } ?? .refuse(tooOften)
        default:
            self = again(Self.unknownAttempts).map { .retry($0) } ?? .refuse(tooOften)
        }
    }
}
