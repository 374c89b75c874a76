import CaptureModel
import DICOMCore
import MediaInspection
import Monitor

/// What a file is, and whether its bitstream can become a DICOM object: what `vignette inspect` tells.
package struct CaptureInspection: Sendable {
    /// What can become of the file.
    enum Form: Sendable {
        /// It is wrapped as it is.
        case asIs(TransferSyntaxChoice, PhotometricChoice)
        /// It is held.
        case held(HoldReason)
    }

    /// What was found.
    enum Finding: Sendable {
        /// The file was inspected.
        case inspected(bytes: Int64, summary: String, Form, warnings: [String], camera: String?, taken: String?)
        /// The file could not be.
        case unreadable(ToolError)
    }

    /// The file as the person named it.
    package let file: String
    let finding: Finding

    /// Inspects a file; one that cannot be read is described as such.
    package init(file: String) {
        self.file = file
        do throws(ToolError) {
            let opened = try ReadableFile(file)
            finding = Self.finding(try opened.describe(), bytes: opened.size)
        } catch {
            finding = .unreadable(error)
        }
    }

    private static func finding(_ media: MediaDescription, bytes: Int64) -> Finding {
        var exif: ExifMetadata?
        if case .jpeg(let jpeg) = media { exif = jpeg.exif }
        let camera = exif.flatMap(\.camera)
        let form: Form
        let sentences: [String]
        switch WrapDecision(for: media) {
        case .asIs(let syntax, let photometric, let warnings):
            form = .asIs(syntax, photometric)
            sentences = warnings.map(\.sentence)
        case .held(let reason):
            form = .held(reason)
            sentences = []
        }
        return .inspected(
            bytes: bytes, summary: media.summary, form, warnings: sentences, camera: camera,
            taken: exif?.takenAt?.text)
    }

    /// Whether the file can become a DICOM object.
    package var isWrappable: Bool {
        switch finding {
        case .inspected(_, _, .asIs, _, _, _): true
        case .inspected(_, _, .held, _, _, _), .unreadable: false
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
        guard case .inspected(let bytes, let summary, let form, let warnings, let camera, let taken) = finding else {
            return []
        }
        var rows = [("is", summary)]
        if let camera { rows.append(("camera", camera)) }
        if let taken { rows.append(("taken", "\(taken) by the camera's clock")) }
        switch form {
        case .asIs(let syntax, let photometric):
            rows.append(("wraps", "as it is: \(syntax.title), \(photometric.rawValue)"))
        case .held(let reason):
            rows += [("held", reason.sentence), ("do", reason.advice)]
        }
        rows += warnings.map { ("note", $0) }
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
