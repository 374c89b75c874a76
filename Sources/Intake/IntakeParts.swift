import CaptureModel
import MediaInspection
import MediaPreparation
import Observability
import Store
import SystemPackage

/// What every part of Intake works with, put together once.
struct IntakeParts: Sendable {
    let fileSystem: any FileSystem
    let spool: SpoolFolder
    let room: SpoolRoom
    let store: Store
    let placing: any CapturePlacing
    let events: AgentEvents
    let now: @Sendable () -> Timestamp
    /// Minutes east of UTC at a moment, for the days of `taken/YYYY-MM-DD/`.
    let offsetMinutes: @Sendable (Timestamp) -> Int
    let newUID: @Sendable () -> UniqueIdentifier
    /// Makes a second file of what cannot be sent as it is.
    let workshop: MediaWorkshop
    /// The labels that were photographed, by device.
    let labels: LabelBook
    /// Told what a capture is, under its path in the spool, before its row exists.
    let inspected: @Sendable (_ spoolPath: String, MediaDescription) -> Void
}
