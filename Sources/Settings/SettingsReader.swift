/// Reads the settings of one mapping by name, and reports every name that nobody asked for.
///
/// A reading function gives nothing where the setting is absent or wrong; what is wrong stands in the report, so the
/// caller reads *everything* first and only then looks whether it has what it needs.
public final class SettingsReader {
    /// The path of the mapping.
    public let path: SettingsPath
    /// Where the mapping begins.
    public let place: Place
    /// Where faults are reported.
    public let report: SettingsReport

    private var entries: [String: SettingsMapping.Entry] = [:]
    private var order: [String] = []
    private var known: [String] = []

    /// Reads a mapping; a name that stands twice is reported at once, and its first value is used.
    init(_ mapping: SettingsMapping, path: SettingsPath, report: SettingsReport) {
        self.path = path
        self.place = mapping.place
        self.report = report
        for entry in mapping.entries {
            if let first = entries[entry.name] {
                report.add(
                    .duplicate, at: entry.place, path: path.appending(entry.name),
                    "stands here a second time; the first is in line \(first.place.line). Keep one of them.")
            } else {
                entries[entry.name] = entry
                order.append(entry.name)
            }
        }
    }

    /// Reads a whole tree as one group of settings, or throws everything that is wrong in it.
    public static func read<Value>(
        _ node: SettingsNode, _ body: @escaping (SettingsReader) -> Value?
    ) throws(SettingsErrors) -> Value {
        let report = SettingsReport()
        let value = SettingsFormat.group(body).read(node, .root, report)
        try report.check()
        guard let value else {
            // A body that gives nothing must have reported why; this sentence keeps a slip there from looking like success.
            throw SettingsErrors(
                SettingsError(.invalid, at: node.place, path: .root, "The settings here are not complete."))
        }
        return value
    }

    /// Reads a setting that must be there.
    public func required<Value>(_ name: String, _ format: SettingsFormat<Value>) -> Value? {
        known.append(name)
        guard let entry = entries[name] else {
            report.add(.missing, at: place, path: path.appending(name), "is missing; it \(format.expectation).")
            return nil
        }
        return format.read(entry.value, path.appending(name), report)
    }

    /// Reads a setting that may be left out.
    public func optional<Value>(_ name: String, _ format: SettingsFormat<Value>) -> Value? {
        known.append(name)
        guard let entry = entries[name] else { return nil }
        return format.read(entry.value, path.appending(name), report)
    }

    /// Reads a setting that may be left out, and stands for the given value then.
    public func optional<Value>(_ name: String, _ format: SettingsFormat<Value>, default value: Value) -> Value {
        optional(name, format) ?? value
    }

    /// Knows a setting that this version does not do yet, and says so with its place where somebody uses it.
    public func notYet(_ name: String, instead advice: String) {
        known.append(name)
        guard let entry = entries[name] else { return }
        report.add(.unsupported, at: entry.place, path: path.appending(name), "is not in this version; \(advice).")
    }

    /// Whether the mapping holds that name, with whatever value.
    public func contains(_ name: String) -> Bool { entries[name] != nil }

    /// Reports that a setting cannot be so; the sentence goes on after the path.
    ///
    /// The place is that of the named setting, or that of the mapping where it is absent.
    public func refuse(_ name: String, as code: SettingsError.Code = .conflict, _ sentence: String) {
        report.add(code, at: entries[name]?.place ?? place, path: path.appending(name), sentence)
    }

    /// Reports every name that nobody asked for, with the nearest known one.
    func finish() {
        for name in order where !known.contains(name) {
            guard let entry = entries[name] else { continue }
            let absent = known.filter { entries[$0] == nil }
            let advice: String
            if let nearest = NearestName.of(name, among: absent) ?? NearestName.of(name, among: known) {
                advice = "Did you mean “\(nearest)”?"
            } else {
                advice = "Here can stand \(Enumeration.of(known, "and"))."
            }
            report.add(
                .unknown, at: entry.place, path: path.appending(name), "is not a setting. \(advice)")
        }
    }
}
