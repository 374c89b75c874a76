import Foundation

/// The text of a manual page.
struct ManualPage {
    /// Its lines without escapes and font changes.
    let lines: [String]

    init(_ path: String) throws {
        lines = try Project.text(path)
            .replacing(/\\f[BIPR]/, with: "").replacing("\\-", with: "-").components(separatedBy: "\n")
    }

    /// All words that begin with two hyphens, without these.
    var options: Set<String> {
        Set(lines.flatMap { $0.matches(of: /--([a-z]+(?:-[a-z]+)*)/).map { String($0.1) } })
    }

    /// The words of the headings that describe commands.
    var commands: Set<String> {
        Set(
            lines.filter { $0.hasPrefix(".SS vignette ") }.flatMap { line in
                line.split(separator: " ").dropFirst(2).prefix { $0.wholeMatch(of: /[a-z]+/) != nil }.map(String.init)
            })
    }

    /// The names that the page describes before its section of that title: lower-case headings, and tags of paragraphs.
    func names(before title: String) -> Set<String> {
        let body = lines.prefix { $0 != ".SH \(title)" }
        let headings = body.filter { $0.wholeMatch(of: /\.SH [a-z]+/) != nil }
        let tags = zip(body, body.dropFirst()).filter { $0.0 == ".TP" }.map(\.1)
        return Set(
            (headings + tags).flatMap { line in
                line.split(whereSeparator: { " ,\"".contains($0) }).dropFirst().map(String.init)
            })
    }

    /// All words of the page.
    var words: Set<String> {
        Set(lines.flatMap { $0.matches(of: /[a-z]+(?:-[a-z0-9]+)*/).map { String($0.0) } })
    }
}
