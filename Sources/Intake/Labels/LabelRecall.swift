import CaptureModel
import MediaInspection
import Store

/// Reads again, after a start, which label each device photographed last: the pictures are still in the spool.
struct LabelRecall {
    let parts: IntakeParts

    /// So many of a device's newest pictures are looked at.
    private static let most = 200

    /// Looks at the pictures of each device that has labels.
    func run(_ devices: [IntakeDevice]) async {
        for device in devices {
            guard let rule = device.labels else { continue }
            let age = rule.holds.components.seconds.multipliedReportingOverflow(by: 1_000)
            let start = parts.now().adding(milliseconds: age.overflow ? 0 : -age.partialValue)
            let pictures = try? await parts.store.stills(of: device.name, since: start, limit: Self.most)
            for picture in pictures ?? [] where recall(picture, rule) { break }
        }
    }

    /// Whether a picture has a label in it.
    private func recall(_ picture: Capture, _ rule: LabelRule) -> Bool {
        let path = parts.spool.path(of: picture)
        guard let file = try? parts.fileSystem.openForReading(path) else { return false }
        defer { try? parts.fileSystem.close(file) }
        let source = SpooledFileSource(file, length: picture.size)
        let modified = picture.taken.milliseconds.multipliedReportingOverflow(by: 1_000_000)
        guard !modified.overflow, let description = try? MediaInspector.inspect(source) else { return false }
        switch parts.labels.finding(in: description, at: path, by: rule) {
        case .nothing: return false
        case .label(let claim):
            parts.labels.note(
                CaptureClaims.Label(claim, seen: picture.received), modified.partialValue, of: picture.device)
        case .several: parts.labels.note(nil, modified.partialValue, of: picture.device)
        }
        return true
    }
}
