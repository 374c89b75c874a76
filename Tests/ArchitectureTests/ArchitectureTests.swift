import Foundation
import Testing

@Suite struct ArchitectureTests {
    @Test(arguments: ImportRules.rows.keys.sorted())
    func aTargetImportsOnlyWhatItsRowNames(target: String) throws {
        let row = try #require(ImportRules.rows[target])
        let allowed = row.ours.union(row.packages).union(row.isCore ? ["Synchronization"] : ImportRules.system)
        let files = SourceTree.swiftFiles(below: "Sources/\(target)")
        #expect(!files.isEmpty, "\(target) has no sources")
        for file in files {
            for module in file.imports {
                #expect(allowed.contains(module), "\(file.path) imports \(module), which its row does not name")
            }
        }
    }

    @Test func ranksOnlyGoDown() {
        for (name, row) in ImportRules.rows {
            for import_ in row.ours {
                guard let lower = ImportRules.rows[import_] else { continue }
                #expect(lower.rank < row.rank, "\(name) (\(row.rank)) imports \(import_) (\(lower.rank))")
            }
        }
    }

    @Test func everyTargetHasARow() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            atPath: SourceTree.root.appendingPathComponent("Sources").path)
        let outside: Set<String> = [
            "CCurl", "CJPEG", "CRaster", "CZBar", "DictionaryGenerator", "VignetteAgent", "vignette",
        ]
        for folder in folders where !folder.hasPrefix(".") && !outside.contains(folder) {
            #expect(ImportRules.rows[folder] != nil, "Sources/\(folder) has no row in ImportRules")
        }
    }

    @Test("a Swift target holds Swift alone: what compilers and editors leave behind is not committed")
    func nothingLiesAboutInATarget() throws {
        for target in ImportRules.rows.keys {
            let folder = SourceTree.root.appendingPathComponent("Sources/\(target)")
            let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            for name in names where !name.contains(".docc/") {
                let ending = URL(fileURLWithPath: name).pathExtension
                #expect(["", "swift", "docc"].contains(ending), "Sources/\(target)/\(name) does not belong there")
            }
        }
    }

    @Test func noFileIsLongerThanFiveHundredLines() {
        for file in SourceTree.swiftFiles(below: "Sources") + SourceTree.swiftFiles(below: "Tests") {
            guard !file.path.contains("Generated") else { continue }
            #expect(file.lines.count <= 501, "\(file.path) has \(file.lines.count) lines")
        }
    }

    @Test func sourcesMakeNoUncheckedPromise() {
        let forbidden = ["try!", "as! ", "@unchecked Sendable", "nonisolated(unsafe)", "fatalError("]
        for file in SourceTree.swiftFiles(below: "Sources") {
            for (number, line) in file.lines.enumerated() {
                for word in forbidden {
                    #expect(!line.contains(word), "\(file.path):\(number + 1) uses \(word)")
                }
            }
        }
    }

    @Test func theTopLevelStaysSmall() throws {
        let allowed: Set<String> = ["Package.swift", "Sources", "Tests", "agent-config", "packaging", "README.md"]
        let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
        for name in names where !name.hasPrefix(".") && name != "Package.resolved" {
            #expect(allowed.contains(name), "\(name) does not belong at the top level")
        }
    }
}
