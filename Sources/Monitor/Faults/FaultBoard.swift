package import CaptureModel
package import Observability
import Synchronization

/// A thing that is wrong, and since when.
package struct StandingFault: Hashable, Sendable {
    /// What is wrong and what to do.
    package let reason: String
    /// Since when.
    package let since: Timestamp

    /// Makes a fault.
    package init(reason: String, since: Timestamp) {
        self.reason = reason
        self.since = since
    }
}

/// What the agent's events say is wrong at this moment: folders that cannot be read.
package final class FaultBoard: Sendable {
    private let folders = Mutex<[DeviceName: StandingFault]>([:])

    /// Makes an empty board.
    package init() {}

    /// Devices whose folders cannot be read.
    package var unreadableFolders: [DeviceName: StandingFault] { folders.withLock { $0 } }

    /// Takes an event: a fault stands from its first report until its part works again.
    package func take(_ event: AgentEvent, at moment: Timestamp) {
        switch event {
        case .folderUnreadable(let device, _, let reason):
            folders.withLock { folders in
                folders[device] = StandingFault(reason: reason, since: folders[device]?.since ?? moment)
            }
        case .folderWatched(let device, _), .captureReceived(_, let device, _, _, _),
            .captureRepeated(_, let device, _):
            folders.withLock { folders in _ = folders.removeValue(forKey: device) }
        case .agentStarted, .agentStopped, .admissionsListening, .admissionsWebListening, .admissionsConnected,
            .admissionsFolderWatched, .admissionApplied, .admissionRepeated, .admissionRefused, .worklistRead,
            .worklistFailed, .examOpened, .examClosed, .fileLeft, .capturePlaced, .captureHeld, .originalKept,
            .spoolFull, .spoolHasRoom, .deliveryAccepted, .deliveryProven, .deliveryPostponed, .deliveryRefused,
            .destinationHeld, .destinationResumed, .correctionOpened, .correctionClosed, .notificationTaken,
            .notificationPostponed,
            .notificationRefused, .recordHeld, .recordResumed, .heartbeatSent,
            .heartbeatFailed, .pageListening, .faultMet:
            break
        }
    }
}
