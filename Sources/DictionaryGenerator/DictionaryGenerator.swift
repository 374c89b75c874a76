import Foundation

/// Writes the tables and constants of the data dictionary and of the UID registry (PS3.6) as Swift sources.
///
/// Run in the project's folder: `swift run DictionaryGenerator` writes them, `swift run DictionaryGenerator --check`
/// only says whether they are what would be written, and ends with 1 if not.
@main
enum DictionaryGenerator {
    private static let resources = "Sources/DictionaryGenerator/Resources"
    private static let destination = "Sources/DICOMCore/Dictionary"

    static func main() throws {
        let attributes = try AttributeRow.rows(of: text(of: "\(resources)/attributes.tsv"))
        let identifiers = try IdentifierRow.rows(of: text(of: "\(resources)/uids.tsv"))
        let sources = [
            "Tag+Generated.swift": AttributeSources.constants(attributes),
            "AttributeDictionary+Generated.swift": AttributeSources.table(attributes),
            "UID+Generated.swift": IdentifierSources.constants(identifiers),
            "UIDRegistry+Generated.swift": IdentifierSources.table(identifiers),
        ]
        let isCheck = CommandLine.arguments.contains("--check")
        var stale: [String] = []
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            let path = "\(destination)/\(name)"
            guard isCheck else {
                try source.write(toFile: path, atomically: true, encoding: .utf8)
                continue
            }
            if (try? text(of: path)) != source { stale.append(path) }
        }
        guard stale.isEmpty else {
            print("not what the generator writes: \(stale.joined(separator: ", "))")
            exit(1)
        }
    }

    private static func text(of path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }
}
