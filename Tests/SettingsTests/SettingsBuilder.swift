import Settings

/// Builds trees of settings without a file; places count the lines in the order of writing.
final class SettingsBuilder {
    private var line = 0

    func scalar(_ text: String) -> SettingsNode {
        .scalar(SettingsScalar(text: text, isQuoted: false, place: here))
    }

    func list(_ items: String...) -> SettingsNode {
        .list(items.map(scalar), here)
    }

    /// Each entry begins a line; the mapping begins with its first entry.
    func mapping(_ entries: KeyValuePairs<String, (SettingsBuilder) -> SettingsNode>) -> SettingsNode {
        let first = Place(file: "agent.yaml", line: line + 1, column: 1)
        let made = entries.map { name, value in
            line += 1
            let place = here
            return SettingsMapping.Entry(name: name, place: place, value: value(self))
        }
        return .mapping(SettingsMapping(entries: made, place: first))
    }

    private var here: Place { Place(file: "agent.yaml", line: line, column: 1) }
}

/// One scalar setting named `value`, read with a format.
func readValue<Value>(_ text: String, _ format: SettingsFormat<Value>) throws -> Value {
    let node = SettingsBuilder().mapping(["value": { $0.scalar(text) }])
    return try SettingsReader.read(node) { $0.required("value", format) }
}
