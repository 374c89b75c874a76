package import CaptureModel
package import Catalog
package import Intake
package import SystemPackage

/// What makes captures, and how its folder is read.
package struct DeviceConfiguration: Sendable {
    /// What becomes of an original, once the capture is safe.
    package enum AfterTaking: Hashable, Sendable {
        /// It stays where it is.
        case keep
        /// It moves to that folder.
        case move(to: FilePath)
        /// It is deleted.
        case remove
    }

    /// When a file is finished.
    package struct Settling: Hashable, Sendable {
        /// Whether the close of its writer tells; on a shared folder nobody hears of it.
        package var trustsClose: Bool
        /// How long size and time must have stood still otherwise.
        package var quiet: Duration
    }

    /// The name by which stations and routes know it.
    package var name: DeviceName
    /// What all devices of its kind have in common.
    package var profile: DeviceProfile
    /// Manufacturer, model, serial number and software: its own before the profile's.
    package var equipment: Equipment
    /// Where it writes.
    package var folder: FilePath
    /// When a file is finished.
    package var settling: Settling
    /// What becomes of an original.
    package var afterTaking: AfterTaking
    /// Names that are never captures, with `*` for any letters and `?` for one.
    package var ignoredNames: [String]
    /// By what its captures find their exam, what decides first.
    package var ways: [IdentificationWay]
    /// Whether sidecars beside its captures count, and are waited for.
    package var sidecars: SidecarUse
    /// What the names of its files say.
    package var names: [ClaimPattern]
    /// How the labels are read that are photographed with it; nothing where none are.
    package var labels: LabelRule?
    /// Whether its clock says which exam was open when a capture was taken.
    package var trustsClock: Bool
    /// How often the folder is looked through, also where events arrive.
    package var rescanInterval: Duration
}
