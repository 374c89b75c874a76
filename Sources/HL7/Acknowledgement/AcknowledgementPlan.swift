/// Which acknowledgements a message is answered with.
public enum AcknowledgementPlan {
    /// The codes to send, in order; `error` is nil for a message that is durably stored and applied.
    ///
    /// With MSH-15 and MSH-16 both empty (original mode) there is one answer, AA, AE or AR. With either valued
    /// (enhanced mode) MSH-15 rules the accept acknowledgement and MSH-16 the application's, an empty one
    /// means never, and nothing follows a CE or CR, since the message was not committed. An acknowledgement
    /// is never answered (HL7 v2.5.1 §2.9.2, §2.9.3).
    public static func codes(for header: HL7MessageHeader, error: HL7Error?) -> [AcknowledgementCode] {
        guard !header.isAcknowledgement else { return [] }
        return codes(accept: header.acceptCondition, application: header.applicationCondition, error: error)
    }

    /// The same, from MSH-15 and MSH-16 alone.
    static func codes(
        accept: AcknowledgementCondition?, application: AcknowledgementCondition?, error: HL7Error?
    ) -> [AcknowledgementCode] {
        let applicationCode: AcknowledgementCode =
            switch error?.isRejection {
            case .none: .applicationAccept
            case .some(false): .applicationError
            case .some(true): .applicationReject
            }
        if accept == nil, application == nil { return [applicationCode] }
        let commitCode: AcknowledgementCode =
            switch error?.isRejection {
            case .none: .commitAccept
            case .some(false): .commitError
            case .some(true): .commitReject
            }
        let isSuccess = error == nil
        var codes: [AcknowledgementCode] = []
        if (accept ?? .never).allows(success: isSuccess) { codes.append(commitCode) }
        if (application ?? .never).allows(success: isSuccess), isSuccess || codes.isEmpty {
            codes.append(applicationCode)
        }
        return codes
    }
}
