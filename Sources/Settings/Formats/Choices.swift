extension SettingsFormat {
    /// One of a few words.
    ///
    /// Words in `later` are known, but refused as not in this version.
    public static func choice(
        _ choices: KeyValuePairs<String, Value>, later: [String] = []
    ) -> SettingsFormat {
        let words = choices.map(\.key)
        let expectation = "can be \(Enumeration.of(words, "or"))"
        return SettingsFormat(expectation: expectation) { node, path, report in
            if case .scalar(let scalar) = node {
                if let match = choices.first(where: { $0.key == scalar.text }) { return match.value }
                if later.contains(scalar.text) {
                    report.add(
                        .unsupported, at: node.place, path: path,
                        "is “\(scalar.text)”, which is not in this version; it \(expectation).")
                    return nil
                }
            }
            report.refuse(node, path, expectation)
            return nil
        }
    }
}

extension SettingsFormat where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the words of a closed type.
    public static var word: SettingsFormat {
        .scalar("can be \(Enumeration.of(Value.allCases.map(\.rawValue), "or"))") { Value(rawValue: $0) }
    }
}

extension SettingsFormat<Bool> {
    /// `true` or `false`; `yes`, `no`, `on` and `off` say the same.
    public static var boolean: SettingsFormat {
        .scalar("can be true or false") { text in
            switch text.lowercased() {
            case "true", "yes", "on": true
            case "false", "no", "off": false
            default: nil
            }
        }
    }
}

extension SettingsFormat<Int> {
    /// A whole number within limits.
    public static func integer(in range: ClosedRange<Int>) -> SettingsFormat {
        .scalar("is a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }
}

extension SettingsFormat<String> {
    /// A text of one line, with one to so many characters and no control characters.
    public static func text(upTo limit: Int = 256) -> SettingsFormat {
        .scalar("is a text of one line, up to \(limit) characters") { text in
            let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 32 && !(127...159).contains($0.value) }
            let isBlank = text.allSatisfy(\.isWhitespace)
            return isPrintable && !isBlank && text.count <= limit ? text : nil
        }
    }
}
