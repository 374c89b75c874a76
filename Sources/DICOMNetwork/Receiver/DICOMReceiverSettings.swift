package import DICOMCore
package import DICOMUpperLayer

/// How a receiver listens, and what it agrees to.
package struct DICOMReceiverSettings: Sendable {
    /// The address to listen on.
    package var host: String
    /// The port to listen on; 0 lets the system choose.
    package var port: Int
    /// Our title; nil answers to every title.
    package var title: AETitle?
    /// The titles that may call; nil lets every title call.
    package var allowedCallers: Set<AETitle>?
    /// The longest P-DATA-TF body that we take in.
    package var maximumLength: MaximumLength
    /// How long a peer has for its request for an association, and to close at the end (ARTIM).
    package var associationTimeout: Duration
    /// How long an association may be idle.
    package var idleTimeout: Duration
    /// TLS, when peers are to use it.
    package var transportSecurity: TransportSecurity?
    /// Whether a SOP class is provided.
    package var isSupported: @Sendable (UID) -> Bool
    /// Which of the offered encodings of a class is taken; nil for none.
    package var chooseTransferSyntax: @Sendable (_ abstractSyntax: UID, _ offered: [UID]) -> UID?

    /// Makes settings that take every storage class in the sender's first readable encoding.
    package init(
        host: String = "127.0.0.1", port: Int = 0, title: AETitle? = nil, allowedCallers: Set<AETitle>? = nil,
        maximumLength: MaximumLength = .bytes(131_072), associationTimeout: Duration = .seconds(30),
        idleTimeout: Duration = .seconds(600), transportSecurity: TransportSecurity? = nil,
        isSupported: @escaping @Sendable (UID) -> Bool = DICOMReceiverSettings.isProvided,
        chooseTransferSyntax: @escaping @Sendable (_ abstractSyntax: UID, _ offered: [UID]) -> UID? =
            DICOMReceiverSettings.firstReadable
    ) {
        self.host = host
        self.port = port
        self.title = title
        self.allowedCallers = allowedCallers
        self.maximumLength = maximumLength
        self.associationTimeout = associationTimeout
        self.idleTimeout = idleTimeout
        self.transportSecurity = transportSecurity
        self.isSupported = isSupported
        self.chooseTransferSyntax = chooseTransferSyntax
    }

    /// Verification, the query model of studies, and whatever the registry calls storage.
    package static let isProvided: @Sendable (UID) -> Bool = { uid in
        let storage = "1.2.840.10008.5.1.4.1.1."
        return uid == .verification || uid == .studyRootQueryRetrieveInformationModelFind
            || uid.rawValue.hasPrefix(storage)
    }

    /// The first encoding that we can read, in the sender's order.
    package static let firstReadable: @Sendable (_ abstractSyntax: UID, _ offered: [UID]) -> UID? = { _, offered in
        offered.first { (try? Encoding(transferSyntax: $0)) != nil }
    }

    /// How requests are answered.
    var policy: AcceptorPolicy {
        AcceptorPolicy(
            title: title, allowedCallers: allowedCallers, maximumLength: maximumLength, implementation: .own,
            isSupported: isSupported, chooseTransferSyntax: chooseTransferSyntax)
    }
}
