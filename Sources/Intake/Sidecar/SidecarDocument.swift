import CaptureModel

/// The JSON form of a sidecar, read strictly: an unknown key is refused by name, because a misspelt `laterality` that
/// nobody reads is a picture of the wrong eye.
enum SidecarDocument {
    /// The most bytes that a sidecar may have.
    static let limit = 65_536

    /// The keys in the order of the documentation; the first two must be given.
    private static let keys = ["patient", "descriptor", "visit", "region", "laterality", "operator", "taken"]

    /// The endings of a sidecar's name, which is its original's otherwise.
    static let endings = ["json", "JSON"]

    /// Whether a path is a sidecar's.
    static func isSidecar(_ path: DiskPath) -> Bool { path.ending.map(endings.contains) ?? false }

    /// Reads the bytes of a sidecar.
    static func read(_ bytes: [UInt8]) -> SidecarReading {
        let members: [FlatObject.Member]
        do {
            members = try FlatObject(bytes).members
        } catch {
            return .broken("The sidecar cannot be read: \(error.sentence).")
        }
        if let unknown = members.first(where: { !keys.contains($0.key) }) {
            let list = keys.joined(separator: ", ")
            return .broken("The sidecar has the unknown key “\(unknown.key.shown)”; the keys are \(list).")
        }
        func text(_ key: String) -> String? { members.first { $0.key == key }?.text }

        guard let patientText = text("patient"), let patient = PatientIdentifier(hl7: patientText) else {
            return broken("patient", "an identifier as in 4711^^^NORTHSIDE")
        }
        guard let descriptor = text("descriptor"), DescriptorName(descriptor) != nil else {
            return broken("descriptor", "the name of a procedure descriptor of the catalog, as in colonoscopy")
        }
        var sidecar = Sidecar(patient: patient, descriptor: descriptor)
        for key in ["visit", "region", "operator"] {
            guard let value = text(key) else { continue }
            let isAllowed =
                (1...64).contains(value.count)
                && !value.unicodeScalars.contains { $0.value < 32 || $0 == "\\" }
            guard isAllowed else { return broken(key, "1 to 64 characters without backslash or line break") }
        }
        sidecar.visit = text("visit")
        sidecar.region = text("region")
        sidecar.operatorName = text("operator")
        if let side = text("laterality") {
            guard let laterality = Laterality(rawValue: side) else { return broken("laterality", "R, L, B or U") }
            sidecar.laterality = laterality
        }
        if let moment = text("taken") {
            guard let taken = Timestamp(iso8601: moment) else {
                return broken("taken", "a date and time with its offset, as in 2026-11-22T09:14:03+01:00")
            }
            sidecar.taken = taken
        }
        return .read(sidecar)
    }

    private static func broken(_ key: String, _ expected: String) -> SidecarReading {
        .broken("The sidecar's key “\(key)” should give \(expected).")
    }
}
