package import Settings
import Yams

/// Reads YAML into a tree of settings.
///
/// Only what settings need: one document of names, lists and texts. Anchors, aliases and tags are refused before the
/// file is parsed, because with them a small file can grow without limit.
package enum YAMLDocument {
    /// The greatest file, in bytes of UTF-8.
    package static let largestFile = 1 << 20

    /// Reads a file's text; the name stands in the places of the tree.
    package static func parse(_ text: String, file: String) throws(SettingsErrors) -> SettingsNode {
        if let error = YAMLRestriction.violation(in: text, file: file) {
            throw SettingsErrors(error)
        }
        let start = Place(file: file, line: 1, column: 1)
        let root: Node?
        do {
            root = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
        } catch let error as YamlError {
            throw SettingsErrors(YAMLSyntax.error(for: error, file: file))
        } catch {
            throw SettingsErrors(SettingsError(.unreadable, at: start, path: .root, "The file cannot be read as YAML."))
        }
        guard let root else { return .null(start) }
        let report = SettingsReport()
        let node = convert(root, file: file, path: .root, report)
        try report.check()
        return node
    }

    private static func convert(
        _ node: Node, file: String, path: SettingsPath, _ report: SettingsReport
    ) -> SettingsNode {
        let place = place(of: node, file: file)
        switch node {
        case .scalar(let scalar):
            let isQuoted =
                switch scalar.style {
                case .any, .plain: false
                case .singleQuoted, .doubleQuoted, .literal, .folded: true
                }
            if !isQuoted, ["", "~", "null", "Null", "NULL"].contains(scalar.string) { return .null(place) }
            return .scalar(SettingsScalar(text: scalar.string, isQuoted: isQuoted, place: place))
        case .sequence(let items):
            return .list(
                items.enumerated().map { position, item in
                    convert(item, file: file, path: path.appending(item: position + 1), report)
                }, place)
        case .mapping(let pairs):
            let entries = pairs.compactMap { key, value -> SettingsMapping.Entry? in
                let keyPlace = self.place(of: key, file: file)
                guard case .scalar(let name) = key else {
                    report.add(.unreadable, at: keyPlace, path: path, "has a list or a group where a name must stand.")
                    return nil
                }
                return SettingsMapping.Entry(
                    name: name.string, place: keyPlace,
                    value: convert(value, file: file, path: path.appending(name.string), report))
            }
            return .mapping(SettingsMapping(entries: entries, place: place))
        case .alias:
            report.add(.unreadable, at: place, path: path, "is an alias; write the value out.")
            return .null(place)
        }
    }

    private static func place(of node: Node, file: String) -> Place {
        Place(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}
