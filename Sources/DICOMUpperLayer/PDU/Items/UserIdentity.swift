import ByteCodec

/// Who the requestor's user is (PS3.7 §D.3.3.7.1).
public struct UserIdentity: Equatable, Sendable {
    /// What the fields hold.
    public enum Kind: UInt8, Sendable, CaseIterable {
        case username = 1
        case usernameAndPasscode = 2
        case kerberos = 3
        case saml = 4
        case jsonWebToken = 5
    }

    /// The longest primary field, so that both fit into one item of 65535 bytes.
    static let maximumFieldLength = 32_000

    /// What the fields hold.
    public let kind: Kind
    /// Whether the acceptor shall answer.
    public let isResponseRequested: Bool
    /// The username, ticket, assertion or token.
    public let primary: [UInt8]
    /// The passcode; empty for the other kinds.
    public let secondary: [UInt8]

    /// Makes the item.
    ///
    /// - Throws: `tooLong` when a field has more than 32 000 bytes.
    public init(
        kind: Kind, isResponseRequested: Bool, primary: [UInt8], secondary: [UInt8] = []
    ) throws(UpperLayerError) {
        guard max(primary.count, secondary.count) <= UserIdentity.maximumFieldLength else {
            throw UpperLayerError(.tooLong, "a field of the user identity holds at most 32000 bytes")
        }
        self.kind = kind
        self.isResponseRequested = isResponseRequested
        self.primary = primary
        self.secondary = secondary
    }

    init(_ reader: inout FieldReader) throws(UpperLayerError) {
        let number = try reader.uint8("user identity type")
        guard let kind = Kind(rawValue: number) else {
            throw reader.invalid("user identity type", expected: "1 to 5", found: "\(number)")
        }
        self.kind = kind
        isResponseRequested = try reader.uint8("positive response requested") == 1
        primary = try reader.bytes(Int(try reader.uint16("primary field length")), "primary field")
        secondary = try reader.bytes(Int(try reader.uint16("secondary field length")), "secondary field")
    }

    func encode(into writer: inout ByteWriter) {
        writer.item(ItemType.userIdentityRequest) { writer in
            writer.write(contentsOf: [kind.rawValue, isResponseRequested ? 1 : 0])
            writer.write(UInt16(truncatingIfNeeded: primary.count), .big)
            writer.write(contentsOf: primary)
            writer.write(UInt16(truncatingIfNeeded: secondary.count), .big)
            writer.write(contentsOf: secondary)
        }
    }
}

/// The acceptor's answer to a user identity (PS3.7 §D.3.3.7.2).
public struct UserIdentityResponse: Equatable, Sendable {
    /// A ticket, assertion or token; empty for usernames.
    public let bytes: [UInt8]

    /// Makes the item.
    ///
    /// - Throws: `tooLong` when there are more than 65 533 bytes.
    public init(bytes: [UInt8]) throws(UpperLayerError) {
        guard bytes.count <= Int(UInt16.max) - 2 else {
            throw UpperLayerError(.tooLong, "a user identity response holds at most 65533 bytes")
        }
        self.bytes = bytes
    }

    init(_ reader: inout FieldReader) throws(UpperLayerError) {
        bytes = try reader.bytes(Int(try reader.uint16("server response length")), "server response")
    }

    func encode(into writer: inout ByteWriter) {
        writer.item(ItemType.userIdentityResponse) { writer in
            writer.write(UInt16(truncatingIfNeeded: bytes.count), .big)
            writer.write(contentsOf: bytes)
        }
    }
}
