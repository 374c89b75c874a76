import Settings
import Testing

@testable import VignetteAgent

struct YAMLDocumentTests {
    private func failure(_ text: String) -> String? {
        do throws(SettingsErrors) {
            _ = try YAMLDocument.parse(text, file: "agent.yaml")
            return nil
        } catch {
            return error.description
        }
    }

    @Test func keepsTextsAndPlaces() throws {
        let node = try YAMLDocument.parse("a: 0755\nb:\n  - 'x'\n  - ~\nc: {d: off}\n", file: "agent.yaml")
        guard case .mapping(let root) = node else {
            Issue.record("not a mapping")
            return
        }
        #expect(root.entries.map(\.name) == ["a", "b", "c"])
        #expect(root.entries.map(\.place.line) == [1, 2, 5])
        #expect(
            root.entries[0].value
                == .scalar(
                    SettingsScalar(
                        text: "0755", isQuoted: false, place: Place(file: "agent.yaml", line: 1, column: 4))))
        guard case .list(let items, _) = root.entries[1].value else {
            Issue.record("not a list")
            return
        }
        #expect(items.count == 2)
        #expect(items[1] == .null(Place(file: "agent.yaml", line: 4, column: 5)))
    }

    @Test(arguments: [
        ("a: b: c\n", "agent.yaml:1  A “:” stands where no value can begin"),
        ("a:\n\t- b\n", "agent.yaml:2  A value cannot begin with this character. Indent with spaces, not tabs"),
        ("a: 1\n b: 2\n", "agent.yaml:2  A “:” stands where no value can begin"),
        ("a:\n  b: 1\n c: 2\n", "agent.yaml:3  This line does not fit the indentation"),
        ("a: [1, 2\nb: 3\n", "agent.yaml:2  A bracket that was opened before is not closed"),
        ("a: \"x\n", "agent.yaml:2  A quotation mark or bracket that was opened before is not closed."),
        ("a: 1\n---\nb: 2\n", "agent.yaml:2  A second document (---) begins here"),
        ("a: 1\nb: 2\na: 3\n", "agent.yaml:1  “a” stands twice in one group"),
        ("? [a]\n: 1\n", "agent.yaml:1  has a list or a group where a name must stand."),
    ])
    func brokenSyntaxIsSaidInPlainWords(text: String, expected: String) {
        let found = failure(text)
        #expect(found?.hasPrefix(expected) == true, "\(found ?? "no error")")
    }

    @Test(arguments: [
        ("a: &x 1\n", 1), ("a: 1\nb: *x\n", 2), ("- *x\n", 1), ("a: [1, &x 2]\n", 1), ("a: {b: *x}\n", 1),
        ("&x a: 1\n", 1), ("a: !!binary x\n", 1), ("a: 'it''s' \nb: \"\\\"\" \nc: *x\n", 3), ("? *x\n: 1\n", 1),
        ("a: it's\nb: *x\n", 2), ("a: \"\\\\\"\nb: *x\n", 2),
    ])
    func anchorsAliasesAndTagsAreRefused(text: String, line: Int) {
        let found = failure(text)
        #expect(found?.hasPrefix("agent.yaml:\(line)  A “") == true, "\(found ?? "no error")")
    }

    @Test(arguments: [
        "a: \"*.tmp\"\n", "a: ['&x', \"*y\"]\n", "# *x &y !z\na: 1 # *x\n", "a: R&D 3*4 what!\n", "a: b#*c\n",
        "a: 'it''s *x'\n",
    ])
    func marksWithinTextsAreText(text: String) {
        #expect(failure(text) == nil)
    }

    @Test func hostileFilesAreRefusedQuickly() {
        let many = String(repeating: "a", count: YAMLDocument.largestFile + 1)
        #expect(failure(many)?.contains("settings have at most") == true)
        for nest in ["[", "{a: ", "- ", "? ", "[\n"] {
            #expect(failure(String(repeating: nest, count: 200_000 / nest.count)) != nil)
        }
        #expect(failure("a: \u{1}\n") != nil)
    }

    @Test func emptyFileIsNothing() throws {
        #expect(try YAMLDocument.parse("", file: "x") == .null(Place(file: "x", line: 1, column: 1)))
        #expect(try YAMLDocument.parse("# only a comment\n", file: "x") == .null(Place(file: "x", line: 1, column: 1)))
    }
}
