package import CaptureModel
package import HL7

/// How this site listens for its ADT feed, and how it reads it.
package struct AdmissionsSettings: Sendable {
    /// The address to listen on; `0.0.0.0` or `::` for every one of the machine.
    package var host: String
    /// The TCP port; 0 for any that is free.
    package var port: Int
    /// The certificate to listen with; nil to listen without TLS.
    package var security: ListenerSecurity?
    /// Which identifier the site knows its patients by, and which messages it takes.
    package var policy: AdmissionPolicy
    /// The character set of a message that names none and is not UTF-8.
    package var fallbackCharacterSet: HL7CharacterSet
    /// In which field of an order the accession number stands.
    package var accessionSources: [AccessionSource]
    /// Whose a prior visit or account number is that names no authority (MRG-3, MRG-5); empty where nobody says.
    package var priorAuthority: String
    /// Minutes east of UTC at a moment: the time zone of senders that do not write their offset.
    package var localOffsetMinutes: @Sendable (Timestamp) -> Int
    /// What a sender may take of this machine.
    package var limits: AdmissionsLimits
    /// Whether senders speak MLLP release 2: before the acknowledgement comes the frame that says whether the message
    /// was stored.
    package var usesCommitFrames: Bool

    /// Collects the settings.
    package init(
        host: String, port: Int, security: ListenerSecurity? = nil, policy: AdmissionPolicy,
        fallbackCharacterSet: HL7CharacterSet = .windows1252,
        accessionSources: [AccessionSource] = AccessionSource.usual,
        priorAuthority: String = "", localOffsetMinutes: @escaping @Sendable (Timestamp) -> Int = { _ in 0 },
        limits: AdmissionsLimits = AdmissionsLimits(), usesCommitFrames: Bool = false
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.policy = policy
        self.fallbackCharacterSet = fallbackCharacterSet
        self.accessionSources = accessionSources
        self.priorAuthority = priorAuthority
        self.localOffsetMinutes = localOffsetMinutes
        self.limits = limits
        self.usesCommitFrames = usesCommitFrames
    }

    /// How the site's messages are read.
    package var reader: AdmissionReader {
        AdmissionReader(
            policy: policy, fallbackCharacterSet: fallbackCharacterSet,
            maximumBytes: limits.maximumFrameBytes,
            mapping: AdmissionMapping(
                accessionSources: accessionSources, priorAuthority: priorAuthority,
                localOffsetMinutes: localOffsetMinutes))
    }
}
