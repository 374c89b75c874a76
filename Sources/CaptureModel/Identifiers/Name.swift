/// A name that the site chose in its configuration: letters, digits, `-`, `_` and `.`, one to 64 of them.
///
/// Such names appear in paths, logs and URLs, so nothing that would need quoting is allowed in them.
public protocol SiteName: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    /// The text of the name.
    var text: String { get }
    /// Makes the name without a check; use `init(_:)`.
    init(unchecked text: String)
}

extension SiteName {
    /// Makes the name, or nothing where the text breaks the rule above.
    public init?(_ text: String) {
        let isAllowed = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isAllowed, (1...64).contains(text.utf8.count), text != ".", text != ".." else { return nil }
        self.init(unchecked: text)
    }

    /// The text of the name.
    public var description: String { text }

    /// The order of the texts.
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    /// Decodes a plain text that the rule above allows.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let name = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a name of the site")
        }
        self = name
    }

    /// Encodes the plain text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// The name of a device that makes captures, such as `tower-1`.
public struct DeviceName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}

/// The name of a station where people work, such as `scope-1`.
public struct StationName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}

/// The name of a place that captures are sent to, such as `archive`.
public struct DestinationName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}

/// The name of a procedure descriptor of the catalog, such as `colonoscopy`.
public struct DescriptorName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}

/// The name of a modality worklist, such as `ris`.
public struct WorklistName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}

/// The name of a record that is told of exams, such as `ehr`.
public struct RecordName: SiteName {
    /// The text of the name.
    public let text: String
    /// Makes the name without a check; use `init(_:)`.
    public init(unchecked text: String) { self.text = text }
}
