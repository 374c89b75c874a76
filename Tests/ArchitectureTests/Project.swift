import Foundation

/// What the project's texts can be held against: its files, and the commands, options and settings of its sources.
enum Project {
    /// The text of a file of the project.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: SourceTree.root.appendingPathComponent(path), encoding: .utf8)
    }

    /// Whether a file or folder is there.
    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: SourceTree.root.appendingPathComponent(path).path)
    }

    /// Whether a file is there and can be run.
    static func isExecutable(_ path: String) -> Bool {
        FileManager.default.isExecutableFile(atPath: SourceTree.root.appendingPathComponent(path).path)
    }

    private static var commandSources: [String] {
        SourceTree.swiftFiles(below: "Sources/vignette").map { $0.lines.joined(separator: "\n") }
    }

    /// The names of all commands, such as `exam` and `open`.
    static var commands: Set<String> {
        Set(commandSources.flatMap { $0.matches(of: /commandName: "([a-z]+)"/).map { String($0.1) } })
    }

    /// The long names of all options and flags, such as `log-level`.
    static var options: Set<String> {
        Set(
            commandSources.flatMap { source in
                source.components(separatedBy: "\n").joined(separator: " ")
                    .matches(of: /@(?:Option|Flag)\b(.*?)\bvar (\w+)/)
                    .map { match in
                        match.1.firstMatch(of: /customLong\("([a-z-]+)"\)/).map { String($0.1) }
                            ?? hyphenated(String(match.2))
                    }
            })
    }

    /// The names of all settings of `agent.yaml` that this version knows.
    static var settings: Set<String> {
        let sources = SourceTree.swiftFiles(below: "Sources/VignetteAgent/Configuration/Documents")
        return Set(
            sources.flatMap { file in
                file.lines.joined(separator: " ").matches(of: /\.(?:required|optional)\(\s*"([a-z0-9-]+)"/)
                    .map { String($0.1) }
            })
    }

    /// `logLevel` as it is written at the command line: `log-level`.
    private static func hyphenated(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
    }
}
