import Foundation
import TestSupport
import Testing

/// One row of a manifest of real inputs: a file, and what other programs found in it.
struct ManifestEntry: CustomTestStringConvertible {
    let path: String
    let file: URL
    let traits: String
    let byteCount: Int

    var testDescription: String { path }

    /// The rows of `folder`'s manifest whose file is there; none without the real inputs.
    static func all(in folder: String) -> [ManifestEntry] {
        guard let root = Corpora.folder?.appendingPathComponent(folder, isDirectory: true),
            let text = try? String(contentsOf: root.appendingPathComponent("MANIFEST.tsv"), encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard columns.count >= 5, !columns[0].hasPrefix("expect/") else { return nil }
            let file = root.appendingPathComponent(String(columns[0]))
            guard FileManager.default.fileExists(atPath: file.path) else { return nil }
            return ManifestEntry(
                path: String(columns[0]), file: file, traits: String(columns[4]),
                byteCount: Int(columns[1]) ?? 0)
        }
    }

    func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

    /// Whether the traits hold a word, as a whole.
    func has(_ word: String) -> Bool { words.contains(Substring(word)) }

    /// The number that follows a word's beginning, such as 6 in "orient6".
    func number(after beginning: String) -> Int? {
        words.lazy.compactMap { $0.hasPrefix(beginning) ? Int($0.dropFirst(beginning.count)) : nil }.first
    }

    private var words: [Substring] { traits.split(separator: " ") }
}
