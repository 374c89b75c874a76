import CaptureModel
import Intake
import Settings

/// The part of a device's settings that says how its captures find their exam.
struct WrittenIdentification {
    /// The ways that count, in their order.
    let order: [IdentificationWay]
    /// Whether sidecars are waited for; nothing where the file does not say.
    let sidecars: SidecarUse?
    let names: [ClaimPattern]
    let labels: LabelRule?
    let trustsClock: Bool

    /// Reads it from a device's settings; sidecars are waited for as long as a file must stand still, unless it says else.
    init(_ reader: SettingsReader, quiet: Duration) {
        let use = reader.optional("sidecar", Self.use)
        let wait = reader.optional("sidecar-wait", .duration)
        names = reader.optional("names", .list(of: SettingsFormat<ClaimPattern>.claimPattern), default: [])
        labels = reader.optional("labels", Self.labelFormat)
        trustsClock = reader.optional("clock", .choice(["trusted": true, "checked": false]), default: false)
        let written = reader.optional("identify", .list(of: SettingsFormat<IdentificationWay>.word))
        if wait != nil, use == nil || use == .never {
            reader.refuse("sidecar-wait", "goes only with sidecar: required or sidecar: optional.")
        }
        switch use {
        case nil: sidecars = nil
        case .never: sidecars = SidecarUse.none
        case .optional: sidecars = .optional(wait: wait ?? quiet)
        case .required: sidecars = .required(wait: wait ?? max(quiet, .seconds(60)))
        }
        let usual = [
            use == .never ? nil : IdentificationWay.sidecar, names.isEmpty ? nil : .name,
            labels == nil ? nil : .label, .station,
        ].compactMap { $0 }
        order = written ?? usual
        if let written { check(reader, written, use) }
    }

    private func check(_ reader: SettingsReader, _ written: [IdentificationWay], _ use: Use?) {
        if Set(written).count < written.count { reader.refuse("identify", "names a way twice.") }
        if written.isEmpty { reader.refuse("identify", "names no way, so that every capture would be held.") }
        func compare(_ way: IdentificationWay, _ hasRule: Bool, _ setting: String) {
            if written.contains(way), !hasRule {
                reader.refuse("identify", "names \(way.rawValue), and the device has no \(setting).")
            } else if !written.contains(way), hasRule {
                reader.refuse("identify", "leaves out \(way.rawValue), although the device has \(setting).")
            }
        }
        compare(.name, !names.isEmpty, "names")
        compare(.label, labels != nil, "labels")
        if written.contains(.sidecar), use == .never {
            reader.refuse("identify", "names sidecar, and sidecar is none.")
        }
        if !written.contains(.sidecar), use == .optional || use == .required {
            reader.refuse("identify", "leaves out sidecar, although the device has sidecars.")
        }
    }

    private enum Use { case required, optional, never }

    private static var use: SettingsFormat<Use> {
        .choice([
            "required": .required, "optional": .optional, "none": .never, "true": .optional, "false": .never,
        ]).expecting("can be required, optional or none")
    }

    private static var labelFormat: SettingsFormat<LabelRule> {
        .group { reader in
            let pattern = reader.required("pattern", .claimPattern)
            let isSent = reader.optional("send", .boolean, default: false)
            let holds = reader.optional("hold", .duration(from: .seconds(1)), default: .seconds(1_800))
            return pattern.map { LabelRule(pattern: $0, isSent: isSent, holds: holds) }
        }
    }
}

extension SettingsFormat<ClaimPattern> {
    /// A regular expression with named groups, which must not be able to cost too much.
    static var claimPattern: SettingsFormat {
        let expectation =
            "is a regular expression with named groups, as in \"(?<identifier>\\d+)_(?<sequence>\\d+)\\.jpg\""
        return SettingsFormat(expectation: expectation) { node, path, report in
            guard case .scalar(let scalar) = node else {
                report.refuse(node, path, expectation)
                return nil
            }
            do throws(IntakeError) {
                return try ClaimPattern(scalar.text)
            } catch {
                report.add(.invalid, at: node.place, path: path, "cannot be used. \(error.message)")
                return nil
            }
        }
    }
}
