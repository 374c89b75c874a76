/// The longest P-DATA-TF body that an application takes in (PS3.8 §D.1).
public enum MaximumLength: Equatable, Sendable {
    /// No limit; written as 0.
    case unlimited
    /// At most so many bytes; never 0.
    case bytes(UInt32)

    /// Takes the value of the sub-item, in which 0 stands for no limit.
    public init(rawValue: UInt32) {
        self = rawValue == 0 ? .unlimited : .bytes(rawValue)
    }

    /// The value of the sub-item.
    public var rawValue: UInt32 {
        switch self {
        case .unlimited: 0
        case .bytes(let count): count
        }
    }

    /// The longest fragment, in bytes, that we put into one PDV for such a peer.
    ///
    /// Six bytes of a P-DATA-TF body are the PDV's own header. A fragment is even, so that a whole data set of even
    /// length is cut into fragments of even length (PS3.8 §E.2), and at most 1 MiB also where no limit was set.
    public var maximumFragmentLength: Int {
        let most = 1 << 20
        switch self {
        case .unlimited: return most
        case .bytes(let count):
            let room = Int(count) - PresentationDataValueHeader.length
            return max(2, min(most, room) & ~1)
        }
    }
}
