import CaptureModel
import SystemPackage

/// What stands beside a file: the sidecar's place and mark, and what it says.
struct FoundSidecar {
    /// Where it is, and what it is; nothing where there is none.
    let place: (path: DiskPath, mark: FileMark)?
    /// What it says.
    private(set) var reading: SidecarReading

    /// There is none.
    static let none = FoundSidecar(place: nil, reading: .absent)

    /// What it is.
    var mark: FileMark? { place?.mark }

    /// Whether it is there and cannot be used.
    var isBroken: Bool {
        if case .broken = reading { true } else { false }
    }

    /// Whether nothing is there.
    var isAbsent: Bool {
        if case .absent = reading { true } else { false }
    }

    private init(place: (path: DiskPath, mark: FileMark)?, reading: SidecarReading) {
        self.place = place
        self.reading = reading
    }

    /// Looks beside a file, for every ending that a sidecar may have.
    init(beside original: DiskPath, _ fileSystem: any FileSystem) {
        for ending in SidecarDocument.endings {
            let path = DiskPath(original, ending: ending)
            do {
                guard let mark = try fileSystem.mark(of: path) else { continue }
                let reading =
                    if let bytes = try fileSystem.contents(of: path, limit: SidecarDocument.limit) {
                        SidecarDocument.read(bytes)
                    } else {
                        SidecarReading.broken("The sidecar is larger than \(SidecarDocument.limit) bytes: it is none.")
                    }
                self.init(place: (path, mark), reading: reading)
                return
            } catch {
                self.init(place: nil, reading: .broken("The sidecar cannot be read: \(error)."))
                return
            }
        }
        self = .none
    }

    /// Refuses a sidecar that was used already with an earlier file of the same name: it speaks of that file's patient.
    mutating func refuse(usedAt modified: Int64?) {
        guard let modified, mark?.modified == modified else { return }
        reading = .broken(
            "The sidecar was used with an earlier file of this name; write a new one with each file.")
    }

    /// Refuses a sidecar that lay there long before the file: one that came too late for its own file would otherwise
    /// name its patient for the next file of the name.
    mutating func refuse(olderThan file: FileMark) {
        guard let mark, mark.changed < file.changed - Self.longestLead else { return }
        reading = .broken("The sidecar is more than 10 minutes older than the file; write it with the file.")
    }

    /// How long before its file a sidecar may have been written, in milliseconds.
    private static let longestLead: Int64 = 600_000
}

/// How long a finished file waits for its sidecar.
struct SidecarWait {
    /// The finished file.
    let mark: FileMark
    private let quiet: Duration
    private var until: ContinuousClock.Instant
    private var last: FileMark?

    init(mark: FileMark, quiet: Duration, at now: ContinuousClock.Instant) {
        self.mark = mark
        self.quiet = quiet
        until = now.advanced(by: quiet)
    }

    /// Until when to wait on; nothing where what was found is to be used.
    ///
    /// A sidecar that cannot be read may still be being written: it is waited for as long as it changes. A part of one is
    /// never taken for the whole, because its closing brace comes last.
    mutating func waits(for found: FoundSidecar, at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        switch found.reading {
        case .read: return nil
        case .absent: break
        case .broken:
            if found.mark != last { until = now.advanced(by: quiet) }
            last = found.mark
        }
        return now < until ? until : nil
    }
}
