import Foundation

/// The project's sources, as text.
struct SourceTree {
    struct File {
        let path: String
        let lines: [String]

        /// The modules that the file imports.
        var imports: [String] {
            lines.compactMap { line in
                let words = line.split(whereSeparator: { $0 == " " })
                guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
                    words[..<index].allSatisfy({ Self.importPrefixes.contains(String($0)) })
                else { return nil }
                let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
                let name =
                    kinds.contains(words[index + 1]) && index + 2 < words.count ? words[index + 2] : words[index + 1]
                return String(name.split(separator: ".")[0])
            }
        }

        private static let importPrefixes: Set<String> = [
            "public", "package", "internal", "private", "fileprivate", "@preconcurrency", "@testable", "@_exported",
        ]
    }

    /// The repository's top, found from this file's place.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func swiftFiles(below folder: String) -> [File] {
        let top = root.appendingPathComponent(folder)
        guard let walker = FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil) else { return [] }
        return walker.compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" && !$0.path.contains("/.build") }
            .compactMap { url in
                guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
                let path = url.path.replacingOccurrences(of: root.path + "/", with: "")
                return File(path: path, lines: text.components(separatedBy: "\n"))
            }
            .sorted { $0.path < $1.path }
    }
}
