import Crypto
import Foundation

/// One resource of an answer: what it is, and its JSON with its keys in order.
struct FHIRResource: Hashable, Sendable {
    /// Its kind, such as `Encounter`.
    let type: String
    /// Its identifier on the server.
    let id: String
    /// What tells one state of it from another: version, moment of the last change, or a digest.
    let state: String
    /// Its whole JSON, the same bytes for the same contents.
    let json: [UInt8]

    /// How references name it: `Encounter/17`.
    var name: String { "\(type)/\(id)" }

    /// Takes a resource of a parsed answer; nil where it does not say what and which it is.
    init?(_ value: Any?) {
        guard let object = value as? [String: Any], let type = object["resourceType"] as? String,
            let id = object["id"] as? String, Self.isPlain(type), Self.isPlain(id),
            let data = try? JSONSerialization.data(
                withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        else { return nil }
        self.type = type
        self.id = id
        json = Array(data)
        let meta = object["meta"] as? [String: Any]
        state =
            meta?["versionId"] as? String ?? meta?["lastUpdated"] as? String
            ?? SHA256.hash(data: data).map { String($0, radix: 16) }.joined()
    }

    /// Takes an answer that is one resource; nil where it is none.
    init?(json: [UInt8]) {
        self.init(try? JSONSerialization.jsonObject(with: Data(json)))
    }

    /// The resource as one of our structures; nil where it is not built as FHIR says.
    func read<Structure: Decodable>(_ type: Structure.Type) -> Structure? {
        try? JSONDecoder().decode(type, from: Data(json))
    }

    /// Letters, digits, `-` and `.`, at most 64 (R4 §2.24.0.1, id).
    static func isPlain(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 46
            }
    }
}
