import DICOMCore
import Foundation
import TestSupport

/// The machine-readable table of what each object demands.
struct StandardTable: Decodable {
    struct Object: Decodable {
        let sop_class_uid: String
        let required: [Attribute]
    }

    struct Attribute: Decodable {
        let keyword: String
        let tag: String
        let type: String
        let condition: String?

        /// The tag, written as `(0008,0005)`.
        var parsed: Tag? {
            let digits = tag.filter(\.isHexDigit)
            return digits.count == 8 ? UInt32(digits, radix: 16).map { Tag($0) } : nil
        }
    }

    let iods: [String: Object]

    /// The table, where it lies beside the real inputs.
    static let url = Corpora.standard("iods.json")

    static func read() throws -> StandardTable {
        guard let url else { throw CocoaError(.fileNoSuchFile) }
        return try JSONDecoder().decode(StandardTable.self, from: Data(contentsOf: url))
    }
}
