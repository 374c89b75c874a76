import CaptureModel
import MediaInspection
import MediaPreparation
import Observability
import Store
import SystemPackage

/// Looks again, after a start, at captures that are held for their file: a newer version may read it, and a program may
/// be there now that can make what is sent.
struct HeldReview {
    let parts: IntakeParts
    let devices: [IntakeDevice]
    /// Whether the agent was asked to stop.
    let isStopping: @Sendable () -> Bool

    /// Looks at each once.
    func run() async {
        let policies = Dictionary(devices.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        guard let held = try? await parts.store.captures(.held, limit: 10_000) else { return }
        for entry in held where !isStopping() {
            guard case .held(let reason) = entry.capture.state, reason.code == .unsuitableMedia,
                let device = policies[entry.capture.device]
            else { continue }
            await review(entry.capture, device)
        }
    }

    private func review(_ capture: Capture, _ device: IntakeDevice) async {
        let path = parts.spool.path(of: capture)
        guard let description = inspect(path, capture.size), description.captureKind == capture.kind,
            case .wrapped(let plan) = WrapDecision(for: description, under: device.wrapping), plan.rewrite != .cut
        else { return }
        do {
            var record: RewrittenFile?
            var remarks = plan.warnings.map(\.sentence)
            if let rewrite = plan.rewrite {
                try? parts.fileSystem.remove(path.rewritten)
                let made = try parts.workshop.make(
                    rewrite, by: plan, of: description, at: FilePath(path.text), to: FilePath(path.rewritten.text))
                try synchronize(path.rewritten)
                record = made.record
                remarks += made.remarks
            }
            if try await !parts.store.reconsider(capture.id, rewrite: record, remarks: remarks), record != nil {
                try? parts.fileSystem.remove(path.rewritten)
            }
        } catch is PreparationError {
            // Still what it was held for.
        } catch {
            parts.events.emit(
                .faultMet(part: "spool", reason: "capture \(capture.id) could not be looked at again: \(error)"))
        }
    }

    private func inspect(_ path: DiskPath, _ size: Int64) -> MediaDescription? {
        guard let file = try? parts.fileSystem.openForReading(path) else { return nil }
        defer { try? parts.fileSystem.close(file) }
        return try? MediaInspector.inspect(SpooledFileSource(file, length: size))
    }

    /// The file and its name are on the disk before the row says so.
    private func synchronize(_ path: DiskPath) throws {
        let file = try parts.fileSystem.openForReading(path)
        defer { try? parts.fileSystem.close(file) }
        try parts.fileSystem.synchronize(file)
        try parts.fileSystem.synchronize(folder: path.folder)
    }
}
