import NIOCore

/// When something last moved on a connection: a byte out or a byte in.
struct ProgressWatch {
    /// When something last moved.
    private(set) var lastProgress = NIODeadline.uptimeNanoseconds(0)
    /// How much was waiting to be written when last looked at, in bytes.
    private var lastPending = 0
    /// The next look.
    var timer: Scheduled<Void>?

    /// Whether a next look is planned.
    var isRunning: Bool { timer != nil }

    /// Something moved.
    mutating func note(_ now: NIODeadline) { lastProgress = now }

    /// So many bytes are waiting now: less or more than before means that something moved.
    mutating func note(pending: Int, _ now: NIODeadline) {
        if pending != lastPending { lastProgress = now }
        lastPending = pending
    }

    /// No further look.
    mutating func stop() {
        timer?.cancel()
        timer = nil
    }
}
