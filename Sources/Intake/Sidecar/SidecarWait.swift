import CaptureModel

/// Whether a device's files have sidecars, and how long one is waited for.
package enum SidecarUse: Hashable, Sendable {
    /// A sidecar is a file like any other.
    case none
    /// A sidecar counts where it is there when its file is finished.
    case ifThere
    /// A finished file waits so long for one.
    case optional(wait: Duration)
    /// A finished file waits so long for one, and is held without.
    case required(wait: Duration)

    /// How long a finished file waits for a sidecar that is not there.
    var wait: Duration {
        switch self {
        case .none, .ifThere: .zero
        case .optional(let wait), .required(let wait): wait
        }
    }
}

/// How long a finished file waits for its sidecar.
struct SidecarWait {
    /// The finished file.
    let mark: FileMark
    private let quiet: Duration
    private var until: ContinuousClock.Instant
    private var last: FileMark?
    private var hasFound = false

    init(mark: FileMark, wait: Duration, quiet: Duration, at now: ContinuousClock.Instant) {
        self.mark = mark
        self.quiet = quiet
        until = now.advanced(by: wait)
    }

    /// Until when to wait on; nothing where what was found is to be used.
    ///
    /// A sidecar that cannot be read, or whose form does not show its end, may still be being written: it is waited for
    /// as long as it changes.
    mutating func waits(for found: FoundSidecar, at now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        switch found.reading {
        case .read where found.isWhole: return nil
        case .absent: break
        case .read, .broken:
            if !hasFound || found.version != last { until = now.advanced(by: quiet) }
            (hasFound, last) = (true, found.version)
        }
        return now < until ? until : nil
    }
}
