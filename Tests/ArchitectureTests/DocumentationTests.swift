import Foundation
import Testing

/// README and documentation name what there is.
@Suite struct DocumentationTests {
    private static let catalog = "Sources/VignetteAgent/Documentation.docc"

    @Test func theREADMEIsShort() throws {
        #expect(try Project.text("README.md").split(separator: "\n", omittingEmptySubsequences: false).count <= 81)
    }

    @Test func theREADMEsFilesExist() throws {
        let paths = try Project.text("README.md").matches(of: /\b(?:packaging|agent-config|Sources)\/[\w.\/-]*[\w]/)
        #expect(paths.count > 5)
        for path in paths { #expect(Project.exists(String(path.0)), "\(path.0)") }
    }

    @Test func theREADMEsCommandsExist() throws {
        let readme = try Project.text("README.md")
        for script in readme.matches(of: /(?m)^packaging\/[\w-]+/) { #expect(Project.isExecutable(String(script.0))) }
        let commands = readme.matches(of: /(?:`|-- )vignette ([a-z]+)/).map { String($0.1) }
        #expect(commands.count >= 3)
        for command in commands { #expect(Project.commands.contains(command), "vignette \(command)") }
    }

    @Test func theDocumentationsCommandsAndOptionsExist() throws {
        for path in try pages() {
            let text = try Project.text(path)
            for match in text.matches(of: /`(?:runuser [\w -]*-- )?vignette ([a-z]+)( [^`]*)?`/) {
                #expect(Project.commands.contains(String(match.1)), "\(path): vignette \(match.1)")
                for option in (match.2 ?? "").matches(of: /--([a-z]+(?:-[a-z]+)*)/) {
                    #expect(Project.options.contains(String(option.1)), "\(path): --\(option.1)")
                }
            }
        }
    }

    @Test func everyPageIsInTheTableOfContents() throws {
        let contents = try Project.text("\(Self.catalog)/VignetteAgent.md")
        for path in try pages() where !path.hasSuffix("/VignetteAgent.md") {
            let name = try #require(path.split(separator: "/").last).dropLast(3)
            #expect(contents.contains("<doc:\(name)>"), "\(path) is not listed in VignetteAgent.md")
        }
        for link in contents.matches(of: /<doc:([\w-]+)>/) {
            #expect(try pages().contains { $0.hasSuffix("/\(link.1).md") }, "\(link.1) is listed and not there")
        }
    }

    @Test(arguments: ImportRules.rows.keys.sorted())
    func theTableOfTargetsIsTheRules(target: String) throws {
        let rule = try #require(ImportRules.rows[target])
        let table = try Project.text("\(Self.catalog)/Development/Structure.md").components(separatedBy: "\n")
        let row = try #require(table.first { $0.hasPrefix("| `\(target)` |") }, "Structure.md has no row for \(target)")
        let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        try #require(cells.count == 5)
        #expect(cells[1] == "\(rule.rank)", "rank of \(target) in Structure.md")
        let imports = cells[3] == "–" ? [] : cells[3].components(separatedBy: ", ")
        #expect(Set(imports) == rule.ours, "imports of \(target) in Structure.md")
    }

    private func pages() throws -> [String] {
        let top = SourceTree.root.appendingPathComponent(Self.catalog)
        let walker = try #require(FileManager.default.enumerator(at: top, includingPropertiesForKeys: nil))
        let pages = walker.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }
            .map { $0.path.replacingOccurrences(of: SourceTree.root.path + "/", with: "") }
        try #require(pages.count > 10)
        return pages
    }
}
