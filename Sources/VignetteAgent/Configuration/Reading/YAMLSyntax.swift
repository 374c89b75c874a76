import Settings
import Yams

/// Says in plain words what is wrong with the syntax of a file.
enum YAMLSyntax {
    /// The error of the parser as one of settings.
    static func error(for error: YamlError, file: String) -> SettingsError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            unreadable(file, mark.line, mark.column, sentence(for: problem))
        case .reader(_, let offset, _, let text):
            unreadable(
                file, line(at: offset, in: text), 1,
                "The file holds a character that no text file has. Save it as UTF-8 text.")
        case .duplicatedKeysInMapping(let names, let context):
            SettingsError(
                .duplicate, at: Place(file: file, line: context.mark.line, column: context.mark.column), path: .root,
                "“\(names.joined(separator: "”, “"))” stands twice in one group; here is the first. Keep one of them.")
        case .dataCouldNotBeDecoded:
            unreadable(file, 1, 1, "The file is not UTF-8 text.")
        case .no, .memory, .writer, .emitter, .representer:
            unreadable(file, 1, 1, "The file cannot be read as YAML.")
        }
    }

    private static func unreadable(_ file: String, _ line: Int, _ column: Int, _ sentence: String) -> SettingsError {
        SettingsError(.unreadable, at: Place(file: file, line: line, column: column), path: .root, sentence)
    }

    private static func line(at offset: Int?, in text: String) -> Int {
        1 + text.prefix(offset ?? 0).reduce(0) { $1.isNewline ? $0 + 1 : $0 }
    }

    private static func sentence(for problem: String) -> String {
        let known = [
            (
                "mapping values are not allowed",
                "A “:” stands where no value can begin: check the indentation of this line, or put the text in quotes."
            ),
            (
                "cannot start any token",
                "A value cannot begin with this character. Indent with spaces, not tabs, and put such a text in quotes."
            ),
            ("did not find expected key", "This line does not fit the indentation of the lines above it."),
            (
                "did not find expected '-' indicator",
                "This line does not fit the list above it: begin it with “- ”, or indent it."
            ),
            ("did not find expected ',' or", "A bracket that was opened before is not closed, or a comma is missing."),
            ("could not find expected ':'", "A “:” with a space behind it is missing after the name."),
            ("unexpected end of stream", "A quotation mark or bracket that was opened before is not closed."),
            ("another document", "A second document (---) begins here; a file of settings holds one."),
            ("Maximum nesting level", "The settings are nested too deeply."),
        ]
        let plain = known.first { problem.contains($0.0) }?.1
        return plain ?? "The file cannot be read as YAML here: \(problem)."
    }
}
