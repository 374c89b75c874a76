public import DICOMCore

/// A SOP class that the requestor wants to use, with the encodings that it can send, the best first.
public struct ProposedContext: Hashable, Sendable {
    /// The SOP class.
    public var abstractSyntax: UID
    /// The encodings, the best first.
    public var transferSyntaxes: [UID]
    /// Whether the requestor offers to be the provider instead of the user.
    public var isRequestorProvider: Bool

    /// Makes the proposal.
    public init(abstractSyntax: UID, transferSyntaxes: [UID], isRequestorProvider: Bool = false) {
        self.abstractSyntax = abstractSyntax
        self.transferSyntaxes = transferSyntaxes
        self.isRequestorProvider = isRequestorProvider
    }
}

/// All that a requestor puts into its A-ASSOCIATE-RQ.
public struct AssociationProposal: Sendable {
    /// The title of the peer.
    public var called: AETitle
    /// Our title.
    public var calling: AETitle
    /// What we want to use; a context each.
    public var contexts: [ProposedContext]
    /// The longest P-DATA-TF body that we take in.
    public var maximumLength: MaximumLength
    /// What we are.
    public var implementation: ImplementationIdentity
    /// Who our user is, if the peer wants to know.
    public var userIdentity: UserIdentity?

    /// Makes the proposal.
    public init(
        called: AETitle, calling: AETitle, contexts: [ProposedContext], maximumLength: MaximumLength,
        implementation: ImplementationIdentity, userIdentity: UserIdentity? = nil
    ) {
        self.called = called
        self.calling = calling
        self.contexts = contexts
        self.maximumLength = maximumLength
        self.implementation = implementation
        self.userIdentity = userIdentity
    }

    /// The PDU that says it.
    ///
    /// - Throws: `invalidValue` without a context, with more than 128, or with one that names no transfer syntax.
    public func request() throws(UpperLayerError) -> AAssociateRequest {
        guard (1...PresentationContextID.maximumCount).contains(contexts.count) else {
            throw UpperLayerError(
                .invalidValue, "1 to 128 presentation contexts expected in a proposal, \(contexts.count) found")
        }
        var items: [PresentationContextProposal] = []
        for (position, context) in contexts.enumerated() {
            guard let id = PresentationContextID(position: position), !context.transferSyntaxes.isEmpty else {
                throw UpperLayerError(
                    .invalidValue, "the proposal for \(context.abstractSyntax) names no transfer syntax")
            }
            items.append(
                PresentationContextProposal(
                    id: id, abstractSyntax: context.abstractSyntax, transferSyntaxes: context.transferSyntaxes))
        }
        var roles: [RoleSelection] = []
        for context in contexts where context.isRequestorProvider {
            if !roles.contains(where: { $0.sopClass == context.abstractSyntax }) {
                roles.append(RoleSelection(sopClass: context.abstractSyntax, isUser: false, isProvider: true))
            }
        }
        return AAssociateRequest(
            called: called, calling: calling, contexts: items,
            userInformation: UserInformation(
                maximumLength: maximumLength, implementation: implementation, roleSelections: roles,
                userIdentity: userIdentity))
    }
}
