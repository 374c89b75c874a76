public import DICOMCore

/// A context on which both sides agree.
public struct AcceptedContext: Equatable, Sendable {
    /// Its name within the association.
    public let id: PresentationContextID
    /// The SOP class.
    public let abstractSyntax: UID
    /// The encoding that the acceptor chose.
    public let transferSyntax: UID
    /// Whether the requestor may be the user of the class.
    public let isRequestorUser: Bool
    /// Whether the requestor may be the provider of the class.
    public let isRequestorProvider: Bool
}

/// What came of a request and its acceptance, read the same way by both sides.
public struct NegotiatedAssociation: Equatable, Sendable {
    /// What the requestor is called.
    public let calling: AETitle?
    /// What the acceptor is called.
    public let called: AETitle?
    /// The contexts that may be used, in the order of their names.
    public let contexts: [AcceptedContext]
    /// The SOP classes that were proposed and got no context, each with the answer of its last proposal.
    public let refusals: [UID: PresentationContextResult.Result]
    /// The longest P-DATA-TF body that the requestor takes in.
    public let requestorMaximumLength: MaximumLength
    /// The longest P-DATA-TF body that the acceptor takes in.
    public let acceptorMaximumLength: MaximumLength
    /// The version name of the acceptor's implementation.
    public let acceptorImplementation: String?

    /// Puts a request and its answer together.
    ///
    /// An answer to what was not proposed, and an acceptance in an encoding that was not offered, count as refusals:
    /// nothing may be sent on them.
    public init(_ request: AAssociateRequest, _ answer: AAssociateAccept) {
        calling = request.calling.title
        called = request.called.title
        requestorMaximumLength = request.userInformation.maximumLength
        acceptorMaximumLength = answer.userInformation.maximumLength
        acceptorImplementation = answer.userInformation.implementationVersionName

        let proposedRoles = request.userInformation.roleSelections
        let answeredRoles = answer.userInformation.roleSelections
        var contexts: [AcceptedContext] = []
        var refusals: [UID: PresentationContextResult.Result] = [:]
        for proposal in request.contexts {
            let result = answer.contexts.first { $0.id == proposal.id }
            guard let result, result.result == .acceptance, let syntax = result.transferSyntax,
                proposal.transferSyntaxes.contains(syntax)
            else {
                let wasAccepted = result?.result == .acceptance
                refusals[proposal.abstractSyntax] = wasAccepted ? .noReason : result?.result ?? .noReason
                continue
            }
            let proposed = proposedRoles.first { $0.sopClass == proposal.abstractSyntax }
            let answered = answeredRoles.first { $0.sopClass == proposal.abstractSyntax }
            // PS3.7 §D.3.3.4: without both items the usual roles hold.
            let roles = proposed.flatMap { proposed in
                answered.map {
                    (user: proposed.isUser && $0.isUser, provider: proposed.isProvider && $0.isProvider)
                }
            }
            contexts.append(
                AcceptedContext(
                    id: proposal.id, abstractSyntax: proposal.abstractSyntax, transferSyntax: syntax,
                    isRequestorUser: roles?.user ?? true, isRequestorProvider: roles?.provider ?? false))
        }
        for context in contexts { refusals[context.abstractSyntax] = nil }
        self.contexts = contexts.sorted { $0.id < $1.id }
        self.refusals = refusals
    }

    /// The context for a SOP class in just this encoding, on which the requestor is the user.
    public func context(for abstractSyntax: UID, transferSyntax: UID) -> AcceptedContext? {
        contexts.first {
            $0.abstractSyntax == abstractSyntax && $0.transferSyntax == transferSyntax && $0.isRequestorUser
        }
    }

    /// The first context for a SOP class, whatever its encoding, on which the requestor is the user.
    public func context(for abstractSyntax: UID) -> AcceptedContext? {
        contexts.first { $0.abstractSyntax == abstractSyntax && $0.isRequestorUser }
    }

    /// The context of a name.
    public func context(_ id: PresentationContextID) -> AcceptedContext? {
        contexts.first { $0.id == id }
    }
}
