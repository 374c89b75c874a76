/// The name of an application entity: 1 to 16 characters of the basic G0 set, without backslash.
///
/// Leading and trailing spaces carry no meaning and are taken off (PS3.5 §6.2, VR AE).
public struct AETitle: Hashable, Sendable, CustomStringConvertible {
    /// The name, without padding.
    public let text: String

    /// Takes a name.
    ///
    /// - Throws: `invalidAETitle` when it is blank, longer than 16 characters, or holds a backslash, a control
    ///   character or a character outside of ASCII.
    public init(_ text: String) throws(UpperLayerError) {
        guard let title = AETitle(bytes: Array(text.utf8)) else {
            throw UpperLayerError(
                .invalidAETitle,
                "an AE title is 1 to 16 characters of ASCII without backslash or control characters; "
                    + "found \"\(text.prefix(40))\"")
        }
        self = title
    }

    /// Takes a name from a padded field; nil when the field holds none.
    init?(bytes: [UInt8]) {
        let space = UInt8(ascii: " ")
        // Some peers pad with NUL: what follows the first NUL is padding.
        let named = bytes.prefix { $0 != 0 }
        guard let first = named.firstIndex(where: { $0 != space }),
            let last = named.lastIndex(where: { $0 != space }), last - first < 16
        else { return nil }
        let name = named[first...last]
        guard name.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\\") }) else { return nil }
        self.text = String(decoding: name, as: UTF8.self)
    }

    /// The name, without padding.
    public var description: String { text }
}

/// The 16 bytes in which an association PDU carries an AE title.
///
/// The bytes are kept as they came: an A-ASSOCIATE-AC returns those of the request unchanged (PS3.8 §9.3.3), and a
/// blank or malformed title is the acceptor's to reject, not the decoder's.
public struct AETitleField: Hashable, Sendable {
    /// The width of the field in bytes.
    static let width = 16

    /// The field, padding included; always 16 bytes.
    public let bytes: [UInt8]

    /// The title in it; nil when it is blank or malformed.
    public var title: AETitle? { AETitle(bytes: bytes) }

    /// Pads a title with spaces.
    public init(_ title: AETitle) {
        let name = Array(title.text.utf8)
        bytes = name + Array(repeating: UInt8(ascii: " "), count: AETitleField.width - name.count)
    }

    init(_ reader: inout FieldReader, _ field: String) throws(UpperLayerError) {
        bytes = try reader.bytes(AETitleField.width, field)
    }
}
