import Crypto
import Foundation

/// One resource of an answer: what it is, and its JSON as it came.
struct FHIRResource: Hashable, Sendable {
    /// What every resource has.
    private struct Head: Decodable {
        let resourceType: String
        let id: String
        let meta: FHIRMeta?
    }

    /// The most bytes of a resource that is read: a patient may have a photograph.
    static let maximumBytes = 4 << 20

    /// Its kind, such as `Encounter`.
    let type: String
    /// Its identifier on the server.
    let id: String
    /// What tells one state of it from another: version, moment of the last change, or a digest.
    let state: String
    /// Its whole JSON.
    let json: [UInt8]

    /// How references name it: `Encounter/17`.
    var name: String { "\(type)/\(id)" }

    /// Takes the text of a resource; nil where it is none, or does not say what and which it is.
    init?(json: [UInt8]) {
        guard json.count <= Self.maximumBytes, let head = try? JSONDecoder().decode(Head.self, from: Data(json)),
            Self.isPlain(head.resourceType), Self.isPlain(head.id)
        else { return nil }
        type = head.resourceType
        id = head.id
        state =
            head.meta?.versionId ?? head.meta?.lastUpdated
            ?? SHA256.hash(data: json).map { String($0, radix: 16) }.joined()
        self.json = json
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
