import CaptureModel
import Glibc
import Monitor
import Settings
import SystemPackage

/// Looks at what the agent needs of the machine: its data folder, room, and the clock.
struct MachineCheck {
    let configuration: AgentConfiguration
    let now: Timestamp

    /// The year in which this version was made: no clock that is right says an earlier one.
    static let buildYear = 2026

    /// What was found; it may block for as long as a disk does.
    var rows: [CheckRow] { user + [dataFolder, disk, clock] + [socket].compactMap { $0 } }

    /// Root may read and write everything, which says nothing about the agent's user.
    private var user: [CheckRow] {
        guard geteuid() == 0 else { return [] }
        return [
            .look(
                "user", "checked as root, who may read and write everything.",
                "Check as the agent's user too: sudo -u vignette vignette check …")
        ]
    }

    private var dataFolder: CheckRow {
        let folder = configuration.dataFolder
        let existing = FolderState.nearestExisting(folder)
        let state = FolderState(existing)
        guard state.isFolder else {
            return .wrong("data folder", "\(existing) is not a folder.", "Set agent.data to a folder of its own.")
        }
        guard state.isWritable else {
            guard existing == folder else {
                return .wrong(
                    "data folder", "\(folder) cannot be made: \(existing) cannot be written by this user.",
                    "Make it for the agent's user: install -d -o vignette -g vignette \(folder)")
            }
            return .wrong(
                "data folder", "\(folder) cannot be written by this user.",
                "Give it to the agent's user: chown vignette: \(folder)")
        }
        if let share = NetworkShare.name(of: existing) {
            return .look(
                "data folder", "\(folder) lies on a network share (\(share)), where a database can be damaged.",
                "Set agent.data to a folder of a local disk.")
        }
        return .good("data folder", existing == folder ? "\(folder) can be written." : "\(folder) will be made.")
    }

    private var disk: CheckRow {
        let existing = FolderState.nearestExisting(configuration.dataFolder)
        let reserve = configuration.spool.reserve.bytes
        guard let free = DiskSpace.free(at: existing.string) else {
            return .look("disk", "The free space under \(existing) cannot be found out.", "Check with df.")
        }
        let finding = "\(PlainAmount.bytes(free)) free, of which \(PlainAmount.bytes(reserve)) stay in reserve."
        if free <= reserve {
            return .wrong("disk", finding, "Nothing would be taken: make room, or set spool.reserve lower.")
        }
        // Less than as much again as the reserve is soon used up by films.
        return free / 2 < reserve ? .look("disk", finding, "Make room soon.") : .good("disk", finding)
    }

    private var clock: CheckRow {
        let civil = now.civil()
        let finding = "\(now.description.prefix(16)) UTC; compared with no other clock."
        guard civil.year >= Self.buildYear else {
            return .wrong("clock", finding, "It is before this version was made: set the clock, see timedatectl.")
        }
        return .good("clock", finding)
    }

    /// The longest path of a Unix socket is 107 bytes (unix(7)).
    private var socket: CheckRow? {
        let path = configuration.controlSocket.string
        guard path.utf8.count > 107 else { return nil }
        return .wrong(
            "control socket", "\(path) is longer than the 107 bytes that a socket's path can have.",
            "Set control.socket to a shorter path.")
    }
}
