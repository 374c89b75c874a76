package import CaptureModel
import HL7
package import Observability
import ServiceLifecycle

/// Takes the messages of the files in a folder: `*.hl7`, one message or many in each.
///
/// A file of which everything was taken moves to `taken`; one of which something was not, to `refused`, with a file of
/// the reasons beside it. What was taken of it stays taken: put back, the file changes nothing twice. While the store
/// fails, files stay where they are.
package struct AdmissionsFolder: Service {
    private let settings: FolderSettings
    private let files: AdmissionsFolderFiles
    private let processor: MessageProcessor
    private let events: AgentEvents

    /// Makes the service; nothing is looked at before `run`.
    ///
    /// - Parameters:
    ///   - settings: where the folder is, and how to read its messages.
    ///   - store: what takes them durably.
    ///   - events: where the service tells what it did.
    ///   - now: the clock.
    package init(
        settings: FolderSettings, store: any AdmissionApplying, events: AgentEvents,
        now: @escaping @Sendable () -> Timestamp
    ) {
        self.settings = settings
        self.events = events
        files = AdmissionsFolderFiles(path: settings.path)
        processor = MessageProcessor(reader: settings.reader, store: store, events: events, now: now)
    }

    /// Looks at the folder until the agent stops; tells once that it can or cannot be read, and looked at again.
    package func run() async throws {
        var settled = SettledFiles()
        var told: String?
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            var fault = ""
            do throws(AdmissionsFolderFiles.Fault) {
                for name in settled.look(try files.look()) where !Task.isShuttingDownGracefully {
                    guard try await take(name) else { break }
                }
            } catch {
                fault = error.description
            }
            if fault != told {
                events.emit(
                    fault.isEmpty
                        ? .admissionsFolderWatched(path: settings.path) : .faultMet(part: "admissions", reason: fault))
            }
            told = fault
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: settings.interval) }
        }
    }

    /// Takes a file; gives whether the store could be written, so that the next file is worth trying.
    private func take(_ name: String) async throws(AdmissionsFolderFiles.Fault) -> Bool {
        guard let bytes = try files.read(name, atMost: settings.maximumBytes) else {
            let error = HL7Error(
                .tooLarge, expected: "a file of at most \(settings.maximumBytes) bytes", found: "a larger one")
            events.emit(.admissionRefused(code: "-", reason: "\(error)"))
            try refuse(name, because: "\(error)\n")
            return true
        }
        let outcome = await processor.take(bytes)
        guard outcome.isStored else { return false }
        var reasons = outcome.refusals.map { "message \($0.number) of \(outcome.count): \($0.error)\n" }
        if outcome.isAcknowledgement { reasons = ["an ADT message expected, an acknowledgement found\n"] }
        if outcome.count == 0 { reasons = ["at least one message expected, none found\n"] }
        if reasons.isEmpty {
            _ = try files.move(name, into: "taken")
        } else {
            try refuse(name, because: reasons.joined())
        }
        return true
    }

    private func refuse(_ name: String, because reasons: String) throws(AdmissionsFolderFiles.Fault) {
        let place = try files.move(name, into: "refused")
        try files.write(reasons, to: "\(place).txt")
    }
}
