import CaptureModel
import SystemPackage

/// Looks whether each device's folder is there, and whether its files can be treated as configured.
enum FolderCheck {
    /// A row a device, in the order of the file; all folders are looked at at once.
    static func rows(_ devices: [DeviceConfiguration]) async -> [CheckRow] {
        await withTaskGroup(of: (Int, CheckRow).self) { group in
            for (position, device) in devices.enumerated() {
                group.addTask {
                    let late = CheckRow.wrong(
                        device.name.text, "\(device.folder) does not answer within 5 s.",
                        "Check the share: is its server there?")
                    return (position, await TimeLimit.blocking(.seconds(5), otherwise: late) { row(device) })
                }
            }
            return await group.reduce(into: [(Int, CheckRow)]()) { $0.append($1) }
                .sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private static func row(_ device: DeviceConfiguration) -> CheckRow {
        let folder = device.folder
        let subject = device.name.text
        let state = FolderState(folder)
        guard state.exists else {
            return .wrong(
                subject, "\(folder) is not there.",
                "Make it, or correct devices.\(device.name).folder: mkdir -p \(folder)")
        }
        guard state.isFolder else {
            return .wrong(subject, "\(folder) is not a folder.", "Correct devices.\(device.name).folder.")
        }
        guard state.isReadable else {
            return .wrong(
                subject, "\(folder) cannot be read by this user.", "Let the agent's user read it: chmod, or a group.")
        }
        switch device.afterTaking {
        case .keep:
            return .good(subject, "\(folder) can be read; originals stay.")
        case .remove:
            guard state.isWritable else { return notWritable(device) }
            return .good(subject, "\(folder) can be read; originals can be deleted.")
        case .move(let target):
            guard state.isWritable else { return notWritable(device) }
            return moving(device, from: state, to: target)
        }
    }

    private static func notWritable(_ device: DeviceConfiguration) -> CheckRow {
        .wrong(
            device.name.text, "\(device.folder) can be read but not written, so originals cannot leave it.",
            "Let the agent's user write there, or set devices.\(device.name).after: keep.")
    }

    private static func moving(
        _ device: DeviceConfiguration, from state: FolderState, to target: FilePath
    ) -> CheckRow {
        let existing = FolderState.nearestExisting(target)
        let targetState = FolderState(existing)
        guard targetState.isFolder, targetState.isWritable else {
            return .wrong(
                device.name.text, "Originals cannot be moved to \(target): \(existing) cannot be written by this user.",
                "Let the agent's user write there, or correct devices.\(device.name).move-to.")
        }
        guard targetState.device == state.device else {
            return .wrong(
                device.name.text,
                "Originals cannot be moved to \(target), which lies on another disk than \(device.folder).",
                "Set devices.\(device.name).move-to to a folder of the same disk or share.")
        }
        return .good(device.name.text, "\(device.folder) can be read; originals can be moved to \(target).")
    }
}
