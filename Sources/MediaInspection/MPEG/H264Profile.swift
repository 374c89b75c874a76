/// An H.264 profile with its constraint flags (ITU-T H.264 Annex A).
public struct H264Profile: Sendable, Equatable {
    /// profile_idc.
    public let code: UInt8
    /// The byte of constraint_set flags, the first in its highest bit.
    public let constraints: UInt8

    /// Makes a profile.
    public init(code: UInt8, constraints: UInt8 = 0) {
        self.code = code
        self.constraints = constraints
    }

    /// The profile as it is usually written.
    public var name: String {
        let isIntra = constraints & 0x10 != 0
        return switch code {
        case 44: "CAVLC 4:4:4 Intra"
        case 66: constraints & 0x40 != 0 ? "Constrained Baseline" : "Baseline"
        case 77: "Main"
        case 88: "Extended"
        case 100: "High"
        case 110: isIntra ? "High 10 Intra" : "High 10"
        case 118: "Multiview High"
        case 122: isIntra ? "High 4:2:2 Intra" : "High 4:2:2"
        case 128: "Stereo High"
        case 244: isIntra ? "High 4:4:4 Intra" : "High 4:4:4 Predictive"
        default: "profile \(code)"
        }
    }
}
