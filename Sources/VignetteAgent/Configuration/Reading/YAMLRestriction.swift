import Settings

/// Finds what settings never need and what could harm: too much text, anchors, aliases and tags.
enum YAMLRestriction {
    /// The first such thing in the text.
    static func violation(in text: String, file: String) -> SettingsError? {
        guard text.utf8.count <= YAMLDocument.largestFile else {
            return SettingsError(
                .unreadable, at: Place(file: file, line: 1, column: 1), path: .root,
                "The file has \(text.utf8.count) bytes; settings have at most \(YAMLDocument.largestFile).")
        }
        var scan = Scan()
        for scalar in text.unicodeScalars {
            guard let mark = scan.next(scalar) else { continue }
            return SettingsError(
                .unreadable, at: Place(file: file, line: scan.line, column: scan.column), path: .root,
                "A “\(mark)” begins a value here, which makes it \(meaning(of: mark)) in YAML; settings have none. If it belongs to the text, put the text in quotes."
            )
        }
        return nil
    }

    private static func meaning(of mark: Unicode.Scalar) -> String {
        switch mark {
        case "&": "an anchor"
        case "*": "an alias"
        default: "a tag"
        }
    }

    /// Follows quotes and comments just well enough to know where values begin.
    private struct Scan {
        private enum Context { case start, within, quoted(Unicode.Scalar), comment }

        private(set) var line = 1
        private(set) var column = 0
        private var context = Context.start
        private var previous: Unicode.Scalar = "\n"
        private var isEscaped = false

        /// Takes a character; gives it back where it is a mark at the start of a value.
        mutating func next(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
            column += 1
            defer {
                if scalar == "\n" {
                    line += 1
                    column = 0
                }
                previous = scalar
            }
            switch context {
            case .comment:
                if scalar == "\n" { context = .start }
            case .quoted(let quote):
                // A doubled single quote closes and opens again; what a backslash escapes does not close.
                if isEscaped {
                    isEscaped = false
                } else if scalar == quote {
                    context = .within
                } else if quote == "\"", scalar == "\\" {
                    isEscaped = true
                }
            case .start:
                switch scalar {
                case " ", "\t", "\r", "\n", "[", "{", ",", "-", "?": break
                case "#": context = .comment
                case "\"", "'": context = .quoted(scalar)
                case "&", "*", "!": return scalar
                default: context = .within
                }
            case .within:
                switch scalar {
                case "\n", "[", "{", ",": context = .start
                case " ", "\t": if previous == ":" { context = .start }
                case "#": if previous == " " || previous == "\t" { context = .comment }
                case "'": if previous == "'" { context = .quoted("'") }
                default: break
                }
            }
            return nil
        }
    }
}
