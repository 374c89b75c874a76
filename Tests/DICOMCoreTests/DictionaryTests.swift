import DICOMCore
import Foundation
import Testing

/// Holds the generated sources to the tables that they are made of.
struct DictionaryTests {
    private static let sources = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources")

    private func text(_ path: String) throws -> String {
        try String(contentsOf: DictionaryTests.sources.appendingPathComponent(path), encoding: .utf8)
    }

    private func rows(_ name: String) throws -> [[String]] {
        try text("DictionaryGenerator/Resources/\(name)").split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test func `every attribute of the table is found by its tag`() throws {
        let rows = try rows("attributes.tsv")
        #expect(rows.count > 5000)
        let strangers = rows.filter { row in
            guard let number = UInt32(row[0], radix: 16), let vr = Tag(number).vr else { return true }
            let isSame = Tag(number).keyword == row[3] && Tag(number).allowsSeveralValues == (row[2] != "1")
            return !isSame || !row[1].split(separator: " ").contains(Substring(vr.rawValue))
        }
        #expect(strangers == [])
    }

    @Test func `every constant of the table is written with its tag`() throws {
        let lines = try constants("DICOMCore/Dictionary/Tag+Generated.swift")
        let expected = try rows("attributes.tsv").filter { $0[6] == "constant" }.map { row in
            "Tag { Tag(0x\(row[0].prefix(4)), 0x\(row[0].suffix(4))) }"
        }
        #expect(expected.count > 1000)
        #expect(lines == expected)
    }

    @Test func `every identifier of the table is well formed and found`() throws {
        let rows = try rows("uids.tsv")
        let strangers = rows.filter { row in
            guard let uid = UID(row[0]) else { return true }
            return uid.name != (row[3].isEmpty ? nil : row[3])
        }
        #expect(strangers == [])
        let lines = try constants("DICOMCore/Dictionary/UID+Generated.swift")
        let expected = rows.filter { !$0[2].isEmpty }.map { "UID { UID(registered: \"\($0[0])\") }" }
        #expect(lines == expected)
    }

    /// What each constant of a generated source is, in order, without its name.
    private func constants(_ path: String) throws -> [String] {
        try text(path).split(separator: "\n").filter { $0.contains("public static var") }
            .map { $0.components(separatedBy: ": ").dropFirst().joined(separator: ": ") }
    }
}
