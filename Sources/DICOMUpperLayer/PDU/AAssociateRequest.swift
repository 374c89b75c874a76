import ByteCodec
public import DICOMCore

/// A-ASSOCIATE-RQ: what the requestor proposes (PS3.8 §9.3.2).
public struct AAssociateRequest: Equatable, Sendable {
    /// Bit 0 of the protocol version: the only version that there is.
    static let protocolVersion: UInt16 = 1

    /// The versions offered, one bit each; the standard's only version is bit 0.
    public var protocolVersions: UInt16
    /// Whom the requestor wants to reach.
    public var called: AETitleField
    /// Who asks.
    public var calling: AETitleField
    /// The name of the application context, DICOM's own unless the peer is no DICOM application.
    public var applicationContext: UID
    /// What is proposed, in the order of the PDU.
    public var contexts: [PresentationContextProposal]
    /// Maximum length, identity, roles.
    public var userInformation: UserInformation

    /// Makes the PDU.
    public init(
        called: AETitle, calling: AETitle, contexts: [PresentationContextProposal], userInformation: UserInformation
    ) {
        protocolVersions = AAssociateRequest.protocolVersion
        self.called = AETitleField(called)
        self.calling = AETitleField(calling)
        applicationContext = .dicomApplicationContext
        self.contexts = contexts
        self.userInformation = userInformation
    }

    init(body: [UInt8]) throws(UpperLayerError) {
        var reader = FieldReader(body, subject: "A-ASSOCIATE-RQ")
        protocolVersions = try reader.uint16("protocol version")
        try reader.skip(2, "reserved")
        called = try AETitleField(&reader, "called AE title")
        calling = try AETitleField(&reader, "calling AE title")
        try reader.skip(32, "reserved")

        var application: UID?
        var contexts: [PresentationContextProposal] = []
        var user: UserInformation?
        while !reader.isAtEnd {
            var item = try reader.item()
            switch item.type {
            case ItemType.applicationContext: application = try item.body.restAsUID("application context")
            case ItemType.presentationContextProposal:
                contexts.append(try PresentationContextProposal(&item.body))
            case ItemType.userInformation: user = try UserInformation(&item.body)
            default: continue  // PS3.8 §9.3.1: items that are not known are ignored.
            }
        }
        guard let application else {
            throw reader.invalid("application context", expected: "one item 10H", found: "none")
        }
        guard contexts.count <= PresentationContextID.maximumCount else {
            throw reader.invalid(
                "presentation contexts", expected: "at most \(PresentationContextID.maximumCount)",
                found: "\(contexts.count)")
        }
        applicationContext = application
        self.contexts = contexts
        userInformation = user ?? UserInformation(maximumLength: .unlimited)
    }

    func encodeBody(into writer: inout ByteWriter) {
        writer.write(protocolVersions, .big)
        writer.write(UInt16(0), .big)
        writer.write(contentsOf: called.bytes)
        writer.write(contentsOf: calling.bytes)
        writer.write(contentsOf: [UInt8](repeating: 0, count: 32))
        writer.item(ItemType.applicationContext) { $0.write(utf8: applicationContext.rawValue) }
        for context in contexts { context.encode(into: &writer) }
        userInformation.encode(into: &writer)
    }
}
