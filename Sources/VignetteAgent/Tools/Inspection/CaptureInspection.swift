import CaptureModel
import DICOMCore
package import MediaInspection
import Monitor

/// What a file is, and whether its bitstream can become a DICOM object: what `vignette inspect` tells.
package struct CaptureInspection: Sendable {
    /// What was found.
    enum Finding: Sendable {
        /// The file was inspected.
        case inspected(bytes: Int64, summary: String, WrapDecision, camera: String?, taken: String?)
        /// The file could not be.
        case unreadable(ToolError)
    }

    /// The file as the person named it.
    package let file: String
    let finding: Finding

    /// Inspects a file; one that cannot be read is described as such.
    package init(file: String, under policy: WrapPolicy = .standard) {
        self.file = file
        do throws(ToolError) {
            let opened = try ReadableFile(file)
            let media = try opened.describe()
            finding = .inspected(
                bytes: opened.size, summary: media.summary, WrapDecision(for: media, under: policy),
                camera: media.exif?.camera, taken: media.exif?.takenAt?.text)
        } catch {
            finding = .unreadable(error)
        }
    }

    /// Inspects files, and all that lie below folders.
    package static func all(_ arguments: [String], under policy: WrapPolicy) -> [CaptureInspection] {
        InstanceFolder.files(arguments).map { CaptureInspection(file: $0.path, under: policy) }
    }

    /// Whether the file can become a DICOM object.
    package var isWrappable: Bool {
        switch finding {
        case .inspected(_, _, .wrapped, _, _): true
        case .inspected(_, _, .held, _, _), .unreadable: false
        }
    }

    /// The sentence for standard error where the file could not be read.
    package var failure: String? {
        switch finding {
        case .inspected: nil
        case .unreadable(let error): error.message
        }
    }

    /// What people read: the file, and a line for each thing that is to be known.
    package var lines: [String] {
        guard case .inspected(let bytes, let summary, let decision, let camera, let taken) = finding else {
            return []
        }
        var rows = [("is", summary)]
        if let camera { rows.append(("camera", camera)) }
        if let taken { rows.append(("taken", "\(taken) by the camera's clock")) }
        switch decision {
        case .wrapped(let plan):
            rows.append(("wraps", plan.sentence))
            rows += plan.warnings.map { ("note", $0.sentence) }
        case .held(let reason):
            rows += [("held", reason.sentence), ("do", reason.advice)]
        }
        return ["\(file)  \(PlainAmount.bytes(bytes))"]
            + rows.map { "  \($0.0)\(String(repeating: " ", count: max(1, 8 - $0.0.count)))\($0.1)" }
    }
}

extension ExifMetadata {
    /// Manufacturer and model; most models begin with the manufacturer's name already.
    fileprivate var camera: String? {
        guard let make, let model, !model.hasPrefix(make) else { return model ?? make }
        return "\(make) \(model)"
    }
}

extension ExifDateTime {
    /// As `2026-11-22 09:14:03+01:00`, with the offset where the camera wrote one.
    fileprivate var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let moment = "\(year)-\(two(month))-\(two(day)) \(two(hour)):\(two(minute)):\(two(second))"
        guard let offsetMinutes else { return moment }
        let size = abs(offsetMinutes)
        return "\(moment)\(offsetMinutes < 0 ? "-" : "+")\(two(size / 60)):\(two(size % 60))"
    }
}

extension TransferSyntaxChoice {
    /// The transfer syntax as the standard calls it.
    var title: String { UID(uid)?.name ?? uid }
}
