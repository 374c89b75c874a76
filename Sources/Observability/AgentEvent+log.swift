import CaptureModel
package import Logging

/// One line of the log: its level, its constant message and its facts.
package struct LogLine {
    /// How loud.
    package let level: Logger.Level
    /// Constant for the event.
    package let message: Logger.Message
    /// The facts.
    package let facts: [LogKey: any CustomStringConvertible]
}

extension AgentEvent {
    /// The event as a line of the log.
    package var logLine: LogLine {
        func line(
            _ level: Logger.Level, _ message: Logger.Message, _ facts: [LogKey: any CustomStringConvertible] = [:]
        ) -> LogLine { LogLine(level: level, message: message, facts: facts) }
        switch self {
        case .agentStarted(let version): return line(.notice, "agent started", [.agentVersion: version])
        case .agentStopped: return line(.notice, "agent stopped")
        case .admissionsListening(let host, let port):
            return line(.notice, "listening for admissions", [.host: host, .port: port])
        case .admissionsWebListening(let host, let port):
            return line(.notice, "listening for admissions over HTTP", [.host: host, .port: port])
        case .admissionsConnected(let host, let port):
            return line(.notice, "connected for admissions", [.host: host, .port: port])
        case .admissionsFolderWatched(let path): return line(.notice, "folder watched for admissions", [.path: path])
        case .admissionApplied(let code, let patient):
            return line(.debug, "admission applied", [.event: code, .patient: patient?.description ?? "-"])
        case .admissionRepeated(let code): return line(.info, "admission repeated, not applied again", [.event: code])
        case .admissionRefused(let code, let reason):
            return line(.warning, "admission refused", [.event: code, .reason: reason])
        case .worklistRead(let worklist, let orders, let changed, let gone, let unusable):
            return line(
                unusable == 0 ? .info : .warning, "worklist read",
                [.worklist: worklist, .orders: orders, .changed: changed, .gone: gone, .unusable: unusable])
        case .worklistFailed(let worklist, let reason):
            return line(.warning, "worklist gave no list", [.worklist: worklist, .reason: reason])
        case .correctionOpened(let correction, let exam):
            return line(
                .warning, "what was sent stands under a former identity", [.correction: correction, .exam: exam])
        case .correctionClosed(let correction):
            return line(.notice, "correction closed, all of it proven", [.correction: correction])
        case .examOpened(let exam, let station): return line(.info, "exam opened", [.exam: exam, .station: station])
        case .examClosed(let exam, let station): return line(.info, "exam closed", [.exam: exam, .station: station])
        case .folderWatched(let device, let path): return line(.info, "folder watched", [.device: device, .path: path])
        case .folderUnreadable(let device, let path, let reason):
            return line(.error, "folder cannot be read", [.device: device, .path: path, .reason: reason])
        case .fileLeft(let device, let file, let reason):
            return line(.warning, "file left in its folder", [.device: device, .file: file.loggable, .reason: reason])
        case .captureReceived(let capture, let device, let file, let bytes, let summary):
            return line(
                .info, "capture received",
                [.capture: capture, .device: device, .file: file.loggable, .bytes: bytes, .summary: summary])
        case .captureRepeated(let capture, let device, let file):
            return line(
                .notice, "capture repeated, not taken twice",
                [.capture: capture, .device: device, .file: file.loggable])
        case .capturePlaced(let capture, let exam):
            return line(.info, "capture placed", [.capture: capture, .exam: exam])
        case .captureHeld(let capture, let reason):
            return line(.warning, "capture held", [.capture: capture, .reason: reason.code.rawValue])
        case .originalKept(let device, let file, let reason):
            return line(
                .warning, "original kept in its folder",
                [.device: device, .file: file.loggable, .reason: reason])
        case .spoolFull(let free, let reserve):
            return line(.critical, "disk full, nothing is taken", [.bytes: free, .reason: "reserve is \(reserve)"])
        case .spoolHasRoom(let free): return line(.notice, "disk has room again", [.bytes: free])
        case .deliveryAccepted(let delivery, let capture, let destination, let description, let milliseconds):
            return line(
                .info, "delivery accepted",
                [
                    .delivery: delivery, .capture: capture, .destination: destination, .summary: description,
                    .milliseconds: milliseconds,
                ])
        case .deliveryProven(let delivery, let capture, let destination, let proof):
            return line(
                .info, "delivery proven",
                [.delivery: delivery, .capture: capture, .destination: destination, .proof: proof.rawValue])
        case .deliveryPostponed(let delivery, let capture, let destination, let fault):
            return line(
                .warning, "delivery postponed",
                [.delivery: delivery, .capture: capture, .destination: destination, .reason: fault.message])
        case .deliveryRefused(let delivery, let capture, let destination, let fault):
            return line(
                .error, "delivery refused",
                [.delivery: delivery, .capture: capture, .destination: destination, .reason: fault.message])
        case .destinationHeld(let destination, let reason, let wait):
            return line(
                .warning, "destination held", [.destination: destination, .reason: reason, .milliseconds: wait])
        case .destinationResumed(let destination):
            return line(.notice, "destination answers again", [.destination: destination])
        case .notificationTaken(let notification, let exam, let record):
            return line(.info, "notification taken", [.notification: notification, .exam: exam, .record: record])
        case .notificationPostponed(let notification, let record, let fault):
            return line(
                .warning, "notification postponed",
                [.notification: notification, .record: record, .reason: fault.message])
        case .notificationRefused(let notification, let record, let fault):
            return line(
                .error, "notification refused",
                [.notification: notification, .record: record, .reason: fault.message])
        case .recordHeld(let record, let reason, let wait):
            return line(.warning, "record held", [.record: record, .reason: reason, .milliseconds: wait])
        case .recordResumed(let record): return line(.notice, "record answers again", [.record: record])
        case .heartbeatSent(let monitor): return line(.debug, "heartbeat sent", [.monitor: monitor])
        case .heartbeatFailed(let monitor, let reason):
            return line(.warning, "heartbeat not taken", [.monitor: monitor, .reason: reason])
        case .pageListening(let host, let port): return line(.notice, "page ready", [.host: host, .port: port])
        case .faultMet(let part, let reason): return line(.error, "fault met", [.part: part, .reason: reason])
        }
    }
}
