public import DICOMCore

/// How an acceptor answers requests: a pure function from request to answer.
public struct AcceptorPolicy: Sendable {
    /// The answer to a request.
    public enum Answer: Equatable, Sendable {
        case accept(AAssociateAccept)
        case reject(AAssociateReject)
    }

    /// Our title; nil answers to every title.
    public var title: AETitle?
    /// The titles that may call; nil lets every title call.
    public var allowedCallers: Set<AETitle>?
    /// The longest P-DATA-TF body that we take in.
    public var maximumLength: MaximumLength
    /// What we are.
    public var implementation: ImplementationIdentity
    /// Whether we provide a SOP class.
    public var isSupported: @Sendable (_ abstractSyntax: UID) -> Bool
    /// Which of the offered encodings of a class we take; nil for none.
    public var chooseTransferSyntax: @Sendable (_ abstractSyntax: UID, _ offered: [UID]) -> UID?

    /// Makes the policy.
    public init(
        title: AETitle?, allowedCallers: Set<AETitle>? = nil, maximumLength: MaximumLength,
        implementation: ImplementationIdentity,
        isSupported: @escaping @Sendable (_ abstractSyntax: UID) -> Bool,
        chooseTransferSyntax: @escaping @Sendable (_ abstractSyntax: UID, _ offered: [UID]) -> UID?
    ) {
        self.title = title
        self.allowedCallers = allowedCallers
        self.maximumLength = maximumLength
        self.implementation = implementation
        self.isSupported = isSupported
        self.chooseTransferSyntax = chooseTransferSyntax
    }

    /// Answers a request: titles and application context first, then each proposal by itself.
    public func answer(to request: AAssociateRequest) -> Answer {
        guard request.applicationContext == .dicomApplicationContext else {
            return .reject(AAssociateReject(.permanent, .applicationContextNotSupported))
        }
        guard let called = request.called.title, title == nil || title == called else {
            return .reject(AAssociateReject(.permanent, .calledAETitleNotRecognized))
        }
        guard let calling = request.calling.title, allowedCallers?.contains(calling) ?? true else {
            return .reject(AAssociateReject(.permanent, .callingAETitleNotRecognized))
        }
        // The user of each class is the requestor; that it may be the provider too is not taken up.
        // Only the classes that are proposed are answered, each once, so that the answer cannot outgrow its item.
        let proposed = Set(request.contexts.map(\.abstractSyntax)).filter(isSupported)
        let roles = proposed.compactMap { sopClass in
            request.userInformation.roleSelections.first { $0.sopClass == sopClass }
        }.map { RoleSelection(sopClass: $0.sopClass, isUser: $0.isUser, isProvider: false) }
        return .accept(
            AAssociateAccept(
                to: request, contexts: request.contexts.map(answer(to:)),
                userInformation: UserInformation(
                    maximumLength: maximumLength, implementation: implementation, roleSelections: roles)))
    }

    private func answer(to proposal: PresentationContextProposal) -> PresentationContextResult {
        // A refusal returns an offered syntax, which is not significant, because some requestors insist on one.
        let filler = proposal.transferSyntaxes.first
        guard isSupported(proposal.abstractSyntax) else {
            return PresentationContextResult(
                id: proposal.id, result: .abstractSyntaxNotSupported, transferSyntax: filler)
        }
        guard let syntax = chooseTransferSyntax(proposal.abstractSyntax, proposal.transferSyntaxes),
            proposal.transferSyntaxes.contains(syntax)
        else {
            return PresentationContextResult(
                id: proposal.id, result: .transferSyntaxesNotSupported, transferSyntax: filler)
        }
        return PresentationContextResult(id: proposal.id, result: .acceptance, transferSyntax: syntax)
    }
}
