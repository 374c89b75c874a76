import CaptureModel
import LabelReading
import MediaInspection
import Synchronization
import SystemPackage

/// The label that each device photographed last.
///
/// Label and captures are compared by their files' times, which one clock wrote: a copy that comes late still finds the
/// label that was before it.
final class LabelBook: Sendable {
    /// A picture with a label in it.
    private struct Entry {
        /// What it says; nothing where two labels were in the picture, and nobody can tell which speaks.
        let label: CaptureClaims.Label?
        /// The file's time, in nanoseconds since 1970.
        let modified: Int64
    }

    /// What a picture says of those behind it.
    enum Finding: Equatable {
        case nothing
        case label(CaptureClaim)
        case several
    }

    private let entries = Mutex<[DeviceName: [Entry]]>([:])
    private let reader = LabelReader()

    /// The claims of a finished copy: those of its order, and the label before it; or that it is a label itself.
    func claims(of order: CopyOrder, _ reading: inout MediaReading, at path: DiskPath) -> CaptureClaims {
        var claims = order.claims
        guard let rule = order.device.labels else { return claims }
        switch finding(in: reading.description, at: path, by: rule) {
        case .nothing:
            claims.label = label(of: order.device.name, before: order.mark.modified, by: rule)
        case .label(let claim):
            let label = CaptureClaims.Label(claim, seen: order.seen)
            note(label, order.mark.modified, of: order.device.name)
            claims.label = label
            claims.isLabel = !rule.isSent
            reading.remarks.append("A label is photographed here.")
        case .several:
            note(nil, order.mark.modified, of: order.device.name)
            reading.remarks.append("Several labels are photographed here: none of them counts for what follows.")
        }
        return claims
    }

    /// What the codes in a JPEG say.
    func finding(in description: MediaDescription?, at path: DiskPath, by rule: LabelRule) -> Finding {
        guard case .jpeg(let picture)? = description else { return .nothing }
        let claims = Set(
            reader.texts(in: FilePath(path.text), range: picture.imageRange).compactMap { text in
                rule.pattern.read(text, offsetMinutes: { _ in 0 }).claim.flatMap { $0.namesSomebody ? $0 : nil }
            })
        guard let claim = claims.first else { return .nothing }
        return claims.count == 1 ? .label(claim) : .several
    }

    /// A picture with a label was taken.
    func note(_ label: CaptureClaims.Label?, _ modified: Int64, of device: DeviceName) {
        entries.withLock { entries in
            var known = entries[device] ?? []
            let place = known.firstIndex { $0.modified > modified } ?? known.count
            known.insert(Entry(label: label, modified: modified), at: place)
            entries[device] = known.suffix(Self.most)
        }
    }

    private func label(of device: DeviceName, before modified: Int64, by rule: LabelRule) -> CaptureClaims.Label? {
        entries.withLock { entries in
            let last = entries[device]?.last { $0.modified <= modified }
            guard let last, modified - last.modified <= rule.holds.nanoseconds else { return nil }
            return last.label
        }
    }

    /// So many labels of a device are remembered: files may come out of order.
    private static let most = 16
}

extension Duration {
    fileprivate var nanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        return overflow ? .max : product + attoseconds / 1_000_000_000
    }
}
