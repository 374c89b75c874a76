import DICOMUpperLayer
import Glibc
import NIOCore
import NIOPosix

extension DICOMNetworkError {
    /// Why a connection failed, in the words of the innermost error: what NIO wraps around it helps nobody.
    private static func reason(_ error: any Error) -> String {
        switch error {
        case let failure as NIOConnectionError:
            if let inner = failure.connectionErrors.last?.error { return reason(inner) }
            return failure.dnsAError == nil && failure.dnsAAAAError == nil ? "no address" : "its name is not known"
        case let failure as IOError: return String(cString: strerror(failure.errnoCode))
        default: return "\(error)"
        }
    }

    static func connectionFailed(_ peer: DICOMPeer, _ underlying: any Error) -> DICOMNetworkError {
        DICOMNetworkError(
            .connectionFailed,
            "\(peer) cannot be reached (\(reason(underlying))): check that it runs, its host and port, and the firewall."
        )
    }

    static func timedOut(_ peer: DICOMPeer, _ phase: Phase) -> DICOMNetworkError {
        let sentence =
            switch phase {
            case .connection:
                "\(peer) did not take the connection within \(peer.connectTimeout): check host, port and firewall."
            case .association:
                "\(peer) took the connection but did not answer the request for an association within "
                    + "\(peer.associationTimeout): check that the port is a DICOM port, with or without TLS as set."
            case .operation:
                "\(peer) fell silent: nothing moved for \(peer.responseTimeout)."
            }
        return DICOMNetworkError(.timedOut(phase), sentence)
    }

    static func rejected(_ peer: DICOMPeer, _ answer: AAssociateReject) -> DICOMNetworkError {
        let sentence =
            switch answer.cause {
            case .calledAETitleNotRecognized:
                "it does not answer to the AE title \(peer.calledAETitle): correct the called AE title."
            case .callingAETitleNotRecognized:
                "it does not know the AE title \(peer.callingAETitle): have it entered there."
            case .applicationContextNotSupported, .protocolVersionNotSupported:
                "it does not speak this protocol: check that the port is a DICOM port."
            case .temporaryCongestion, .localLimitExceeded:
                "it has too many associations at the moment: fewer at once, or later."
            case .noReasonGiven, .associationControlNoReasonGiven, .other:
                "it gives no reason (source \(answer.cause.source), reason \(answer.cause.reason)): its log may."
            }
        let kind = answer.result == .transient ? "for now" : "permanently"
        return DICOMNetworkError(.rejected(answer), "\(peer) rejects the association \(kind): \(sentence)")
    }

    static func aborted(_ peer: DICOMPeer, _ abort: AAbort) -> DICOMNetworkError {
        let reason =
            switch abort.source {
            case .serviceUser: "its application gives no reason: its log may."
            case .serviceProvider: "its protocol layer gives reason \(abort.reason.rawValue) (\(abort.reason))."
            }
        return DICOMNetworkError(.aborted(abort), "\(peer) aborted the association; \(reason)")
    }

    static func closedByPeer(_ peer: DICOMPeer) -> DICOMNetworkError {
        DICOMNetworkError(.closedByPeer, "\(peer) closed the connection: connect again.")
    }

    static func protocolViolation(_ peer: DICOMPeer, _ violation: UpperLayerError) -> DICOMNetworkError {
        DICOMNetworkError(
            .protocolViolation, "\(peer) broke the protocol: \(violation). The association was aborted.")
    }

    static func tlsFailed(_ peer: DICOMPeer, _ underlying: any Error) -> DICOMNetworkError {
        DICOMNetworkError(
            .tlsFailed,
            "TLS with \(peer) failed (\(underlying)): check the certificates, the host name in them, and that the "
                + "port speaks TLS.")
    }

    /// The peer's own words (ErrorComment) are left out: they may quote a patient, and this sentence goes to the log.
    static func refused(_ peer: DICOMPeer, _ what: String, _ status: DIMSEStatus)
        -> DICOMNetworkError
    {
        return DICOMNetworkError(.refused(status), "\(peer) refused the \(what) with status \(status).")
    }

    static func cancelled(_ peer: DICOMPeer) -> DICOMNetworkError {
        DICOMNetworkError(.cancelled, "The association with \(peer) was given up by this side.")
    }

    static func invalidRequest(_ peer: DICOMPeer, _ reason: String) -> DICOMNetworkError {
        DICOMNetworkError(.invalidRequest, "\(peer): \(reason)")
    }
}
