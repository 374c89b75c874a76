import ByteCodec
public import DICOMCore

/// What both sides tell of themselves in an association PDU (PS3.8 §9.3.2.3, §D; PS3.7 §D.3.3).
public struct UserInformation: Equatable, Sendable {
    /// An item that we carry but do not interpret: extended negotiation of a SOP class (56H, 57H).
    public struct OpaqueItem: Equatable, Sendable {
        /// The type of the item.
        public let type: UInt8
        /// What stands in it.
        public let bytes: [UInt8]
    }

    /// The longest P-DATA-TF body that the sender takes in.
    public var maximumLength: MaximumLength
    /// The class UID of the implementation; nil only with peers that break the rule.
    public var implementationClassUID: UID?
    /// The version name of the implementation.
    public var implementationVersionName: String?
    /// How many operations may be outstanding.
    public var asynchronousOperationsWindow: AsynchronousOperationsWindow?
    /// The roles that differ from the usual ones.
    public var roleSelections: [RoleSelection]
    /// Extended negotiation, as it came.
    public var extendedNegotiations: [OpaqueItem]
    /// Who the user is.
    public var userIdentity: UserIdentity?
    /// The answer to a user identity.
    public var userIdentityResponse: UserIdentityResponse?

    /// Makes the item.
    public init(
        maximumLength: MaximumLength, implementation: ImplementationIdentity? = nil,
        roleSelections: [RoleSelection] = [], asynchronousOperationsWindow: AsynchronousOperationsWindow? = nil,
        userIdentity: UserIdentity? = nil, userIdentityResponse: UserIdentityResponse? = nil
    ) {
        self.maximumLength = maximumLength
        implementationClassUID = implementation?.classUID
        implementationVersionName = implementation?.versionName
        self.roleSelections = roleSelections
        self.asynchronousOperationsWindow = asynchronousOperationsWindow
        extendedNegotiations = []
        self.userIdentity = userIdentity
        self.userIdentityResponse = userIdentityResponse
    }

    init(_ reader: inout FieldReader) throws(UpperLayerError) {
        self.init(maximumLength: .unlimited)
        while !reader.isAtEnd {
            var item = try reader.item()
            switch item.type {
            case ItemType.maximumLength:
                maximumLength = MaximumLength(rawValue: try item.body.uint32("maximum length"))
            case ItemType.implementationClassUID:
                // Many implementations send a malformed one; it names, it does not govern.
                implementationClassUID = try? item.body.restAsUID("implementation class UID")
            case ItemType.implementationVersionName:
                implementationVersionName = try item.body.name(item.body.remaining, "implementation version name")
            case ItemType.asynchronousOperationsWindow:
                asynchronousOperationsWindow = try AsynchronousOperationsWindow(&item.body)
            case ItemType.roleSelection: roleSelections.append(try RoleSelection(&item.body))
            case ItemType.extendedNegotiation, ItemType.commonExtendedNegotiation:
                extendedNegotiations.append(
                    OpaqueItem(type: item.type, bytes: try item.body.bytes(item.body.remaining, "item")))
            case ItemType.userIdentityRequest: userIdentity = try UserIdentity(&item.body)
            case ItemType.userIdentityResponse: userIdentityResponse = try UserIdentityResponse(&item.body)
            default: continue  // PS3.8 §9.3.1: items that are not known are ignored.
            }
        }
    }

    func encode(into writer: inout ByteWriter) {
        writer.item(ItemType.userInformation) { writer in
            writer.item(ItemType.maximumLength) { $0.write(maximumLength.rawValue, .big) }
            if let implementationClassUID {
                writer.item(ItemType.implementationClassUID) { $0.write(utf8: implementationClassUID.rawValue) }
            }
            asynchronousOperationsWindow?.encode(into: &writer)
            for role in roleSelections { role.encode(into: &writer) }
            if let implementationVersionName {
                writer.item(ItemType.implementationVersionName) { $0.write(utf8: implementationVersionName) }
            }
            for item in extendedNegotiations {
                writer.item(item.type) { $0.write(contentsOf: item.bytes) }
            }
            userIdentity?.encode(into: &writer)
            userIdentityResponse?.encode(into: &writer)
        }
    }
}
