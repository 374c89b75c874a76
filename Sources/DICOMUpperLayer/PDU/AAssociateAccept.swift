import ByteCodec
public import DICOMCore

/// A-ASSOCIATE-AC: the acceptor's answer to each proposal (PS3.8 §9.3.3).
public struct AAssociateAccept: Equatable, Sendable {
    /// The version chosen; bit 0 is the standard's only one.
    public var protocolVersions: UInt16
    /// The called field of the request, returned unchanged and not to be tested.
    public var called: AETitleField
    /// The calling field of the request, returned unchanged and not to be tested.
    public var calling: AETitleField
    /// The name of the application context.
    public var applicationContext: UID
    /// One answer for each proposal.
    public var contexts: [PresentationContextResult]
    /// Maximum length, identity, roles.
    public var userInformation: UserInformation

    /// Makes the PDU that answers a request.
    public init(
        to request: AAssociateRequest, contexts: [PresentationContextResult], userInformation: UserInformation
    ) {
        protocolVersions = AAssociateRequest.protocolVersion
        called = request.called
        calling = request.calling
        applicationContext = .dicomApplicationContext
        self.contexts = contexts
        self.userInformation = userInformation
    }

    init(body: [UInt8]) throws(UpperLayerError) {
        var reader = FieldReader(body, subject: "A-ASSOCIATE-AC")
        protocolVersions = try reader.uint16("protocol version")
        try reader.skip(2, "reserved")
        called = try AETitleField(&reader, "called AE title")
        calling = try AETitleField(&reader, "calling AE title")
        try reader.skip(32, "reserved")

        var application: UID?
        var contexts: [PresentationContextResult] = []
        var user: UserInformation?
        while !reader.isAtEnd {
            var item = try reader.item()
            switch item.type {
            case ItemType.applicationContext: application = try item.body.restAsUID("application context")
            case ItemType.presentationContextResult: contexts.append(try PresentationContextResult(&item.body))
            case ItemType.userInformation: user = try UserInformation(&item.body)
            default: continue  // PS3.8 §9.3.1: items that are not known are ignored.
            }
        }
        guard contexts.count <= PresentationContextID.maximumCount else {
            throw reader.invalid(
                "presentation contexts", expected: "at most \(PresentationContextID.maximumCount)",
                found: "\(contexts.count)")
        }
        // Nothing but its name could differ, and an acceptor that answers at all has understood ours.
        applicationContext = application ?? .dicomApplicationContext
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
