package import CaptureModel

/// Everything that the agent reports of itself while it runs: a closed list.
///
/// Events carry identifiers, never a patient's data; who shows one to a person looks the rest up in the store.
package enum AgentEvent: Sendable {
    /// The agent is up.
    case agentStarted(version: String)
    /// The agent was asked to stop, and has put everything back in its place.
    case agentStopped
    /// The listener for admissions takes connections.
    case admissionsListening(host: String, port: Int)
    /// The listener for admissions over HTTP takes connections.
    case admissionsWebListening(host: String, port: Int)
    /// The interface engine that we call took the connection.
    case admissionsConnected(host: String, port: Int)
    /// The folder of admissions is watched.
    case admissionsFolderWatched(path: String)
    /// A message was applied to the patient list; the patient that it speaks of, where it speaks of one.
    case admissionApplied(code: String, patient: PatientID?)
    /// A message came a second time and was acknowledged without being applied again.
    case admissionRepeated(code: String)
    /// A message was not taken; why, without its contents.
    case admissionRefused(code: String, reason: String)
    /// A worklist says something else than before: how many orders it names, how many of them are new or changed, how
    /// many it names no more, and how many entries cannot be used.
    case worklistRead(String, orders: Int, changed: Int, gone: Int, unusable: Int)
    /// A worklist gave no list; what it said before stays.
    case worklistFailed(String, reason: String)
    /// An exam was opened.
    case examOpened(ExamID, station: StationName)
    /// An exam was closed.
    case examClosed(ExamID, station: StationName)
    /// A device's folder is watched.
    case folderWatched(device: DeviceName, path: String)
    /// A device's folder cannot be read; what to do.
    case folderUnreadable(device: DeviceName, path: String, reason: String)
    /// A file was not taken and stays where it is; why.
    case fileLeft(device: DeviceName, file: FileLabel, reason: String)
    /// A capture is safe in the spool.
    case captureReceived(CaptureID, device: DeviceName, file: FileLabel, bytes: Int64, summary: String)
    /// The same bytes came before: the first capture stands for both.
    case captureRepeated(CaptureID, device: DeviceName, file: FileLabel)
    /// A capture has its exam.
    case capturePlaced(CaptureID, exam: ExamID)
    /// A capture waits for a person.
    case captureHeld(CaptureID, HeldReason)
    /// The original could not be moved or removed after it was safe; it stays, and nothing is lost.
    case originalKept(device: DeviceName, file: FileLabel, reason: String)
    /// There is no room: nothing is taken until there is.
    case spoolFull(freeBytes: Int64, reserveBytes: Int64)
    /// There is room again.
    case spoolHasRoom(freeBytes: Int64)
    /// A destination took an instance.
    case deliveryAccepted(DeliveryID, CaptureID, destination: DestinationName, description: String, milliseconds: Int64)
    /// A destination has shown an instance.
    case deliveryProven(DeliveryID, CaptureID, destination: DestinationName, Proof)
    /// A delivery will be tried again.
    case deliveryPostponed(DeliveryID, CaptureID, destination: DestinationName, DeliveryFault)
    /// A delivery will not succeed until somebody acts.
    case deliveryRefused(DeliveryID, CaptureID, destination: DestinationName, DeliveryFault)
    /// A destination cannot be reached or does not want to talk: its queue waits.
    case destinationHeld(DestinationName, reason: String, retryMilliseconds: Int64)
    /// A destination answers again.
    case destinationResumed(DestinationName)
    /// What was sent stands under an identity that is no more.
    case correctionOpened(CorrectionID, exam: ExamID)
    /// A correction ended: everything is proven under the right patient, and rejected under the wrong one.
    case correctionClosed(CorrectionID)
    /// A record was told of an exam, and took it.
    case notificationTaken(NotificationID, exam: ExamID, record: RecordName)
    /// A notification will be sent again.
    case notificationPostponed(NotificationID, record: RecordName, NotificationFault)
    /// A notification will not be taken until somebody acts.
    case notificationRefused(NotificationID, record: RecordName, NotificationFault)
    /// A record cannot be reached or does not answer: what it is to be told waits.
    case recordHeld(RecordName, reason: String, retryMilliseconds: Int64)
    /// A record answers again.
    case recordResumed(RecordName)
    /// A heartbeat was taken.
    case heartbeatSent(monitor: String)
    /// A heartbeat was not taken.
    case heartbeatFailed(monitor: String, reason: String)
    /// The page takes connections.
    case pageListening(host: String, port: Int)
    /// A part of the agent met a fault of the world that it goes on from.
    case faultMet(part: String, reason: String)
}
