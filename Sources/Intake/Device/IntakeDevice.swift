package import CaptureModel
package import MediaInspection
package import SystemPackage

/// What becomes of a device's file, once its capture is safe.
package enum OriginalFate: String, Sendable {
    /// It stays where it is, and is not taken again.
    case keep
    /// It goes to `taken/YYYY-MM-DD/` in the device's folder.
    case move
    /// It is removed.
    case remove
}

/// When a device's file is finished.
package struct SettleRule: Hashable, Sendable {
    /// Whether a file counts as finished when its writer closes it, or when it is renamed into the folder.
    ///
    /// Only where the folder is on this machine's own disk do such events arrive, and only for a device that writes
    /// each file in one go.
    package var closed: Bool
    /// How long size and time must stand still for a file to count as finished without such an event.
    package var quiet: Duration

    /// Makes a rule.
    package init(closed: Bool = true, quiet: Duration = .seconds(2)) {
        self.closed = closed
        self.quiet = quiet
    }
}

/// A device whose drop folder is watched.
package struct IntakeDevice: Hashable, Sendable {
    /// The device.
    package var name: DeviceName
    /// Where it stands; captures of a device without a station need a sidecar.
    package var station: StationName?
    /// Its drop folder.
    package var folder: FilePath
    /// When its files are finished.
    package var settle: SettleRule
    /// What becomes of them.
    package var after: OriginalFate
    /// Names that are no captures, or not yet.
    package var ignore: [NamePattern]
    /// Whether its software writes sidecars, and how long they are waited for.
    package var sidecars: SidecarUse
    /// What its files' names say.
    package var names: [ClaimPattern]
    /// How labels are read that are photographed with it; nothing where none are.
    package var labels: LabelRule?
    /// How many levels of folders below its own are looked into; the folder of those taken never is.
    package var depth: Int
    /// How its captures are wrapped.
    package var wrapping: WrapPolicy
    /// Whether DICOM files that it makes keep their SOP Instance UIDs.
    package var keepsInstanceUIDs: Bool
    /// Where taken originals go that are moved; nothing for `taken` in the device's folder.
    package var movesTo: FilePath?

    /// Makes a device.
    package init(
        name: DeviceName, station: StationName? = nil, folder: FilePath, settle: SettleRule = SettleRule(),
        after: OriginalFate = .keep, ignore: [NamePattern] = NamePattern.temporaryNames, sidecars: SidecarUse = .none,
        names: [ClaimPattern] = [], labels: LabelRule? = nil, depth: Int = 4, movesTo: FilePath? = nil,
        wrapping: WrapPolicy = .standard,
        keepsInstanceUIDs: Bool = true
    ) {
        self.name = name
        self.station = station
        self.folder = folder
        self.settle = settle
        self.after = after
        self.ignore = ignore
        self.sidecars = sidecars
        self.names = names
        self.labels = labels
        self.depth = depth
        self.movesTo = movesTo
        self.wrapping = wrapping
        self.keepsInstanceUIDs = keepsInstanceUIDs
    }

    /// Where taken originals go that are moved, in a folder for each day: `taken` in the device's own folder unless
    /// another was named, on the same file system.
    var takenFolder: FilePath { movesTo ?? folder.appending("taken") }
}
