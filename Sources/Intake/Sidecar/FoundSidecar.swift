import CaptureModel
import SystemPackage

/// What stands beside a file and says whose it is.
struct FoundSidecar {
    /// The file of its own that it is, which goes with its original; nothing for a line of a list.
    let own: (path: DiskPath, mark: FileMark)?
    /// What tells it from another sidecar for a file of the same name.
    let stamp: Int64?
    /// The state of the file that it stands in.
    let version: FileMark?
    /// Whether it can be no part of something that is still being written.
    let isWhole: Bool
    /// What it says.
    private(set) var reading: ClaimReading

    /// There is none.
    static let none = FoundSidecar(own: nil, stamp: nil, version: nil, isWhole: true, reading: .absent)

    /// Whether it is there and cannot be used.
    var isBroken: Bool {
        if case .broken = reading { true } else { false }
    }

    /// Whether nothing is there.
    var isAbsent: Bool {
        if case .absent = reading { true } else { false }
    }

    private init(
        own: (path: DiskPath, mark: FileMark)?, stamp: Int64?, version: FileMark?, isWhole: Bool, reading: ClaimReading
    ) {
        self.own = own
        self.stamp = stamp
        self.version = version
        self.isWhole = isWhole
        self.reading = reading
    }

    /// A line of a list.
    init(list version: FileMark?, stamp: Int64? = nil, isWhole: Bool = false, _ reading: ClaimReading) {
        self.init(own: nil, stamp: stamp, version: version, isWhole: isWhole, reading: reading)
    }

    private init(own: (path: DiskPath, mark: FileMark)?, isWhole: Bool = false, _ reading: ClaimReading) {
        self.init(own: own, stamp: own?.mark.modified, version: own?.mark, isWhole: isWhole, reading: reading)
    }

    /// Looks beside a file, for every ending that a sidecar may have, and into the lists of its folder.
    init(beside original: DiskPath, lists: inout SidecarLists, _ fileSystem: any FileSystem) {
        do {
            var places: [(path: DiskPath, mark: FileMark)] = []
            for ending in Self.endings {
                let path = DiskPath(original, ending: ending)
                guard path != original, let mark = try fileSystem.mark(of: path),
                    !places.contains(where: { $0.mark.inode == mark.inode })
                else { continue }
                places.append((path, mark))
            }
            var found: [FoundSidecar] = []
            for place in places {
                lists.note(place.path)
                if let sidecar = try Self.read(place, fileSystem) { found.append(sidecar) }
            }
            if let listed = lists.find(original, fileSystem) { found.append(listed) }
            guard found.count > 1 else {
                self = found.first ?? .none
                return
            }
            self.init(
                own: nil, stamp: nil, version: found.first?.version, isWhole: false,
                reading: .broken("There are \(found.count) sidecars for the file, and only one can be right."))
        } catch {
            self.init(own: nil, .broken("The sidecar cannot be read: \(error)."))
        }
    }

    /// Reads a sidecar; nothing for a table, which is read as a list.
    private static func read(
        _ place: (path: DiskPath, mark: FileMark), _ fileSystem: any FileSystem
    ) throws(Errno) -> FoundSidecar? {
        guard let form = SidecarForm(of: place.path) else { return nil }
        guard let bytes = try fileSystem.contents(of: place.path, limit: SidecarDocument.limit) else {
            if form == .csv { return nil }
            return FoundSidecar(
                own: place, .broken("The sidecar is larger than \(SidecarDocument.limit) bytes: it is none."))
        }
        if form == .csv, let table = try? DelimitedTable(bytes), table.columns.contains(SidecarLists.column) {
            return nil
        }
        return FoundSidecar(own: place, isWhole: form.showsItsEnd, SidecarDocument.read(bytes, as: form))
    }

    private static let endings = SidecarForm.allCases.flatMap { [$0.rawValue, $0.rawValue.uppercased()] }

    /// Refuses a sidecar that was used already with an earlier file of the same name: it speaks of that file's patient.
    mutating func refuse(usedAt earlier: Int64?) {
        guard let earlier, stamp == earlier else { return }
        reading = .broken(
            "The sidecar was used with an earlier file of this name; write a new one with each file.")
    }

    /// Refuses a sidecar that lay there long before the file: one that came too late for its own file would otherwise
    /// name its patient for the next file of the name.
    mutating func refuse(olderThan file: FileMark) {
        guard let version, version.changed < file.changed - Self.longestLead else { return }
        reading = .broken("The sidecar is more than 10 minutes older than the file; write it with the file.")
    }

    /// Refuses a list's line for a file that was there when the agent started: the line may have spoken of an earlier file
    /// of the name, which is gone.
    mutating func refuseListAtStart() {
        guard own == nil, case .read = reading else { return }
        reading = .broken(
            "The file and the list were there before the agent started: whether the line is of this file cannot be known."
        )
    }

    /// Refuses that there is none, for a device that writes one with each file.
    mutating func refuseAbsence(after wait: Duration) {
        guard isAbsent else { return }
        reading = .broken("None came within \(wait.components.seconds) s, and this device writes one with each file.")
    }

    /// How long before its file a sidecar may have been written, in milliseconds.
    private static let longestLead: Int64 = 600_000
}
