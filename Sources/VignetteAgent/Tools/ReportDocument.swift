import Foundation

/// What `--json` prints.
package enum ReportDocument {
    /// The document as JSON: keys in order, a line each.
    package static func json(_ document: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }
}
