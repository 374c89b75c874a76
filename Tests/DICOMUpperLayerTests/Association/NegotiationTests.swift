import DICOMCore
import DICOMUpperLayer
import Testing

@Suite struct NegotiationTests {
    private let photo = UID.vlPhotographicImageStorage
    private let endoscopy = UID.vlEndoscopicImageStorage

    private func policy(
        title: String? = "ARCHIVE", callers: Set<AETitle>? = nil, supported: Set<UID>? = nil
    ) throws -> AcceptorPolicy {
        AcceptorPolicy(
            title: try title.map { try AETitle($0) }, allowedCallers: callers, maximumLength: .bytes(16_384),
            implementation: .own, isSupported: { supported?.contains($0) ?? true },
            chooseTransferSyntax: { _, offered in offered.first { $0 == .explicitVRLittleEndian } })
    }

    private func negotiate(
        _ contexts: [ProposedContext], _ policy: AcceptorPolicy
    ) throws -> NegotiatedAssociation {
        let request = try Sample.proposal(contexts).request()
        guard case .accept(let answer) = policy.answer(to: request) else {
            throw UpperLayerError(.unexpected, "the request was rejected")
        }
        // Over the wire, so that what is negotiated is what is written.
        let read = try ProtocolDataUnit(
            .associateAccept,
            body: Array(ProtocolDataUnit.associateAccept(answer).encoded.dropFirst(PDUHeader.length)))
        guard case .associateAccept(let received) = read else { throw UpperLayerError(.unexpected, "no accept") }
        return NegotiatedAssociation(request, received)
    }

    @Test func bothSidesAgree() throws {
        let negotiated = try negotiate(
            [
                ProposedContext(
                    abstractSyntax: photo, transferSyntaxes: [.jpegBaseline8Bit, .explicitVRLittleEndian]),
                ProposedContext(abstractSyntax: photo, transferSyntaxes: [.jpegBaseline8Bit]),
                ProposedContext(abstractSyntax: endoscopy, transferSyntaxes: [.explicitVRLittleEndian]),
            ],
            try policy(supported: [photo]))
        #expect(negotiated.contexts.map(\.id.rawValue) == [1])
        #expect(negotiated.context(for: photo, transferSyntax: .explicitVRLittleEndian)?.id.rawValue == 1)
        #expect(negotiated.context(for: photo, transferSyntax: .jpegBaseline8Bit) == nil)
        #expect(negotiated.context(for: photo)?.transferSyntax == .explicitVRLittleEndian)
        #expect(negotiated.refusals == [endoscopy: .abstractSyntaxNotSupported])
        #expect(negotiated.acceptorMaximumLength == .bytes(16_384))
        #expect(negotiated.requestorMaximumLength == .bytes(65_536))
        #expect(negotiated.acceptorImplementation == "VIGNETTE_1")
    }

    @Test func anAcceptanceOfWhatWasNotOfferedCountsAsRefusal() throws {
        let request = try Sample.request()
        for syntax in [UID.explicitVRLittleEndian, nil] {
            var answer = try Sample.accept()
            answer.contexts = [
                PresentationContextResult(id: try Sample.context(1), result: .acceptance, transferSyntax: syntax),
                PresentationContextResult(
                    id: try Sample.context(77), result: .acceptance, transferSyntax: .implicitVRLittleEndian),
            ]
            let negotiated = NegotiatedAssociation(request, answer)
            #expect(negotiated.contexts.isEmpty)
            #expect(negotiated.refusals == [.verification: .noReason])
        }
    }

    @Test func titlesAreChecked() throws {
        let request = try Sample.request()
        #expect(
            try policy(title: "OTHER").answer(to: request)
                == .reject(AAssociateReject(.permanent, .calledAETitleNotRecognized)))
        #expect(
            try policy(callers: [try AETitle("SCOPE")]).answer(to: request)
                == .reject(AAssociateReject(.permanent, .callingAETitleNotRecognized)))
        var foreign = request
        foreign.applicationContext = .verification
        #expect(
            try policy().answer(to: foreign)
                == .reject(AAssociateReject(.permanent, .applicationContextNotSupported)))
        guard case .accept = try policy(title: nil, callers: [try AETitle("VIGNETTE")]).answer(to: request) else {
            Issue.record("a request with a title that is allowed was rejected")
            return
        }
    }

    @Test func theProviderRoleIsAnsweredAndNotTakenUp() throws {
        let negotiated = try negotiate(
            [
                ProposedContext(
                    abstractSyntax: photo, transferSyntaxes: [.explicitVRLittleEndian], isRequestorProvider: true)
            ], try policy())
        #expect(negotiated.contexts.map(\.isRequestorProvider) == [false])
        #expect(negotiated.contexts.map(\.isRequestorUser) == [false])
        #expect(negotiated.context(for: photo) == nil)
    }

    @Test func aFloodOfRolesAndContextsIsBounded() throws {
        var request = try Sample.request()
        let role = RoleSelection(sopClass: .verification, isUser: true, isProvider: true)
        request.userInformation.roleSelections = Array(repeating: role, count: 2500)
        guard case .accept(let answer) = try policy().answer(to: request) else {
            Issue.record("a request with many roles was rejected")
            return
        }
        #expect(answer.userInformation.roleSelections.count == 1)
        #expect(ProtocolDataUnit.associateAccept(answer).encoded.count < 1000)

        request = try Sample.request()
        request.contexts = Array(repeating: request.contexts[0], count: 129)
        let body = Array(ProtocolDataUnit.associateRequest(request).encoded.dropFirst(PDUHeader.length))
        #expect(throws: UpperLayerError(.invalidValue, "")) { try ProtocolDataUnit(.associateRequest, body: body) }
    }

    @Test func aProposalThatCannotBeWrittenIsRefused() throws {
        let context = ProposedContext(abstractSyntax: photo, transferSyntaxes: [.explicitVRLittleEndian])
        #expect(throws: UpperLayerError(.invalidValue, "")) { try Sample.proposal([]).request() }
        #expect(throws: UpperLayerError(.invalidValue, "")) {
            try Sample.proposal(Array(repeating: context, count: 129)).request()
        }
        #expect(throws: UpperLayerError(.invalidValue, "")) {
            try Sample.proposal([ProposedContext(abstractSyntax: photo, transferSyntaxes: [])]).request()
        }
        let most = try Sample.proposal(Array(repeating: context, count: 128)).request()
        #expect(most.contexts.last?.id.rawValue == 255)
    }
}
