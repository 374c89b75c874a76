import ByteCodec
public import DICOMCore

/// Which roles the requestor has, or may have, for a SOP class (PS3.7 §D.3.3.4).
///
/// Without it the requestor is the user and the acceptor the provider.
public struct RoleSelection: Equatable, Sendable {
    /// The SOP class.
    public var sopClass: UID
    /// Whether the requestor is, or may be, the user of the class.
    public var isUser: Bool
    /// Whether the requestor is, or may be, the provider of the class.
    public var isProvider: Bool

    /// Makes the item.
    public init(sopClass: UID, isUser: Bool, isProvider: Bool) {
        self.sopClass = sopClass
        self.isUser = isUser
        self.isProvider = isProvider
    }

    init(_ reader: inout FieldReader) throws(UpperLayerError) {
        let length = try reader.uint16("SOP class length")
        sopClass = try reader.uid(Int(length), "SOP class")
        isUser = try reader.uint8("SCU role") == 1
        isProvider = try reader.uint8("SCP role") == 1
    }

    func encode(into writer: inout ByteWriter) {
        writer.item(ItemType.roleSelection) { writer in
            writer.write(UInt16(truncatingIfNeeded: sopClass.rawValue.utf8.count), .big)
            writer.write(utf8: sopClass.rawValue)
            writer.write(contentsOf: [isUser ? 1 : 0, isProvider ? 1 : 0])
        }
    }
}
