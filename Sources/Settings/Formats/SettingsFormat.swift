/// How a value is written in a file, and what it becomes.
///
/// Formats are put together: a list of names, a group of settings below each name, a text or a group.
public struct SettingsFormat<Value> {
    /// What the value has to be, as the end of a sentence that begins with “it”: `is a time such as 30 s`.
    public let expectation: String

    /// Reads a node; gives nothing and reports why where the node is not as expected.
    public let read: (SettingsNode, SettingsPath, SettingsReport) -> Value?

    /// Makes a format of its own; the function reports whatever it refuses.
    public init(
        expectation: String, read: @escaping (SettingsNode, SettingsPath, SettingsReport) -> Value?
    ) {
        self.expectation = expectation
        self.read = read
    }

    /// A text that the function understands; where it gives nothing, the expectation is reported.
    public static func scalar(_ expectation: String, _ convert: @escaping (String) -> Value?) -> SettingsFormat {
        return SettingsFormat(expectation: expectation) { node, path, report in
            guard case .scalar(let scalar) = node, let value = convert(scalar.text) else {
                report.refuse(node, path, expectation)
                return nil
            }
            return value
        }
    }

    /// The same format with another expectation in its sentences about what is missing.
    public func expecting(_ expectation: String) -> SettingsFormat {
        SettingsFormat(expectation: expectation, read: read)
    }

    /// What the function makes of the value.
    public func map<Other>(_ transform: @escaping (Value) -> Other) -> SettingsFormat<Other> {
        SettingsFormat<Other>(expectation: expectation) { node, path, report in
            read(node, path, report).map(transform)
        }
    }

    /// The value with its place, for checks that are made when everything has been read.
    public var placed: SettingsFormat<Placed<Value>> {
        SettingsFormat<Placed<Value>>(expectation: expectation) { node, path, report in
            read(node, path, report).map { Placed($0, at: node.place, path: path) }
        }
    }
}

// MARK: - Groups, lists and names

extension SettingsFormat {
    /// A group of settings.
    ///
    /// The body reads each setting by name; names that it did not ask for are reported after it.
    public static func group(_ body: @escaping (SettingsReader) -> Value?) -> SettingsFormat {
        let expectation = "is a group of settings (name: value)"
        return SettingsFormat(expectation: expectation) { node, path, report in
            guard case .mapping(let mapping) = node else {
                report.refuse(node, path, expectation)
                return nil
            }
            let reader = SettingsReader(mapping, path: path, report: report)
            let value = body(reader)
            reader.finish()
            return value
        }
    }

    /// A list of values; of a list with faults, the good ones are given.
    public static func list<Element>(of element: SettingsFormat<Element>) -> SettingsFormat<[Element]>
    where Value == [Element] {
        let expectation = "is a list [a, b]"
        return SettingsFormat(expectation: expectation) { node, path, report in
            guard case .list(let items, _) = node else {
                report.refuse(node, path, expectation)
                return nil
            }
            return items.enumerated().compactMap { position, item in
                element.read(item, path.appending(item: position + 1), report)
            }
        }
    }

    /// Such values below names that the person chose, in the order of the file.
    public func named<Name>(by name: SettingsFormat<Name>) -> SettingsFormat<[NamedValue<Name, Value>]> {
        let expectation = "is a group of names, each with its settings below it"
        return SettingsFormat<[NamedValue<Name, Value>]>(expectation: expectation) { node, path, report in
            guard case .mapping(let mapping) = node else {
                report.refuse(node, path, expectation)
                return nil
            }
            var found: [NamedValue<Name, Value>] = []
            var first: [String: Place] = [:]
            for entry in mapping.entries {
                let below = path.appending(entry.name)
                if let earlier = first[entry.name] {
                    report.add(
                        .duplicate, at: entry.place, path: below,
                        "stands here a second time; the first is in line \(earlier.line). Keep one of them.")
                    continue
                }
                first[entry.name] = entry.place
                let text = SettingsNode.scalar(SettingsScalar(text: entry.name, isQuoted: false, place: entry.place))
                let key = name.read(text, below, report)
                let value = self.read(entry.value, below, report)
                if let key, let value {
                    found.append(NamedValue(name: Placed(key, at: entry.place, path: below), value: value))
                }
            }
            return found
        }
    }

    /// A text or a group: the first format for a text, the second for everything else.
    public static func either(_ text: SettingsFormat, or other: SettingsFormat) -> SettingsFormat {
        SettingsFormat(expectation: text.expectation) { node, path, report in
            if case .mapping = node { return other.read(node, path, report) }
            return text.read(node, path, report)
        }
    }
}

extension SettingsFormat<[String]> {
    /// The names in a group, whatever stands below them; nothing is reported.
    public static var namesOfGroup: SettingsFormat {
        SettingsFormat(expectation: "is a group of names") { node, _, _ in
            guard case .mapping(let mapping) = node else { return nil }
            return mapping.entries.map(\.name)
        }
    }
}
