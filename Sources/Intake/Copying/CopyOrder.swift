import CaptureModel

/// A finished file of a device that is to be copied into the spool.
struct CopyOrder: Sendable {
    /// Whose file.
    let device: IntakeDevice
    /// Where it is.
    let path: DiskPath
    /// Its path below the device's folder: the name that the database and people see.
    let name: String
    /// What it was when it was found to be finished.
    let mark: FileMark
    /// What stands beside it, and what its name says.
    let claims: CaptureClaims
    /// Whether it was there when the agent started: the same bytes are then no news.
    let wasThereAtStart: Bool
    /// When it came into the folder.
    let arrived: Timestamp
    /// When it was first looked at, or last changed where that is later.
    let seen: Timestamp
    /// Tells the device's part what became of it.
    let reply: @Sendable (CopyOutcome) -> Void
}

/// What became of an order.
enum CopyOutcome: Sendable {
    /// The bytes are in the spool and the database knows them: the original is free.
    case safe
    /// The original changed meanwhile.
    case changed
    /// Somebody has the original open for writing.
    case stillOpen
    /// The original is no longer there.
    case vanished
    /// The disk has no room.
    case noRoom
    /// The original cannot be taken; why, and what to do.
    case unreadable(String)
    /// The spool or the database failed; the fault was told already.
    case failed
}

/// A copy in the spool, synchronised, before its row exists.
struct SpooledCopy: Sendable {
    /// What was asked for.
    let order: CopyOrder
    /// Where the copy is: in `incoming/`.
    let path: DiskPath
    /// SHA-256 of all its bytes.
    let digest: ContentDigest
    /// Drawn for the capture.
    let identifier: UniqueIdentifier
    /// What it is.
    let reading: MediaReading
    /// What claims to say whose it is.
    let claims: CaptureClaims
    /// What was made of it, where it cannot be sent as it is: beside the copy, and synchronised.
    let rewrite: RewrittenFile?

    /// Where what was made of it is.
    var rewrittenPath: DiskPath? { rewrite == nil ? nil : path.rewritten }
}

extension DiskPath {
    /// Where the file is that was made of the one at this path.
    var rewritten: DiskPath { folder.appending(name + RewrittenFile.suffix) }
}
