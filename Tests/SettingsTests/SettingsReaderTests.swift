import Settings
import Testing

struct SettingsReaderTests {
    private struct Settle: Equatable {
        let isClosed: Bool
        let quiet: Duration
    }

    private let settle = SettingsFormat<Settle>.group { reader in
        let isClosed = reader.optional("closed", .boolean, default: true)
        let quiet = reader.required("quiet", .duration)
        guard let quiet else { return nil }
        return Settle(isClosed: isClosed, quiet: quiet)
    }

    @Test func readsWhatIsThere() throws {
        let node = SettingsBuilder().mapping([
            "settle": { $0.mapping(["closed": { $0.scalar("no") }, "quiet": { $0.scalar("2 s") }]) }
        ])
        let found = try SettingsReader.read(node) { $0.required("settle", settle) }
        #expect(found == Settle(isClosed: false, quiet: .seconds(2)))
    }

    @Test func unknownNameSaysTheNearest() throws {
        let node = SettingsBuilder().mapping([
            "devices": {
                $0.mapping(["tower-1": { $0.mapping(["settel": { $0.mapping(["quiet": { $0.scalar("2s") }]) }]) }])
            }
        ])
        let failure = #expect(throws: SettingsErrors.self) {
            try SettingsReader.read(node) { reader in
                reader.required(
                    "devices",
                    SettingsFormat.group { [settle] in $0.optional("settle", settle) }.named(by: .text()))
            }
        }
        #expect(
            failure?.description
                == "agent.yaml:3  devices.tower-1.settel is not a setting. Did you mean “settle”?")
    }

    @Test func farNameListsWhatCanStandThere() {
        let node = SettingsBuilder().mapping(["quiet": { $0.scalar("2s") }, "zebra": { $0.scalar("1") }])
        let report = SettingsReport()
        _ = settle.read(node, .root, report)
        #expect(report.errors.map(\.code) == [.unknown])
        #expect(
            report.errors.first?.description
                == "agent.yaml:2  zebra is not a setting. Here can stand closed and quiet.")
    }

    @Test func wrongWordSaysTheChoices() throws {
        let proof = SettingsFormat<Int>.choice(["commitment": 0, "query": 1, "sample": 2, "response": 3])
        let failure = #expect(throws: SettingsErrors.self) { try readValue("comitment", proof) }
        #expect(
            failure?.description
                == "agent.yaml:1  value is “comitment”; it can be commitment, query, sample or response.")
        #expect(try readValue("sample", proof) == 2)
    }

    @Test func laterWordIsRefusedAsSuch() throws {
        let proof = SettingsFormat<Int>.choice(["query": 1, "response": 3], later: ["commitment"])
        let failure = #expect(throws: SettingsErrors.self) { try readValue("commitment", proof) }
        #expect(failure?.errors.map(\.code) == [.unsupported])
        #expect(
            failure?.description
                == "agent.yaml:1  value is “commitment”, which is not in this version; it can be query or response.")
    }

    @Test func everyErrorIsReportedInTheOrderOfTheFile() throws {
        let node = SettingsBuilder().mapping([
            "b": { $0.scalar("x") }, "a": { $0.scalar("soon") }, "a ": { $0.scalar("1") },
            "c": { $0.list("1", "99") },
        ])
        let failure = #expect(throws: SettingsErrors.self) {
            try SettingsReader.read(node) { reader -> Int? in
                _ = reader.required("a", .duration)
                _ = reader.required("b", .integer(in: 1...9))
                _ = reader.required("c", .list(of: .integer(in: 1...9)))
                _ = reader.required("d", .text())
                return nil
            }
        }
        #expect(
            failure?.errors.map(\.description) == [
                "agent.yaml:1  b is “x”; it is a whole number from 1 to 9.",
                "agent.yaml:1  d is missing; it is a text of one line, up to 256 characters.",
                "agent.yaml:2  a is “soon”; it is a time such as 500 ms, 30 s, 5 min, 12 h or 7 d.",
                "agent.yaml:3  a  is not a setting. Did you mean “a”?",
                "agent.yaml:4  c[2] is “99”; it is a whole number from 1 to 9.",
            ])
    }

    @Test func duplicatesNameTheFirstLine() throws {
        let node = SettingsBuilder().mapping(["quiet": { $0.scalar("2s") }, "quiet": { $0.scalar("3s") }])
        let failure = #expect(throws: SettingsErrors.self) {
            try SettingsReader.read(node) { $0.required("quiet", .duration) }
        }
        #expect(failure?.errors.map(\.code) == [.duplicate])
        #expect(
            failure?.description
                == "agent.yaml:2  quiet stands here a second time; the first is in line 1. Keep one of them.")
    }

    @Test func wrongShapesAreNamed() throws {
        let node = SettingsBuilder().mapping([
            "one": { $0.list("a") }, "two": { $0.scalar("a") }, "three": { $0.mapping([:]) },
            "four": { _ in .null(Place(file: "agent.yaml", line: 4, column: 7)) },
        ])
        let failure = #expect(throws: SettingsErrors.self) {
            try SettingsReader.read(node) { reader -> Int? in
                _ = reader.required("one", .boolean)
                _ = reader.required("two", .list(of: .boolean))
                _ = reader.optional("three", .text())
                _ = reader.optional("four", .group { _ in 1 })
                return nil
            }
        }
        #expect(
            failure?.errors.map(\.description) == [
                "agent.yaml:1  one is a list; it can be true or false.",
                "agent.yaml:2  two is “a”; it is a list [a, b].",
                "agent.yaml:4  three is a group of settings; it is a text of one line, up to 256 characters.",
                "agent.yaml:4  four has no value; it is a group of settings (name: value).",
            ])
    }

    @Test func notYetSaysWhatToDoInstead() throws {
        let node = SettingsBuilder().mapping(["limit": { $0.scalar("4 Mbit/s") }])
        let failure = #expect(throws: SettingsErrors.self) {
            try SettingsReader.read(node) { reader -> Int? in
                reader.notYet("limit", instead: "leave it out")
                return 1
            }
        }
        #expect(failure?.description == "agent.yaml:1  limit is not in this version; leave it out.")
    }

    @Test func bodyThatGivesNothingIsNeverSuccess() {
        #expect(throws: SettingsErrors.self) {
            try SettingsReader.read(SettingsBuilder().mapping([:])) { _ in Int?.none }
        }
    }

    @Test func longTextsAreCutInErrors() {
        let failure = #expect(throws: SettingsErrors.self) {
            try readValue(String(repeating: "x", count: 500) + "\nsecond", .boolean)
        }
        #expect(failure?.description.contains(String(repeating: "x", count: 60) + "…”") == true)
        #expect(failure?.description.contains("second") == false)
    }
}
