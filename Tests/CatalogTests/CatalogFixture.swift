import Settings

/// Builds trees of settings without a file; each name begins a line.
indirect enum Tree {
    case text(String)
    case list([String])
    case group([(String, Tree)])

    /// The tree as settings, in a file of that name.
    func node(file: String = "test.yaml") -> SettingsNode {
        var line = 1
        return node(file, &line)
    }

    private func node(_ file: String, _ line: inout Int) -> SettingsNode {
        let place = Place(file: file, line: line, column: 1)
        switch self {
        case .text(let text):
            return .scalar(SettingsScalar(text: text, isQuoted: false, place: place))
        case .list(let items):
            return .list(
                items.map { .scalar(SettingsScalar(text: $0, isQuoted: false, place: place)) }, place)
        case .group(let parts):
            var entries: [SettingsMapping.Entry] = []
            for (name, tree) in parts {
                line += 1
                let place = Place(file: file, line: line, column: 1)
                entries.append(SettingsMapping.Entry(name: name, place: place, value: tree.node(file, &line)))
            }
            return .mapping(SettingsMapping(entries: entries, place: place))
        }
    }

    static func code(_ value: String, _ meaning: String, scheme: String = "SCT") -> Tree {
        .group([("code", .text(value)), ("scheme", .text(scheme)), ("meaning", .text(meaning))])
    }

    static func title(_ english: String, _ german: String) -> Tree {
        .group([("en", .text(english)), ("de", .text(german))])
    }

    /// A colonoscopy with other parts, or without those that are nil.
    static func descriptor(_ changes: [String: Tree?] = [:]) -> Tree {
        var parts: [(String, Tree)] = [
            ("title", .title("Colonoscopy", "Koloskopie")), ("procedure", .code("73761001", "Colonoscopy")),
            ("region", .code("71854001", "Colon")), ("laterality", .text("none")), ("stills", .text("vl-endoscopic")),
            ("video", .text("video-endoscopic")), ("keys", .list(["c", "colo"])),
        ]
        for (name, change) in changes.sorted(by: { $0.key < $1.key }) {
            parts.removeAll { $0.0 == name }
            if let change { parts.append((name, change)) }
        }
        return .group(parts)
    }

    /// A file of one department.
    static func department(
        _ descriptors: [(String, Tree)], name: String = "endoscopy", regions: [(String, Tree)] = [],
        version: String? = "2026-11-22", exams: String? = nil
    ) -> Tree {
        let opening: [(String, Tree)] = exams.map { [("exams", .text($0))] } ?? []
        return .group(
            (version.map { [("version", .text($0))] } ?? []) + [
                (
                    "department",
                    .group(
                        [
                            ("name", .text(name)), ("title", .title("Endoscopy", "Endoskopie")),
                            ("code", .code("310030000", "Endoscopy")),
                        ] + opening)
                ),
                ("regions", .group(regions)), ("descriptors", .group(descriptors)),
            ])
    }
}
