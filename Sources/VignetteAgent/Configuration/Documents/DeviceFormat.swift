import CaptureModel
import Catalog
import Settings
import SystemPackage

/// A device as its part of the file says it, before its profile is looked up.
struct WrittenDevice {
    let profile: Placed<ProfileName>
    let folder: Placed<FilePath>
    let equipment: Equipment
    let settling: DeviceConfiguration.Settling
    let afterTaking: DeviceConfiguration.AfterTaking
    let ignoredNames: [String]
    let identification: WrittenIdentification
    let rescanInterval: Duration

    /// Names that devices and copying programs use while a file is not finished, and hidden files.
    static let usuallyIgnored = [".*", "~*", "*~", "*.tmp", "*.part", "*.partial", "*.crdownload", "Thumbs.db"]

    static func format(from base: FilePath) -> SettingsFormat<WrittenDevice> {
        .group { reader in
            let profile = reader.required("profile", SettingsFormat<ProfileName>.siteName.placed)
            let folder = reader.required("folder", SettingsFormat<FilePath>.path(from: base).placed)
            let equipment = Equipment(
                manufacturer: reader.optional("manufacturer", .text(upTo: 64)),
                model: reader.optional("model", .text(upTo: 64)),
                serialNumber: reader.optional("serial", .text(upTo: 64)),
                softwareVersions: reader.optional("software", .list(of: .text(upTo: 64)), default: []))
            let settling = reader.optional(
                "settle", settleFormat, default: DeviceConfiguration.Settling(trustsClose: true, quiet: .seconds(2)))
            let after = reader.optional("after", .choice(["keep": After.keep, "move": .move, "remove": .remove]))
            let target = reader.optional("move-to", .path(from: base))
            let ignored = reader.optional("ignore", .list(of: .namePattern), default: usuallyIgnored)
            let identification = WrittenIdentification(reader, quiet: settling.quiet)
            let rescan = reader.optional("rescan", .duration(from: .seconds(1)), default: .seconds(15))
            if reader.contains("move-to"), after != .move {
                reader.refuse("move-to", "goes only with after: move.")
            }
            guard let profile, let folder else { return nil }
            if let target, target == folder.value {
                reader.refuse("move-to", "is the device's own folder; originals must leave it.")
            }
            let afterTaking: DeviceConfiguration.AfterTaking =
                switch after ?? .keep {
                case .keep: .keep
                case .move: .move(to: target ?? folder.value.appending(".taken"))
                case .remove: .remove
                }
            return WrittenDevice(
                profile: profile, folder: folder, equipment: equipment, settling: settling, afterTaking: afterTaking,
                ignoredNames: ignored, identification: identification, rescanInterval: rescan)
        }
    }

    private enum After { case keep, move, remove }

    private static var settleFormat: SettingsFormat<DeviceConfiguration.Settling> {
        .group { reader in
            DeviceConfiguration.Settling(
                trustsClose: reader.optional("closed", .boolean, default: true),
                quiet: reader.optional("quiet", .duration(from: .milliseconds(100)), default: .seconds(2)))
        }
    }
}
